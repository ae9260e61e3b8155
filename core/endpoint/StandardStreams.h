// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "endpoint/Socket.h"

#include <future>
#include <memory>

namespace toxtunnel::endpoint {

/// Standard input and output of this process as one stream socket: what comes in is read from it,
/// what is written to it goes out, and an end is an end both ways. Terminals, pipes and files are
/// alike and never block the loop, because two threads of its own wait for them. Memory is bounded
/// by the buffers of the socket.
class StandardStreams
{
public:
    /// Call once in a process. Input is not read before the socket is.
    static SocketResult<StandardStreams> open();

    /// The socket, non-blocking; once.
    Descriptor takeSocket() { return std::move(socket_); }

    /// Waits until everything that was written to the socket before it was closed is out. False
    /// when nobody took it.
    bool finishOutput() { return written_.get(); }

private:
    Descriptor socket_;
    std::future<bool> written_;
};

} // namespace toxtunnel::endpoint
