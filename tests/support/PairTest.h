// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/ProgramTest.h"
#include "support/Tcp.h"
#include "support/TunnelPair.h"

#include <memory>

namespace toxtunnel::test {

/// Base of the tests whose slots share one pair: it is online before the first of them, and after
/// the last both its programs end as they should.
class PairTest : public ProgramTest
{
    Q_OBJECT

protected:
    /// Starts what stands behind the forwards too, where that is not there from the start.
    virtual TunnelPairOptions options() = 0;
    /// The pair is online for the first time.
    virtual void whenOnline() {}
    /// Ends the programs, each with exit code 0.
    virtual void endPrograms();

    /// To the client's listener of this forward.
    std::optional<TcpSocket> connect(std::size_t forward = 0,
                                     TcpSocket::Duration timeout = TcpSocket::patience) const;

    /// A connection through the tunnel, seen from both its ends.
    struct Connection
    {
        std::optional<TcpSocket> client;
        std::optional<TcpSocket> target;
        explicit operator bool() const { return client && target; }
    };
    /// By the forward to `target`, by default the first one; without a target's end when it does
    /// not arrive within the time.
    Connection connectTo(TcpServer& target, TcpSocket::Duration within = TcpSocket::patience,
                         std::size_t forward = 0) const;

    std::unique_ptr<TunnelPair> pair_;

private:
    void prepare() final;

private Q_SLOTS:
    void cleanupTestCase();
};

} // namespace toxtunnel::test
