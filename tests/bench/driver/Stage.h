// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/EmulatedLink.h"
#include "support/TunnelPair.h"

#include <QJsonObject>
#include <memory>
#include <optional>

namespace bench {

/// The ways compared.
enum class Kind
{
    Direct,    ///< TCP with cubic
    DirectBbr, ///< TCP with BBR
    Ssh,
    Frames,    ///< toxtunnel as to an old peer
    OverTox,   ///< toxtunnel's native link, over Tox alone
    DirectUdp, ///< toxtunnel's native link, over its direct path
};

constexpr Kind allKinds[] = {Kind::Direct, Kind::DirectBbr, Kind::Ssh,
                             Kind::Frames, Kind::OverTox,   Kind::DirectUdp};

QString nameOf(Kind kind); ///< for people
QString wordOf(Kind kind); ///< for --ways and JSON
bool isTunnel(Kind kind);

/// Between the load and the services.
struct Network
{
    enum class Type
    {
        Loopback,
        Cable,    ///< two namespaces joined by veth
        Emulated, ///< two namespaces joined by linkemu
    };
    Type type = Type::Loopback;
    QStringList options{}; ///< of linkemu
    /// Once a tunnel is up UDP ends, and Tox falls back to its relay.
    bool relay = false;
};

/// Why this machine has no such network, or no such way through it; empty when it has.
QString obstacle(const Network& network, Kind kind);

/// Ports that lead to the echo, the source and the sink.
struct Services
{
    std::uint16_t echo = 0;
    std::uint16_t source = 0;
    std::uint16_t sink = 0;
};

/// Where measurements take place: services to reach, and the place from which they are reached.
/// With a network the services are at its right end, the load at its left one.
class Stage
{
public:
    /// TCP uses BBR for that kind, cubic otherwise. `seed` is of the emulated losses. Throws
    /// std::runtime_error.
    Stage(const Network& network, Kind kind, int seed = 1);

    const Services& services() const { return services_; }
    QString serverAddress() const;
    /// Null: this machine's own network.
    const toxtunnel::test::NetworkNamespace* serverPlace() const;
    const toxtunnel::test::NetworkNamespace* loadPlace() const;
    /// Changes the emulated link.
    void command(const QString& line) const { emulated_->command(line); }
    const Network& network() const { return network_; }

private:
    void chooseCongestionControl(Kind kind) const;
    void startServices(const QString& address);

    Network network_;
    std::unique_ptr<toxtunnel::test::EmulatedLink> emulated_;
    std::unique_ptr<toxtunnel::test::VethLink> cable_;
    toxtunnel::test::BackgroundProgram program_;
    Services services_;
};

/// Runs `tunnelload` from the load's place and returns what it prints; {"error": ...} on failure.
QJsonObject runLoad(const Stage& stage, const QStringList& arguments);

/// Starts it there; its results are read with `resultOf`.
void startLoad(toxtunnel::test::BackgroundProgram& program, const Stage& stage,
               const QStringList& arguments);
/// Waits for its end; what it printed last.
QJsonObject resultOf(toxtunnel::test::BackgroundProgram& load);

} // namespace bench
