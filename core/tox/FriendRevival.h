// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reactor/Reactor.h"

#include <functional>
#include <memory>

namespace toxtunnel::tox {

/// A node that was restarted tells its friends its new DHT key once, and again only after half a
/// minute; when the first word is lost they wait for each other. Deleting and adding a friend that
/// is still offline makes toxcore say it again. Measured: good from 11 s after the start (a node
/// without trouble is back within 10), every 8 s; earlier or more often makes it worse. After some
/// rounds the friend is simply away, and the pauses grow until we let it be. The side that stayed
/// must not do this.
class FriendRevival
{
public:
    static constexpr std::chrono::seconds afterStart{11};
    /// The network may come long after the start; without trouble we connect 7 s after it.
    static constexpr std::chrono::seconds afterConnection{4};
    static constexpr std::chrono::seconds period{8};
    static constexpr int roundsInPeriod = 4; ///< then the pause doubles
    static constexpr int rounds = 7;

    /// `revive` deletes and adds every friend that is offline.
    FriendRevival(Reactor& reactor, std::function<void()> revive);

    void selfConnected(); ///< only the first time counts
    void stop() { timer_->stop(); }

private:
    void turn();

    Reactor& reactor_;
    std::function<void()> revive_;
    std::unique_ptr<Reactor::Timer> timer_;
    Reactor::TimePoint started_;
    int round_ = 0;
    bool connected_ = false;
};

} // namespace toxtunnel::tox
