// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/TokenBucket.h"
#include "reactor/Reactor.h"
#include "tox/PeerChannel.h"
#include "wire/Frame.h"
#include "wire/Hello.h"

#include <functional>
#include <memory>
#include <optional>

namespace toxtunnel::link {

/// Finds out whether a peer is a native one: HELLO against HELLO at each "friend online"
/// (docs/protocol.md). Core thread only.
class Handshake
{
public:
    /// A peer that keeps silent and was never seen native is an old one after this long, or as soon
    /// as it answers our PING, because a native one says HELLO before it answers anything.
    static constexpr std::chrono::seconds patienceWithUnknown{2};
    /// It spoke natively not long ago: a program of before is not expected.
    static constexpr std::chrono::seconds patienceWithNative{15};

    /// A peer's HELLOs that are heard at once, and a second after that. Of what it says faster only
    /// the latest counts, when its turn comes: each one costs far more than its few bytes.
    static constexpr std::uint64_t helloBurst = 20;
    static constexpr std::uint64_t hellosPerSecond = 1;

    struct Events
    {
        /// What to tell now.
        std::function<wire::Hello()> compose;
        /// May come at any time, and more than once.
        std::function<void(const wire::Hello&)> onHello;
        /// Once after each online(): the peer is an old one, until it says HELLO after all.
        std::function<void()> onSilence;
    };

    Handshake(Reactor& reactor, tox::PeerChannel& channel, Events events);

    void online(bool seenNative); ///< before anything else is sent
    void offline();
    /// Sends HELLO again: something in it has changed.
    void repeat();
    /// A frame of the peer on id 0, of any type.
    void onFrame(const wire::Frame& frame);
    void onIterated(); ///< toxcore may take packets again
    bool waiting() const { return timer_->active(); }

    static constexpr auto frameType = static_cast<wire::FrameType>(0x20);

private:
    void send();
    void onTimeout();
    void hear();

    Reactor& reactor_;
    tox::PeerChannel& channel_;
    Events events_;
    std::unique_ptr<Reactor::Timer> timer_; // runs while we wait for the answer
    access::TokenBucket hellos_;            // outlasts reconnects
    std::optional<wire::Hello> unheard_;
    std::unique_ptr<Reactor::Timer> turn_; // of unheard_
    bool seenNative_ = false;
    bool unsent_ = false;
};

} // namespace toxtunnel::link
