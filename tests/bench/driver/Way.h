// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/driver/Stage.h"

namespace bench {

/// A way from the load to the services.
class Way
{
public:
    virtual ~Way() = default;
    virtual QString address() const { return QStringLiteral("127.0.0.1"); }
    virtual Services services() const = 0;
    /// The two processes of a tunnel; null for what is not ours.
    virtual toxtunnel::test::TunnelPair* pair() const { return nullptr; }
};

/// What a cell measures.
struct Scene
{
    const Stage& stage;
    Kind kind;
    QString program; ///< the toxtunnel to measure
    bool full;       ///< whether there is time
};

/// Opens a way of the scene's kind and waits until it works. Throws std::runtime_error.
std::unique_ptr<Way> openWay(const Scene& scene);

/// Of the direct path at both ends.
constexpr std::uint16_t directPort = 34567;

/// A pair of this kind, both with forwards to the three services. With `clientStarts` false only
/// the server runs and has joined the DHT. Throws std::runtime_error.
std::unique_ptr<toxtunnel::test::TunnelPair> openPair(const Scene& scene, bool clientStarts = true);
/// Until the client has the server on the path of this kind, as its log tells from `from` on.
bool waitForPath(toxtunnel::test::TunnelPair& pair, Kind kind, qsizetype from = 0);

} // namespace bench
