// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/Configuration.h"
#include "engine/DirectPolicy.h"
#include "engine/NativeIdentity.h"
#include "engine/PeerMemory.h"
#include "link/PeerLink.h"
#include "log/Logger.h"

#include <functional>
#include <memory>
#include <vector>

namespace toxtunnel::engine {

/// What the native links of all peers share: who we are and what we remember. Outlives the
/// sessions. Core thread.
class NativeSupport
{
public:
    NativeSupport(Reactor& reactor, const config::Configuration& configuration, log::Logger log);
    NativeSupport(const NativeSupport&) = delete;
    NativeSupport& operator=(const NativeSupport&) = delete;

    /// Once the node runs. Without it, and with `tox.native` off, all peers are served as old ones.
    /// Blocks for the disk.
    void start(const tox::ToxNode& node);
    /// Runs when HELLO should be said again to everybody.
    void onHelloChanged(std::function<void()> call) { helloChanged_ = std::move(call); }
    /// Whom to reach directly from now on. Links that exist are to be given their paths() anew,
    /// then dropUnused().
    void setDirect(config::DirectMode general, const std::vector<config::Peer>& peers);
    /// Closes what no link has a use for.
    void dropUnused();
    /// What a link with `peer` may take.
    link::LinkPaths paths(const PublicKey& peer) const;
    /// What is known of it from before; nothing of a stranger.
    std::optional<link::RememberedPeer> remembered(const PublicKey& peer) const;
    /// Runs when a peer whose direct path stands tells of its DHT node, while Tox looks for it.
    void onDhtNode(std::function<void(const tox::BootstrapNode&)> call)
    {
        dhtNode_ = std::move(call);
    }
    /// Peers worth a link before Tox has found them.
    bool remembers(const PublicKey& peer) const { return endpoint_ && memory_.find(peer); }

    /// How to link with `peer`.
    link::PeerLinkSettings linkSettings(const PublicKey& peer, link::FrameLinkSettings frames);
    /// The peer is no peer any more.
    void forget(const PublicKey& peer) { memory_.forget(peer); }

private:
    void openEndpoint();
    std::optional<PathReason> barred(const PublicKey& peer) const;
    wire::Hello compose(const PublicKey& peer) const;

    Reactor& reactor_;
    config::Tox tox_;
    DirectPolicy direct_;
    config::Limits limits_;
    config::Resume resume_;
    log::Logger log_;
    PeerMemory memory_;
    std::function<void()> helloChanged_;
    std::function<void(const tox::BootstrapNode&)> dhtNode_;
    PublicKey dhtKey_; ///< ours
    std::uint16_t dhtPort_ = 0;
    std::unique_ptr<NativeIdentity> identity_;       // null: no native links
    std::unique_ptr<link::DirectEndpoint> endpoint_; // null: no direct paths
};

} // namespace toxtunnel::engine
