// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reactor/Reactor.h"

#include <chrono>
#include <functional>
#include <memory>

namespace toxtunnel::link {

/// Asks a peer for signs of life, and tells when it gives none. Any frame is one.
class FrameKeepalive
{
public:
    struct Actions
    {
        std::function<void()> ping;
        std::function<void()> dead; ///< after three pings in vain; the count starts anew
    };

    /// `interval` 0: does nothing.
    FrameKeepalive(Reactor& reactor, std::chrono::milliseconds interval, Actions actions);

    void start(); ///< the peer has come online
    void stop();
    void heard() { silentPings_ = 0; } ///< a frame has come

private:
    void tick();

    std::chrono::milliseconds interval_;
    Actions actions_;
    std::unique_ptr<Reactor::Timer> timer_;
    int silentPings_ = 0;
};

} // namespace toxtunnel::link
