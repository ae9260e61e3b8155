// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "endpoint/IncomingDial.h"
#include "endpoint/TcpForward.h"
#include "support/MemoryLink.h"
#include "support/ReactorThread.h"
#include "support/Tcp.h"

#include <deque>
#include <mutex>

namespace toxtunnel::test {

/// A forward, a link in memory and a dialler on one reactor thread: everything between a client's
/// socket and a target's socket. The members below `thread` belong to its thread.
class Tunnel final : private endpoint::TcpForward::Observer,
                     private endpoint::IncomingDial::Observer
{
public:
    explicit Tunnel(std::uint16_t targetPort, MemoryLink::Options options = {})
    {
        thread.call([&] {
            link = std::make_unique<MemoryLink>(thread.reactor, options);
            link->onIncoming = [this](const Target& target,
                                      std::unique_ptr<IncomingStream> incoming) {
                auto dial = std::make_unique<endpoint::IncomingDial>(
                    thread.reactor, std::move(incoming), std::vector{IpAddress::loopbackV4()},
                    target.port, static_cast<endpoint::IncomingDial::Observer&>(*this));
                dials.emplace(dial.get(), std::move(dial));
            };
            const auto opener = [this](const Target& target, StreamHandler& handler) {
                return link->open(target, handler);
            };
            endpoint::TcpForward::Options forwardOptions;
            forwardOptions.target = {"127.0.0.1", targetPort};
            forward =
                endpoint::TcpForward::start(thread.reactor, forwardOptions, opener,
                                            static_cast<endpoint::TcpForward::Observer&>(*this))
                    .value();
            port = forward->port();
        });
    }

    ~Tunnel() override
    {
        thread.call([this] {
            forward.reset();
            dials.clear();
        });
        // What the two told the link is still under way, and so is its answer.
        for (int turn = 0; turn < 4; ++turn) {
            thread.call([] {});
        }
        thread.call([this] { link.reset(); });
    }

    TcpSocket connect(const std::string& address = "127.0.0.1")
    {
        return TcpSocket::connect(address, port).value();
    }

    endpoint::ForwardCounters counters()
    {
        return thread.call([this] { return forward->counters(); });
    }

    /// The next end that the forward told, in order.
    endpoint::PumpEnd nextEnd()
    {
        std::unique_lock lock(mutex_);
        changed_.wait_for(lock, TcpSocket::patience, [this] { return !ends_.empty(); });
        if (ends_.empty()) {
            throw std::runtime_error("no connection ended");
        }
        endpoint::PumpEnd end = std::move(ends_.front());
        ends_.pop_front();
        return end;
    }

    ReactorThread thread;
    std::unique_ptr<MemoryLink> link;
    std::unique_ptr<endpoint::TcpForward> forward;
    std::unordered_map<endpoint::IncomingDial*, std::unique_ptr<endpoint::IncomingDial>> dials;
    std::uint16_t port = 0;

private:
    void onConnectionEnded(endpoint::TcpForward&, const endpoint::PumpEnd& end) override
    {
        const std::lock_guard lock(mutex_);
        ends_.push_back(end);
        changed_.notify_all();
    }
    void onDialEnded(endpoint::IncomingDial& dial, const endpoint::PumpEnd&) override
    {
        dials.erase(&dial);
    }

    std::mutex mutex_; // guards ends_: the test waits for what the thread tells
    std::condition_variable changed_;
    std::deque<endpoint::PumpEnd> ends_;
};

} // namespace toxtunnel::test
