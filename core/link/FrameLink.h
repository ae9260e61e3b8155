// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/FrameLinkSettings.h"
#include "link/Link.h"
#include "reactor/Reactor.h"
#include "tox/PeerChannel.h"

#include <memory>

namespace toxtunnel::link {

class FrameLinkCore;

/// The link to a peer that runs toxtunnel 0.2 to 0.4: 0xA0 frames in lossless Tox packets
/// (wire/Frame.h), as client and as server at once.
///
/// Streams die with the peer's connection unless they are resumed (FrameLinkSettings::resume), but
/// not when it moves between relay and UDP. What is sent is paced below toxcore's own limit
/// (LosslessPacer). Memory per stream: at most 64 KiB outgoing, and incoming what the peer's window
/// allows (256 KiB by default, below 1 MiB from this program); a peer that overruns 4 MiB is reset.
/// Core thread only; `reactor`, `channel` and `handler` outlive the link.
class FrameLink final : public Link
{
public:
    /// `self` is our public key: it decides which half of the stream ids we begin with.
    FrameLink(Reactor& reactor, tox::PeerChannel& channel, const PublicKey& self,
              LinkHandler& handler, FrameLinkSettings settings);
    /// Resets what is still open, at both ends.
    ~FrameLink() override;
    FrameLink(const FrameLink&) = delete;
    FrameLink& operator=(const FrameLink&) = delete;

    tl::expected<std::unique_ptr<Stream>, Refusal> open(const Target& target,
                                                        StreamHandler& handler) override;

    void onLosslessPacket(std::span<const std::uint8_t> packet) override;
    void onLossyPacket(std::span<const std::uint8_t> packet) override; ///< ignored
    void onConnection(Connection connection) override;
    void onIterated() override;

    /// Asks the peer what it discloses; the answer, if any, comes to LinkHandler::onPeerInfo().
    void requestInfo();

    /// Applies to streams opened from now on.
    void setStreamsPerPeer(std::size_t count);

    /// Streams that are open, opening or not yet flushed, by either side.
    std::size_t streamCount() const;

    /// Of late; zero while it is not known.
    Reactor::Duration roundTrip() const;

private:
    std::unique_ptr<FrameLinkCore> core_;
};

} // namespace toxtunnel::link
