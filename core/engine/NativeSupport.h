// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/Configuration.h"
#include "engine/NativeIdentity.h"
#include "engine/PeerMemory.h"
#include "link/PeerLink.h"
#include "log/Logger.h"

#include <memory>

namespace toxtunnel::engine {

/// What the native links of all peers share: who we are and what we remember. Outlives the
/// sessions. Core thread.
class NativeSupport
{
public:
    NativeSupport(const config::Configuration& configuration, log::Logger log);
    NativeSupport(const NativeSupport&) = delete;
    NativeSupport& operator=(const NativeSupport&) = delete;

    /// Once the node runs. Without it, and with `tox.native` off, all peers are served as old ones.
    /// Blocks for the disk.
    void start(const tox::ToxNode& node);

    /// How to link with `peer`.
    link::PeerLinkSettings linkSettings(const PublicKey& peer, link::FrameLinkSettings frames);
    /// The peer is no peer any more.
    void forget(const PublicKey& peer) { memory_.forget(peer); }

private:
    config::Tox tox_;
    config::Limits limits_;
    config::Resume resume_;
    log::Logger log_;
    PeerMemory memory_;
    std::unique_ptr<NativeIdentity> identity_; // null: no native links
};

} // namespace toxtunnel::engine
