// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Observed.h"
#include "reactor/Reactor.h"
#include "tox/ToxPointer.h"

#include <functional>
#include <memory>

namespace toxtunnel::tox {

/// Decides when toxcore is iterated: when its UDP socket is readable, and when its own interval
/// (at most 50 ms) is over; in quiet times, when nothing waits for a repetition, `quietInterval` is
/// enough, since all else in toxcore counts in seconds. Only lossless packets are repeated. TCP
/// relays talk through sockets that toxcore opens and closes at will, so as long as one matters the
/// interval is `busyInterval` during traffic; the same where the UDP socket cannot be found.
class IterationLoop
{
public:
    static constexpr std::chrono::milliseconds busyInterval{1};
    static constexpr std::chrono::milliseconds busyTime{100}; ///< after the last packet
    static constexpr std::chrono::milliseconds quietInterval{200};
    static constexpr std::chrono::milliseconds quietAfter{3000}; ///< the last lossless packet

    /// `iterate` calls tox_iterate; it may not destroy this object.
    IterationLoop(Reactor& reactor, const Tox& tox, std::function<void()> iterate);

    void start();
    void stop();

    bool foundSocket() const { return socket_ != nullptr; }

    /// A friend is on a TCP relay. (That we ourselves are on one says nothing: within a LAN toxcore
    /// says so whenever it is connected; without UDP there is no socket to watch.)
    void setRelayed(bool relayed) { relayed_ = relayed; }
    bool polls() const { return relayed_ || !foundSocket(); }

    /// We are connected to the network: there may be quiet times.
    void setSettled(bool settled) { settled_ = settled; }

    /// How much later than due it was iterated, in milliseconds.
    const Observed& lag() const { return lag_; }

    enum class Packet
    {
        Lossless,
        Lossy
    };
    /// A packet came or went.
    void noteTraffic(Packet packet);

private:
    void turn();
    void schedule();
    std::chrono::milliseconds interval() const;

    Reactor& reactor_;
    const Tox& tox_;
    std::function<void()> iterate_;
    std::unique_ptr<Reactor::Watch> socket_;
    std::unique_ptr<Reactor::Watch> relay_;
    std::unique_ptr<Reactor::Timer> timer_;
    Reactor::TimePoint lastTraffic_;
    Reactor::TimePoint lastLossless_;
    Reactor::TimePoint due_;
    Observed lag_;
    std::chrono::milliseconds waiting_{}; ///< what the timer was started with
    bool settled_ = false;
    bool relayed_ = false;
    bool turning_ = false;
};

} // namespace toxtunnel::tox
