// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/EmulatedLink.h"
#include "support/SshServer.h"
#include "support/TunnelPair.h"

#include <QJsonObject>
#include <memory>
#include <optional>

namespace bench {

/// Ports that lead to the echo, the source and the sink.
struct Services
{
    std::uint16_t echo = 0;
    std::uint16_t source = 0;
    std::uint16_t sink = 0;
};

/// Where measurements take place: services to reach, and the place from which they are reached.
class Stage
{
public:
    /// Everything on this machine's loopback.
    Stage();
    /// The services at the right end of an emulated link, the load at its left end.
    explicit Stage(const QStringList& linkOptions);

    const Services& services() const { return services_; }
    QString serverAddress() const;
    /// Null: this machine's own network.
    const toxtunnel::test::NetworkNamespace* serverPlace() const;
    const toxtunnel::test::NetworkNamespace* loadPlace() const;

private:
    void startServices(const QString& address);

    std::unique_ptr<toxtunnel::test::EmulatedLink> link_;
    toxtunnel::test::BackgroundProgram program_;
    Services services_;
};

/// A way from the load to the services.
class Way
{
public:
    virtual ~Way() = default;
    virtual QString address() const { return QStringLiteral("127.0.0.1"); }
    virtual Services services() const = 0;
};

/// The three ways compared.
enum class Kind
{
    Direct,
    Ssh,
    Tunnel
};

/// Opens a way of this kind and waits until it works. Throws std::runtime_error.
std::unique_ptr<Way> openWay(Kind kind, const Stage& stage, const QString& tunnelProgram);

/// The pair of processes alone, for measuring them at rest.
std::unique_ptr<toxtunnel::test::TunnelPair> openPair(const Stage& stage,
                                                      const QString& tunnelProgram);

/// Runs `tunnelload` from the load's place and returns what it prints; {"error": ...} on failure.
QJsonObject runLoad(const Stage& stage, const QStringList& arguments);

} // namespace bench
