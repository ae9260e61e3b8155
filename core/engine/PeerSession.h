// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/IncomingRequest.h"
#include "link/Link.h"
#include "link/PeerLink.h"
#include "tox/PeerChannel.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <string_view>
#include <unordered_map>

namespace toxtunnel::engine {

/// One peer as this node knows it while it runs: the link to it and the requests it made of us.
/// Core thread only.
class PeerSession final : private LinkHandler
{
public:
    using OnInfo = std::function<void(const PublicKey& peer, std::string_view yaml)>;

    /// `number` is for the log. `context` and `channel` outlive the session.
    PeerSession(ServingContext& context, tox::PeerChannel& channel, const PublicKey& self,
                std::size_t number, link::PeerLinkSettings settings, OnInfo onInfo);
    ~PeerSession() override = default;
    PeerSession(const PeerSession&) = delete;
    PeerSession& operator=(const PeerSession&) = delete;

    std::size_t number() const { return number_; }
    link::PeerLink& link() { return link_; }
    /// Its answer is passed on, once; what the peer tells unasked is not.
    void requestInfo();

    /// Ends the requests that the rules do not allow any more; returns how many.
    std::size_t cutForbidden();

private:
    void onIncoming(const Target& target, std::unique_ptr<IncomingStream> stream) override;
    void onPeerInfo(std::string_view yaml) override;

    ServingContext& context_;
    PublicKey peer_;
    std::size_t number_;
    OnInfo onInfo_;
    bool infoAsked_ = false;
    std::uint64_t lastSerial_ = 0;
    link::PeerLink link_;
    std::unordered_map<std::uint64_t, std::unique_ptr<IncomingRequest>>
        requests_; // depend on link_
};

} // namespace toxtunnel::engine
