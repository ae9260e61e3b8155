// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/DirectEndpoint.h"
#include "link/NativePath.h"
#include "model/PathReason.h"

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace toxtunnel::link {

/// One peer as the direct sockets know it: finds an address at which it answers and carries the
/// datagrams of its direct path. Core thread only; `endpoint` outlives it.
class DirectPeer final : public DatagramPort
{
public:
    static constexpr unsigned probesPerTarget = 5;
    static constexpr std::size_t maxTargets = 16;

    struct Events
    {
        /// It answers at address(), which may be another one than before.
        std::function<void()> onReachable;
        std::function<void()> onUnreachable; ///< all probes stayed unanswered
        /// Its probes tell of another life than the one before.
        std::function<void()> onNewInstance;
        std::function<void(std::span<const std::uint8_t>)> onDatagram;
        std::function<void()> onTurn;     ///< after some datagrams
        std::function<void()> onWritable; ///< send() may work again
    };

    DirectPeer(Reactor& reactor, DirectEndpoint& endpoint, ProbeKeys keys, Events events);
    ~DirectPeer() override;
    DirectPeer(const DirectPeer&) = delete;
    DirectPeer& operator=(const DirectPeer&) = delete;

    void setKeys(const ProbeKeys& keys);
    /// Where the peer may be; acceptable ones only. Probes what is new.
    void setCandidates(const std::vector<UdpAddress>& candidates);
    /// The path is doubted: looks again, unless a search is going on that nothing has answered yet.
    void look();

    const std::optional<UdpAddress>& address() const { return address_; }
    bool looking() const { return looking_; }
    PathReason reason() const; ///< how far it got

    bool send(std::span<const std::uint8_t> bytes, std::size_t segment) override;
    std::span<const std::uint8_t> openingToken() const override { return keys_.token; }

    // For DirectEndpoint.
    void onProbe(const UdpAddress& from, std::span<const std::uint8_t> datagram);
    void onDatagram(std::span<const std::uint8_t> datagram) { events_.onDatagram(datagram); }
    void onTurn() { events_.onTurn(); }
    void onWritable() { events_.onWritable(); }

private:
    struct Target
    {
        UdpAddress address;
        std::uint64_t transaction = 0;
        unsigned tries = 0;
        bool answered = false;
    };

    void startLooking();
    void askAgain(Target& target);
    void turn();
    void sendProbe(Target& target);
    void onAnswer(const UdpAddress& from, const Probe& probe);
    Target* find(const UdpAddress& address);

    Reactor& reactor_;
    DirectEndpoint& endpoint_;
    ProbeKeys keys_;
    Events events_;
    std::vector<Target> targets_;
    std::optional<UdpAddress> address_;
    std::optional<ProbeName> instance_;
    bool looking_ = false;
    unsigned round_ = 0;
    unsigned failures_ = 0; // rounds of probes that found nothing
    std::unique_ptr<Reactor::Timer> timer_;
};

} // namespace toxtunnel::link
