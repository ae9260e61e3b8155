// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reactor/Descriptor.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>

namespace toxtunnel {

/// What a descriptor is watched for, or ready for. Errors and hang-ups are reported as both.
enum class Interest : std::uint8_t
{
    None = 0,
    Read = 1,
    Write = 2,
    ReadWrite = 3
};

constexpr Interest operator|(Interest a, Interest b)
{
    return static_cast<Interest>(static_cast<unsigned>(a) | static_cast<unsigned>(b));
}

constexpr bool includes(Interest set, Interest one)
{
    return (static_cast<unsigned>(set) & static_cast<unsigned>(one)) != 0;
}

/// The event loop of one thread: descriptors, timers and deferred calls.
///
/// All members belong to the reactor's thread, except post(). Callbacks run on that thread, never
/// inside the call that asked for them. Every callback may destroy any Watch or Timer, its own
/// included.
class Reactor
{
public:
    using Clock = std::chrono::steady_clock;
    using TimePoint = Clock::time_point;
    using Duration = Clock::duration;

    /// Level-triggered watch of one descriptor; ends with the object. The descriptor must stay open
    /// as long as the Watch lives.
    class Watch
    {
    public:
        virtual ~Watch() = default;
        virtual void setInterest(Interest interest) = 0;
    };

    /// Single-shot timer; restarting moves it. Ends with the object.
    class Timer
    {
    public:
        virtual ~Timer() = default;
        virtual void start(Duration delay) = 0;
        virtual void stop() = 0;
        virtual bool active() const = 0;
    };

    virtual ~Reactor() = default;

    virtual std::unique_ptr<Watch> watch(RawDescriptor descriptor, Interest interest,
                                         std::function<void(Interest ready)> onReady) = 0;
    virtual std::unique_ptr<Timer> timer(std::function<void()> onTimeout) = 0;

    /// Runs `task` in a later turn of the loop. The one member that any thread may call. Tasks not
    /// run when the reactor is destroyed are dropped.
    virtual void post(std::function<void()> task) = 0;

    TimePoint now() const { return Clock::now(); }
};

} // namespace toxtunnel
