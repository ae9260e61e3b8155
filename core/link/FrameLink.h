// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/Link.h"
#include "reactor/Reactor.h"
#include "tox/PeerChannel.h"

#include <chrono>
#include <functional>
#include <memory>
#include <string>

namespace toxtunnel::link {

class FrameLinkCore;

struct FrameLinkSettings
{
    /// Streams at once that we open to the peer, and as many that it opens to us (1 to 10000).
    std::size_t streamsPerPeer = 100;
    /// An open that the peer has not answered by then is refused with TimedOut.
    std::chrono::milliseconds openTimeout = std::chrono::seconds(15);
    /// Received bytes kept for readers that stall, all streams together. Beyond it, the stream that
    /// brings more is reset.
    std::size_t memoryPerPeer = 64U * 1024U * 1024U;
    /// Answer to INFO_REQUEST: a YAML map in block style, at most 1367 bytes. Empty text, or no
    /// function, discloses nothing.
    std::function<std::string()> disclose;
};

/// The link to a peer that runs toxtunnel 0.2 to 0.4: 0xA0 frames in lossless Tox packets
/// (wire/Frame.h), as client and as server at once.
///
/// Streams die with the peer's connection, but not when it moves between relay and UDP. What is
/// sent is paced below toxcore's own limit (LosslessPacer). Memory per stream: at most 64 KiB
/// outgoing, and incoming what the peer's window allows (256 KiB by default, below 1 MiB from this
/// program); a peer that overruns 4 MiB is reset. Core thread only; `reactor`, `channel` and
/// `handler` outlive the link.
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

private:
    std::unique_ptr<FrameLinkCore> core_;
};

} // namespace toxtunnel::link
