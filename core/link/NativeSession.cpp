// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/NativeSession.h"

#include "link/StreamHandles.h"

#include <algorithm>
#include <utility>

namespace toxtunnel::link {

namespace {

/// Sets a flag for the time of a call.
class Inside
{
public:
    explicit Inside(bool& flag)
        : flag_(flag)
        , before_(std::exchange(flag, true))
    {
    }
    ~Inside() { flag_ = before_; }
    Inside(const Inside&) = delete;
    Inside& operator=(const Inside&) = delete;

private:
    bool& flag_;
    bool before_;
};

constexpr int maxRounds = 32; // of writing and calling in one turn; the rest waits for the next

} // namespace

std::vector<std::uint8_t> NativeSessionHost::greeting(PathKind)
{
    return {};
}

void NativeSessionHost::onGreeting(PathKind, std::span<const std::uint8_t>) {}

NativeSession::NativeSession(NativeSessionHost& host, NativeSessionSettings settings)
    : host_(host)
    , settings_(std::move(settings))
    , nextStream_(settings_.smallerKey ? 0 : 1)
{
}

NativeSession::~NativeSession()
{
    close("the link ended");
    for (const auto& [key, stream] : ended_) {
        stream->orphan();
    }
}

/// Ends every stream without telling the peer.
void NativeSession::abandon(std::string_view reason)
{
    const Streams streams = std::exchange(streams_, {});
    for (const auto& [id, stream] : streams) {
        stream->vanish(reason);
    }
}

// ---- Paths

std::uint32_t NativeSession::addPath(PathKind kind, DatagramPort& port)
{
    const std::uint32_t id = nextPath_++;
    paths_.emplace(id, std::make_unique<NativePath>(*this, id, kind, port));
    touch();
    return id;
}

void NativeSession::closePath(std::uint32_t path, std::string_view reason)
{
    const auto found = paths_.find(path);
    if (found == paths_.end()) {
        return;
    }
    found->second->close(pathOver, reason, now());
    active_ = active_ == found->second.get() ? nullptr : active_;
    const auto removed = std::move(found->second);
    paths_.erase(found);
    onPathChange();
    touch();
}

void NativeSession::setPathKind(std::uint32_t path, PathKind kind)
{
    if (const auto found = paths_.find(path); found != paths_.end()) {
        found->second->setKind(kind);
        onPathChange();
        touch();
    }
}

void NativeSession::setPathUsable(std::uint32_t path, bool usable)
{
    if (const auto found = paths_.find(path); found != paths_.end()) {
        found->second->setUsable(usable, now());
        touch();
    }
}

void NativeSession::redialPath(std::uint32_t path)
{
    if (const auto found = paths_.find(path); found != paths_.end()) {
        found->second->redial(now());
        touch();
    }
}

const NativePath* NativeSession::path(std::uint32_t id) const
{
    const auto found = paths_.find(id);
    return found != paths_.end() ? found->second.get() : nullptr;
}

void NativeSession::receive(std::uint32_t path, std::span<const std::uint8_t> datagram)
{
    const Inside inside(inside_);
    if (const auto found = paths_.find(path); found != paths_.end()) {
        found->second->receive(datagram, now());
    }
}

void NativeSession::onPortWritable(std::uint32_t path)
{
    if (const auto found = paths_.find(path); found != paths_.end()) {
        found->second->onPortWritable();
        settle();
    }
}

void NativeSession::onEstablished(PathConnection& connection)
{
    pathsChanged_ = true;
    if (const auto& instance = connection.quic->peerInstance()) {
        noteInstance(*instance);
    }
    if (connection.slot() == NativePath::interactive) {
        const auto greeting = host_.greeting(connection.path().kind());
        if (!greeting.empty()) {
            connection.quic->sendDatagram(greeting);
            connection.touch();
        }
    }
}

void NativeSession::onDatagram(PathConnection& connection, std::span<const std::uint8_t> data)
{
    host_.onGreeting(connection.path().kind(), data);
}

void NativeSession::expect(const transport::InstanceId& instance)
{
    const Inside inside(inside_);
    noteInstance(instance);
    for (const auto& [id, path] : paths_) {
        path->retry(now());
    }
    host_.wakeAt(now());
}

void NativeSession::noteInstance(const transport::InstanceId& instance)
{
    const bool restarted = peerInstance_ && instance != *peerInstance_;
    peerInstance_ = instance;
    if (restarted) {
        forgetOldPeer();
    }
}

/// The peer's process has restarted: what was opened with its earlier life is lost there.
void NativeSession::forgetOldPeer()
{
    abandon("the peer has restarted");
    seen_.clear();
    for (const auto& [id, path] : paths_) {
        path->keepOnly(*peerInstance_);
    }
}

void NativeSession::onPeerLeft()
{
    abandon("the peer ended the link");
    seen_.clear();
}

void NativeSession::noteRefusedOpening()
{
    if (++refusedOpenings_ == flood) {
        onPathChange(); // worth a word
    }
}

NativePath* NativeSession::bestPath() const
{
    NativePath* best = nullptr;
    for (const auto& [id, path] : paths_) {
        if (path->answering() && (best == nullptr || path->kind() > best->kind())) {
            best = path.get();
        }
    }
    return best;
}

void NativeSession::choosePath()
{
    NativePath* best = bestPath();
    NativePath* before = active_;
    if (active_ != nullptr && !active_->answering()) {
        if (best != nullptr) {
            active_->doubt();
        }
        active_ = best != nullptr || !active_->established() ? best : active_;
    } else if (active_ == nullptr || (best != nullptr && best->provedAt() <= now())) {
        active_ = best;
    }
    if (pathsChanged_ || active_ != before) {
        pathsChanged_ = false;
        assignAll_ = true;
        host_.onPathsChanged();
    }
}

// ---- Streams

tl::expected<std::unique_ptr<Stream>, Refusal> NativeSession::open(const Target& target,
                                                                   StreamHandler& handler)
{
    if (active_ == nullptr) {
        return tl::unexpected(Refusal{RefusalCode::PeerOffline, {}});
    }
    if (streams_.size() >= settings_.maxStreams) {
        return tl::unexpected(Refusal{RefusalCode::StreamLimit, {}});
    }
    const auto stream = std::make_shared<NativeStream>(*this, nextStream_, true);
    nextStream_ += 2;
    streams_.emplace(stream->id(), stream);
    stream->open(target, handler);
    if (PathConnection* connection = active_->connectionFor(false)) {
        stream->carryOver(*connection);
    }
    if (!stream->attached()) {
        reassign(*stream);
    }
    return std::make_unique<StreamHandle<NativeStream>>(stream);
}

void NativeSession::onPreamble(NativeAttachment& attachment, const wire::Preamble& preamble)
{
    using Kind = wire::Preamble::Kind;
    auto found = streams_.find(preamble.stream);
    if (preamble.kind == Kind::End) {
        if (found != streams_.end()) {
            const auto stream = found->second;
            stream->onPeerEnd(preamble.code);
        }
        attachment.say({}, true);
        return;
    }
    const bool peersId = preamble.stream % 2 == (settings_.smallerKey ? 1U : 0U);
    if (!peersId) {
        attachment.detach(Protocol);
        return;
    }
    if (found == streams_.end()) {
        const bool fresh = preamble.kind != Kind::Move && seen_.insert(preamble.stream / 2);
        if (!fresh && preamble.kind == Kind::Open) {
            attachment.detach(Detached); // late: it has come and gone by another path
            return;
        }
        if (!fresh) {
            attachment.say(wire::encode(wire::MoveAnswer{}), true);
            return;
        }
        found = streams_
                    .emplace(preamble.stream,
                             std::make_shared<NativeStream>(*this, preamble.stream, false))
                    .first;
    }
    const auto stream = found->second;
    stream->takeOver(attachment, preamble);
}

void NativeSession::offerIncoming(NativeStream& stream, const Target& target)
{
    stream.hold();
    auto incoming = std::make_unique<IncomingHandle<NativeStream>>(stream.shared_from_this());
    if (streams_.size() > settings_.maxStreams) {
        incoming->refuse({RefusalCode::StreamLimit, {}});
        return;
    }
    host_.onIncoming(target, std::move(incoming));
}

void NativeSession::reassignAll()
{
    assignAll_ = true;
    touch();
}

void NativeSession::reassign(NativeStream& stream)
{
    moving_.push_back(stream.weak_from_this());
    touch();
}

void NativeSession::onStranded(NativeStream& stream)
{
    if (stream.ours() || stream.dead()) {
        reassign(stream);
    }
    if (!sweepAt_) {
        sweepAt_ = now() + settings_.maxAge;
    }
}

/// Brings our streams to where they belong.
void NativeSession::assign()
{
    std::vector<std::weak_ptr<NativeStream>> moving = std::exchange(moving_, {});
    if (std::exchange(assignAll_, false)) {
        moving.clear();
        for (const auto& [id, stream] : streams_) {
            moving.push_back(stream);
        }
    }
    if (active_ == nullptr) {
        return;
    }
    for (const auto& weak : moving) {
        const auto stream = weak.lock();
        if (!stream || stream->over() || !(stream->ours() || stream->dead())) {
            continue;
        }
        PathConnection* wanted = active_->connectionFor(stream->bulk());
        const PathConnection* carrier = stream->carrier();
        const bool stays = stream->dead() ? stream->attached() : carrier == wanted;
        if (wanted != nullptr && !stays) {
            stream->carryOver(*wanted);
        }
    }
}

void NativeSession::wantNotify(NativeStream& stream)
{
    if (!std::exchange(stream.notified, true)) {
        notifications_.push_back(stream.weak_from_this());
        touch();
    }
}

void NativeSession::runNotifications()
{
    for (const auto& weak : std::exchange(notifications_, {})) {
        if (const auto stream = weak.lock()) {
            stream->notified = false;
            stream->notify();
        }
    }
}

void NativeSession::forget(NativeStream& stream)
{
    if (stream.held()) {
        ended_.emplace(&stream, stream.shared_from_this());
    }
    streams_.erase(stream.id());
}

void NativeSession::onUnheld(NativeStream& stream)
{
    ended_.erase(&stream);
}

/// Ends streams that nothing has carried for too long.
void NativeSession::sweep()
{
    if (!sweepAt_ || *sweepAt_ > now()) {
        return;
    }
    sweepAt_.reset();
    std::vector<std::shared_ptr<NativeStream>> expired;
    for (const auto& [id, stream] : streams_) {
        if (stream->attached() || !stream->lostAt()) {
            continue;
        }
        const auto due = *stream->lostAt() + settings_.maxAge;
        if (due <= now()) {
            expired.push_back(stream);
        } else {
            sweepAt_ = std::min(sweepAt_.value_or(due), due);
        }
    }
    for (const auto& stream : expired) {
        stream->vanish("no path to the peer came back in time");
    }
}

void NativeSession::close(std::string_view reason)
{
    const Inside inside(inside_);
    abandon(reason);
    active_ = nullptr;
    for (const auto& [id, path] : paths_) {
        path->close(linkOver, reason, now());
    }
    paths_.clear();
}

// ---- Turns

void NativeSession::touch()
{
    if (!inside_) {
        host_.wakeAt(now());
    }
}

void NativeSession::onWake()
{
    {
        const Inside inside(inside_);
        for (const auto& [id, path] : paths_) {
            path->onTime(now());
        }
    }
    settle();
}

void NativeSession::flush()
{
    for (const auto& [id, path] : paths_) {
        path->flush(now());
    }
}

void NativeSession::settle()
{
    const auto unsettled = [this] {
        return pathsChanged_ || assignAll_ || !notifications_.empty() ||
               (active_ != nullptr && !moving_.empty()) ||
               std::any_of(paths_.begin(), paths_.end(),
                           [](const auto& entry) { return entry.second->dirty(); });
    };
    bool more = false;
    {
        const Inside inside(inside_);
        for (int round = 0; round < maxRounds; ++round) {
            choosePath();
            assign();
            runNotifications(); // before flush(): it says and acknowledges what they lead to
            flush();
            if (!unsettled()) {
                break;
            }
        }
        sweep();
        more = unsettled();
    }
    if (more) {
        host_.wakeAt(now());
    } else {
        arm();
    }
}

void NativeSession::arm()
{
    auto earliest = transport::TimePoint::max();
    for (const auto& [id, path] : paths_) {
        earliest = std::min(earliest, path->deadline().value_or(transport::TimePoint::max()));
        if (active_ != nullptr && path.get() != active_ && path->answering() &&
            path->kind() > active_->kind()) {
            earliest = std::min(earliest, std::max(now(), path->provedAt()));
        }
    }
    earliest = std::min(earliest, sweepAt_.value_or(transport::TimePoint::max()));
    if (earliest != transport::TimePoint::max()) {
        host_.wakeAt(earliest);
    }
}

} // namespace toxtunnel::link
