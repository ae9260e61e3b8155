// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "endpoint/Dialer.h"
#include "endpoint/StreamPump.h"

#include <memory>
#include <vector>

namespace toxtunnel::endpoint {

/// A stream the peer asked for, after the rules allowed it: dials the target, tells the peer
/// whether that worked, and joins the two. Reactor's thread only. Destroying it refuses or resets
/// the stream.
class IncomingDial final : private StreamPump::Owner
{
public:
    class Observer
    {
    public:
        virtual ~Observer() = default;
        virtual void onDialConnected(IncomingDial&) {}
        /// Last call, with kind Refused when the target could not be reached; the dial may be
        /// destroyed inside.
        virtual void onDialEnded(IncomingDial& dial, const PumpEnd& end) = 0;
    };

    /// Dials exactly `addresses`. `observer` must outlive the dial and is never called inside the
    /// constructor.
    IncomingDial(Reactor& reactor, std::unique_ptr<IncomingStream> stream,
                 const std::vector<IpAddress>& addresses, std::uint16_t port, Observer& observer,
                 Dialer::Options options);
    IncomingDial(Reactor& reactor, std::unique_ptr<IncomingStream> stream,
                 const std::vector<IpAddress>& addresses, std::uint16_t port, Observer& observer);
    ~IncomingDial() override;
    IncomingDial(const IncomingDial&) = delete;
    IncomingDial& operator=(const IncomingDial&) = delete;

    StreamTraffic traffic() const; ///< so far; nothing before the target is reached

private:
    void onDialled(tl::expected<Descriptor, Refusal> result);
    void onPumpOpened(StreamPump& pump) override;
    void onPumpEnded(StreamPump& pump, const PumpEnd& end) override;

    Reactor& reactor_;
    Observer& observer_;
    std::unique_ptr<IncomingStream> incoming_;
    std::unique_ptr<Dialer> dialer_;
    std::unique_ptr<StreamPump> pump_;
};

} // namespace toxtunnel::endpoint
