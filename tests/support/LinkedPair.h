// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/EmulatedLink.h"
#include "support/ThreadedServer.h"
#include "support/TunnelPair.h"

#include <chrono>
#include <memory>
#include <optional>

namespace toxtunnel::test {

/// A pair whose programs are each on a network of their own, joined by an emulated cable. The only
/// forward leads to an echo inside of the server's network.
struct LinkedPair
{
    /// `cable`: options of EmulatedLink. What `options` says of places and forwards is replaced.
    explicit LinkedPair(const QStringList& cable = quickCable(), TunnelPairOptions options = {});

    /// 2 ms each way, 100 Mbit/s.
    static QStringList quickCable();

    /// From the client's network, by the forward.
    std::optional<TcpSocket> connect() const;
    /// The client says, behind `from` in its output, that the streams take a direct path.
    bool goesDirect(std::chrono::milliseconds within = std::chrono::seconds(20),
                    qsizetype from = 0);
    /// Of the server's direct paths, as it said at its start; empty if it did not.
    QString directPort();

    EmulatedLink link;
    std::unique_ptr<ThreadedServer> target;
    TunnelPair pair;
};

} // namespace toxtunnel::test
