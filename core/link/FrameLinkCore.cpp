// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/FrameLinkCore.h"

#include "link/StreamHandles.h"

#include <algorithm>
#include <utility>

namespace toxtunnel::link {

namespace {

/// 48 full frames: what is read from a socket at once, so that bulk makes no small frames.
constexpr std::size_t scratchSize = 48 * wire::maxFramePayload;
/// Both sides may open streams: where the node with the larger key begins.
constexpr std::uint16_t upperHalf = 32768;
constexpr std::size_t maxHostSize = 255;
/// An answer that comes later than this does not come.
constexpr std::chrono::minutes abandonedFor{10};
/// How often the round trip is measured while data flows.
constexpr std::chrono::seconds pingInterval{1};
/// Share of each new round trip in the smoothed one.
constexpr int roundTripShare = 8;
/// Packets a second that TCP relays bear; above, they drop most of them.
constexpr double relayCeiling = 5000;

std::uint16_t firstId(const PublicKey& self, const PublicKey& peer)
{
    return self > peer ? upperHalf : std::uint16_t{1};
}

} // namespace

FrameLinkCore::FrameLinkCore(Reactor& reactor, tox::PeerChannel& channel, const PublicKey& self,
                             LinkHandler& handler, FrameLinkSettings settings)
    : reactor_(reactor)
    , channel_(channel)
    , handler_(handler)
    , settings_(std::move(settings))
    , sender_(channel)
    , ids_(firstId(self, channel.key()))
    , deadlineTimer_(reactor.timer([this] { onDeadline(); }))
    , tailTimer_(reactor.timer([this] { flushTails(); }))
    , keepalive_(reactor, settings_.keepalive, {[this] { ping(); }, [this] { onPeerSilent(); }})
    , resume_(reactor, sender_, settings_.resume, settings_.openTimeout,
              [this] { return streams(); })
{
    onConnection(channel.connection());
}

FrameLinkCore::~FrameLinkCore()
{
    connection_ = Connection::None; // nothing opens meanwhile
    loseStreams({RefusalCode::PeerOffline, "the link ended"});
}

tl::expected<std::unique_ptr<Stream>, Refusal> FrameLinkCore::open(const Target& target,
                                                                   StreamHandler& handler)
{
    if (connection_ == Connection::None) {
        return tl::unexpected(Refusal{RefusalCode::PeerOffline, {}});
    }
    if (target.host.size() > maxHostSize) {
        return tl::unexpected(Refusal{RefusalCode::Malformed, "the host name is too long"});
    }
    if (count(false) >= settings_.streamsPerPeer) {
        return tl::unexpected(Refusal{RefusalCode::StreamLimit, {}});
    }
    const auto id = ids_.take(reactor_.now());
    if (!id) {
        return tl::unexpected(Refusal{RefusalCode::StreamLimit, "no stream id is free"});
    }
    const auto stream =
        std::make_shared<FrameStream>(*this, *id, FrameStream::Phase::Queued, &handler);
    stream->setTarget(target);
    streams_.emplace(*id, stream);
    setDeadline(*stream, settings_.openTimeout);
    sender_.open(stream);
    sender_.pump();
    return std::make_unique<StreamHandle<FrameStream>>(stream);
}

void FrameLinkCore::onPacket(wire::Bytes packet)
{
    const auto frame = wire::parseFrame(packet);
    if (!frame || connection_ == Connection::None) {
        return;
    }
    keepalive_.heard();
    if (frame->type == wire::FrameType::InfoRequest) {
        sendInfo();
    } else if (frame->type == wire::FrameType::ResumeRequest ||
               frame->type == wire::FrameType::ResumeAck) {
        onResumeFrame(*frame);
    } else if (frame->id == 0) {
        onLinkFrame(*frame);
    } else if (frame->type == wire::FrameType::Open) {
        onOpenFrame(*frame);
    } else if (const StreamPtr stream = find(frame->id);
               stream != nullptr && stream->phase() != FrameStream::Phase::Queued) {
        onStreamFrame(stream, *frame);
    } else {
        onUnknownStream(*frame);
    }
    sender_.pump();
}

void FrameLinkCore::onResumeFrame(const wire::Frame& frame)
{
    if (frame.type == wire::FrameType::ResumeRequest) {
        if (const auto request = wire::parseResumeRequest(frame.payload)) {
            resume_.onRequest(*request, find(request->priorId));
        }
    } else if (const auto answer = wire::parseResumeAck(frame.payload)) {
        resume_.onAnswer(*answer, find(answer->id));
    }
}

void FrameLinkCore::onLinkFrame(const wire::Frame& frame)
{
    if (frame.type == wire::FrameType::Ping) {
        sender_.reply(wire::encodeFrame(wire::FrameType::Pong, 0));
    } else if (frame.type == wire::FrameType::Pong) {
        onPong();
    } else if (frame.type == wire::FrameType::InfoReply) {
        handler_.onPeerInfo(
            {reinterpret_cast<const char*>(frame.payload.data()), frame.payload.size()});
    }
}

void FrameLinkCore::onOpenFrame(const wire::Frame& frame)
{
    const auto open = wire::parseOpen(frame.payload);
    const StreamPtr before = find(frame.id);
    if (open && before != nullptr && before->phase() == FrameStream::Phase::Held &&
        before->incoming()) {
        before->onLinkLost({RefusalCode::PeerOffline, "the peer has started anew"});
    }
    const bool free = find(frame.id) == nullptr && !sender_.refuses(frame.id);
    if (!open) {
        if (free) { // otherwise the answer would hit the stream that has this id
            sender_.refuse(frame.id, malformedOpen());
        }
        return;
    }
    if (!free) {
        sender_.refuse(frame.id, idInUse());
        return;
    }
    if (count(true) >= settings_.streamsPerPeer) {
        sender_.refuse(frame.id, toFrameError({RefusalCode::StreamLimit, {}}));
        return;
    }
    const auto stream =
        std::make_shared<FrameStream>(*this, frame.id, FrameStream::Phase::Dialling, nullptr);
    stream->setTarget({std::string(open->host), open->port});
    ids_.occupy(frame.id);
    streams_.emplace(frame.id, stream);
    handler_.onIncoming(stream->target(), std::make_unique<IncomingHandle<FrameStream>>(stream));
}

void FrameLinkCore::onStreamFrame(const StreamPtr& stream, const wire::Frame& frame)
{
    const bool gone = stream->phase() == FrameStream::Phase::GivenUp ||
                      stream->phase() == FrameStream::Phase::Abandoned;
    switch (frame.type) {
    case wire::FrameType::Data:
        if (!gone) {
            stream->onDataFrame(frame.payload);
        } else if (stream->phase() == FrameStream::Phase::GivenUp) {
            onUnknownStream(frame);
        }
        break;
    case wire::FrameType::Close:
        stream->onCloseFrame();
        break;
    case wire::FrameType::Ack:
        if (const auto bytes = wire::parseAck(frame.payload)) {
            stream->onAckFrame(*bytes);
        }
        break;
    case wire::FrameType::Error:
        if (const auto error = wire::parseError(frame.payload)) {
            onErrorFrame(stream, *error);
        }
        break;
    case wire::FrameType::Ping:
        sender_.reply(wire::encodeFrame(wire::FrameType::Pong, 0));
        break;
    default: // unknown types are for later programs
        break;
    }
}

void FrameLinkCore::onErrorFrame(const StreamPtr& stream, const wire::ErrorPayload& error)
{
    const bool again = stream->phase() == FrameStream::Phase::Opening && isIdInUse(error) &&
                       stream->mayRetry() && openAgain(stream);
    if (!again) {
        stream->onPeerError(error);
    }
}

/// Both sides chose the same id at the same time: ours moves to another one.
bool FrameLinkCore::openAgain(const StreamPtr& stream)
{
    const auto id = ids_.take(reactor_.now());
    if (!id) {
        return false;
    }
    const auto left = stream->deadline() - reactor_.now();
    forget(*stream);
    stream->retryAs(*id);
    streams_.emplace(*id, stream);
    setDeadline(*stream, left);
    sender_.open(stream);
    return true;
}

void FrameLinkCore::onUnknownStream(const wire::Frame& frame)
{
    if (frame.type == wire::FrameType::Data) {
        sender_.refuse(frame.id, streamNotFound());
    }
}

void FrameLinkCore::onConnection(Connection connection)
{
    const Connection before = std::exchange(connection_, connection);
    if (connection == Connection::None) {
        if (before != Connection::None) {
            keepalive_.stop();
            resume_.hold();
            for (const StreamPtr& stream : streams()) {
                if (stream->phase() != FrameStream::Phase::Held) {
                    stream->onLinkLost({RefusalCode::PeerOffline, "the peer went offline"});
                }
            }
            sender_.restart(reactor_.now());
        }
        return;
    }
    if (before == Connection::None) {
        sender_.restart(reactor_.now());
        pingSent_.reset();
        roundTrip_ = {};
        keepalive_.start();
        resume_.ask();
        ping();
    }
    sender_.pacer().setCeiling(connection == Connection::Relay ? relayCeiling : 0);
}

void FrameLinkCore::onIterated()
{
    if (connection_ == Connection::None) {
        return;
    }
    const auto now = reactor_.now();
    if (now >= nextPing_ && sender_.dataFrames() != framesAtPing_) {
        ping();
    }
    sender_.onIterated(now);
}

void FrameLinkCore::ping()
{
    const auto now = reactor_.now();
    pingSent_ = pingSent_.value_or(now); // the answer to an earlier one may still come
    nextPing_ = now + pingInterval;
    framesAtPing_ = sender_.dataFrames();
    sender_.control(wire::encodeFrame(wire::FrameType::Ping, 0));
    sender_.pump();
}

void FrameLinkCore::onPong()
{
    if (!pingSent_) {
        return;
    }
    const auto now = reactor_.now();
    const auto measured = now - *std::exchange(pingSent_, std::nullopt);
    settings_.counts->roundTripMicroseconds.add(
        std::chrono::duration<double, std::micro>(measured).count(), now);
    sender_.pacer().onRoundTrip(std::chrono::duration_cast<std::chrono::milliseconds>(measured));
    // The longest of late: a window that is too small costs more than one too large.
    roundTrip_ = std::max(measured, roundTrip_ + (measured - roundTrip_) / roundTripShare);
}

void FrameLinkCore::requestInfo()
{
    if (connection_ != Connection::None) {
        sender_.control(wire::encodeFrame(wire::FrameType::InfoRequest, 0));
        sender_.pump();
    }
}

void FrameLinkCore::sendInfo()
{
    std::string text = settings_.disclose ? settings_.disclose() : std::string();
    if (text.empty() || text.size() > wire::maxFramePayload) {
        text = "{}";
    }
    sender_.reply(
        wire::encodeFrame(wire::FrameType::InfoReply, 0,
                          {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()}));
}

std::span<std::uint8_t> FrameLinkCore::scratch()
{
    scratch_.resize(scratchSize);
    return scratch_;
}

void FrameLinkCore::forget(const FrameStream& stream)
{
    const std::uint16_t id = stream.id();
    if (sender_.withdraw(stream)) {
        ids_.giveBack(id);
    } else {
        ids_.release(id, reactor_.now());
    }
    deadlines_.erase({stream.deadline(), id});
    streams_.erase(id);
}

void FrameLinkCore::loseStreams(const Refusal& refusal)
{
    for (const StreamPtr& stream : streams()) {
        if (stream->alive() && stream->phase() != FrameStream::Phase::Queued) {
            sender_.error(stream->id(), aborted());
        }
        stream->onLinkLost(refusal);
    }
    sender_.pump();
}

void FrameLinkCore::onPeerSilent()
{
    loseStreams({RefusalCode::PeerOffline, "the peer gives no sign of life"});
}

std::vector<FrameLinkCore::StreamPtr> FrameLinkCore::streams() const
{
    std::vector<StreamPtr> all;
    all.reserve(streams_.size());
    for (const auto& [id, stream] : streams_) {
        all.push_back(stream);
    }
    return all;
}

FrameLinkCore::StreamPtr FrameLinkCore::find(std::uint16_t id) const
{
    const auto found = streams_.find(id);
    return found != streams_.end() ? found->second : nullptr;
}

void FrameLinkCore::flushLater(const std::shared_ptr<FrameStream>& stream)
{
    tails_.push_back({reactor_.now() + settings_.coalesce.delay, stream});
    if (!tailTimer_->active()) {
        tailTimer_->start(settings_.coalesce.delay);
    }
}

void FrameLinkCore::flushTails()
{
    const auto now = reactor_.now();
    while (!tails_.empty() && tails_.front().when <= now) {
        if (const StreamPtr stream = tails_.front().stream.lock()) {
            stream->flushTail();
        }
        tails_.pop_front();
    }
    if (!tails_.empty()) {
        tailTimer_->start(tails_.front().when - now);
    }
    sender_.pump();
}

std::size_t FrameLinkCore::count(bool incoming) const
{
    return static_cast<std::size_t>(
        std::count_if(streams_.begin(), streams_.end(), [incoming](const auto& entry) {
            return entry.second->incoming() == incoming &&
                   entry.second->phase() != FrameStream::Phase::Abandoned;
        }));
}

void FrameLinkCore::awaitLateAnswer(FrameStream& stream)
{
    setDeadline(stream, abandonedFor);
}

void FrameLinkCore::setDeadline(FrameStream& stream, Reactor::Duration after)
{
    deadlines_.erase({stream.deadline(), stream.id()});
    stream.setDeadline(reactor_.now() + after);
    const auto added = deadlines_.emplace(stream.deadline(), stream.id()).first;
    if (added == deadlines_.begin()) {
        deadlineTimer_->start(std::max(after, Reactor::Duration::zero()));
    }
}

void FrameLinkCore::onDeadline()
{
    const auto now = reactor_.now();
    while (!deadlines_.empty() && deadlines_.begin()->first <= now) {
        const StreamPtr stream = find(deadlines_.begin()->second);
        deadlines_.erase(deadlines_.begin());
        stream->onDeadline();
    }
    if (!deadlines_.empty()) {
        deadlineTimer_->start(deadlines_.begin()->first - now);
    }
}

} // namespace toxtunnel::link
