// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "endpoint/Socket.h"
#include "model/IpAddress.h"
#include "model/Refusal.h"
#include "reactor/Reactor.h"

#include <tl/expected.hpp>

#include <chrono>
#include <functional>
#include <memory>
#include <vector>

namespace toxtunnel::endpoint {

/// Connects to one of several addresses of the same service, the way of RFC 8305 section 5: the
/// families take turns, a further attempt starts when one failed or after a delay, the first
/// connection wins. Dials the given addresses and no others, and none while 90 % of the descriptors
/// that this process may have are taken. Destroying it gives up.
class Dialer
{
public:
    struct Options
    {
        std::chrono::milliseconds attemptDelay{250};
        std::chrono::milliseconds timeout{10'000}; ///< for all attempts together
    };
    using OnDone = std::function<void(tl::expected<Descriptor, Refusal>)>;

    /// `onDone` is called once, from a later turn of the loop, and may destroy the Dialer. When
    /// every attempt fails, the most telling failure is reported.
    Dialer(Reactor& reactor, const std::vector<IpAddress>& addresses, std::uint16_t port,
           OnDone onDone);
    Dialer(Reactor& reactor, const std::vector<IpAddress>& addresses, std::uint16_t port,
           OnDone onDone, Options options);
    ~Dialer();
    Dialer(const Dialer&) = delete;
    Dialer& operator=(const Dialer&) = delete;

private:
    struct Attempt
    {
        Descriptor socket;
        std::unique_ptr<Reactor::Watch> watch;
    };

    bool startNext(); // false: nothing is under way
    void proceed();
    void onAttemptReady(RawDescriptor socket);
    void remember(const std::error_code& error);
    void finish(tl::expected<Descriptor, Refusal> result);

    Reactor& reactor_;
    Options options_;
    std::vector<SocketAddress> waiting_; // next at the end
    std::vector<Attempt> attempts_;
    std::unique_ptr<Reactor::Timer> nextAttempt_;
    std::unique_ptr<Reactor::Timer> deadline_;
    Refusal failure_;
    OnDone onDone_;
};

} // namespace toxtunnel::endpoint
