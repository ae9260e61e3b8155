// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/NativeStream.h"

#include "link/NativePath.h"
#include "link/NativeSession.h"

#include <algorithm>

namespace toxtunnel::link {

namespace {

constexpr std::uint64_t maxUnsent = 256 * 1024;         // beyond what is under way
constexpr std::uint64_t maxRetained = 32 * 1024 * 1024; // = the largest window of the peer
constexpr std::uint64_t bulkClass = 64 * 1024;          // in one burst: served after the others
constexpr std::uint64_t bulkConnection = 512 * 1024;    // in one burst: moves away from them
constexpr transport::Duration pause = std::chrono::seconds(5); // ends a burst

} // namespace

NativeStream::NativeStream(NativeSession& session, std::uint64_t id, bool ours)
    : session_(&session)
    , id_(id)
    , ours_(ours)
{
}

// ---- The user's side

void NativeStream::append(const wire::Buffer& bytes)
{
    out_.append(bytes);
    session_->addRetained(static_cast<std::int64_t>(bytes.size()));
    if (current_ != nullptr) {
        current_->wantWrite();
    }
}

void NativeStream::open(const Target& target, StreamHandler& handler)
{
    handler_ = &handler;
    held_ = true;
    append(wire::encode(wire::OpenRecord{target}));
}

void NativeStream::accept(StreamHandler& handler)
{
    handler_ = &handler;
    resetDue_ = over_ || resetCode_;
    if (!resetDue_) {
        append(wire::encode(wire::AnswerRecord{}));
    }
    if (session_ != nullptr) {
        session_->wantNotify(*this);
    }
}

void NativeStream::refuse(const Refusal& refusal)
{
    leftByUser_ = true;
    held_ = false;
    if (over_ || resetCode_) {
        unhold();
        return;
    }
    append(wire::encode(wire::AnswerRecord{refusal}));
    finish();
    clearUnread();
}

void NativeStream::unhold()
{
    held_ = false;
    if (over_ && session_ != nullptr) {
        session_->onUnheld(*this);
    }
}

/// Ended long ago, or by the session as its last act.
void NativeStream::orphan()
{
    session_ = nullptr;
}

bool NativeStream::hasRoom() const
{
    return unsent() < maxUnsent && out_.size() < maxRetained &&
           (session_->roomToRetain() || out_.size() == 0);
}

std::uint64_t NativeStream::unsent() const
{
    return out_.end() - (current_ != nullptr ? current_->sendAt() : out_.base());
}

std::span<std::uint8_t> NativeStream::writeBuffer()
{
    if (over_ || resetCode_ || outFinished_) {
        return {};
    }
    starved_ = !hasRoom();
    return starved_ ? std::span<std::uint8_t>() : out_.room();
}

void NativeStream::commit(std::size_t count)
{
    out_.commit(count);
    traffic_.sent += count;
    session_->addRetained(static_cast<std::int64_t>(count));
    noteTraffic(count);
    if (current_ != nullptr) {
        current_->wantWrite();
    }
}

void NativeStream::finish()
{
    outFinished_ = true;
    if (current_ != nullptr) {
        current_->wantWrite();
    }
}

void NativeStream::resumeReading()
{
    reading_ = true;
    if (session_ != nullptr) {
        session_->wantNotify(*this);
    }
}

void NativeStream::leave()
{
    const auto self = shared_from_this();
    handler_ = nullptr;
    leftByUser_ = true;
    clearUnread();
    if (!(outFinished_ && endTold_)) {
        reset(UserReset);
    }
    unhold();
}

void NativeStream::notify()
{
    if (std::exchange(resetDue_, false)) {
        tellReset("the peer gave up before the answer");
        return;
    }
    offerUnread();
    tellEnd();
    if (handler_ != nullptr && starved_ && !over_ && hasRoom()) {
        starved_ = false;
        handler_->onWritable();
    }
}

// ---- Bytes

bool NativeStream::gather(std::uint64_t from, transport::Outgoing& out) const
{
    if (resetCode_) {
        return false;
    }
    const std::size_t before = out.count;
    out_.gather(from, out);
    for (std::size_t i = before; i < out.count; ++i) {
        from += out.pieces[i].size();
    }
    return outFinished_ && from == out_.end();
}

void NativeStream::onSent(std::size_t)
{
    if (starved_ && hasRoom()) {
        session_->wantNotify(*this);
    }
}

void NativeStream::releaseUpTo(std::uint64_t offset)
{
    const std::uint64_t before = out_.size();
    out_.release(offset);
    session_->addRetained(static_cast<std::int64_t>(out_.size() - before));
    if (starved_ && hasRoom()) {
        session_->wantNotify(*this);
    }
}

void NativeStream::onAcknowledged(NativeAttachment& from, std::uint64_t upTo)
{
    if (&from == current_ && !unsettled_) {
        releaseUpTo(upTo);
    }
}

void NativeStream::onBytes(NativeAttachment& from, std::uint64_t at,
                           std::span<const std::uint8_t> data, bool finished)
{
    const auto self = shared_from_this(); // the user may leave in any call below
    heard_ = true;
    if (over_ || resetCode_) {
        from.credit(data.size());
        return;
    }
    if (finished) {
        const std::uint64_t last = at + data.size();
        if ((inEnd_ && *inEnd_ != last) || last < delivered_) {
            fail(Protocol, "the peer ended the stream twice");
            return;
        }
        inEnd_ = last;
    }
    // What came by another path before is dropped here.
    const std::size_t known =
        delivered_ > at
            ? static_cast<std::size_t>(std::min<std::uint64_t>(delivered_ - at, data.size()))
            : 0;
    from.credit(known);
    data = data.subspan(known);
    if (!recordDone_ && !data.empty()) {
        const std::size_t taken = takeRecord(data);
        from.credit(taken);
        data = data.subspan(taken);
    }
    if (over_ || resetCode_) {
        from.credit(data.size());
        return;
    }
    delivered_ += data.size();
    if (!data.empty()) {
        deliver(from, data);
    }
    tellEnd();
}

/// Consumes bytes of the peer's record; returns how many.
std::size_t NativeStream::takeRecord(std::span<const std::uint8_t> data)
{
    const std::size_t before = record_.size();
    record_.insert(record_.end(), data.begin(), data.end());
    std::span<const std::uint8_t> in = record_;
    wire::OpenRecord open;
    wire::AnswerRecord answer;
    const wire::Parsed result = ours_ ? wire::parse(in, answer) : wire::parse(in, open);
    if (result == wire::Parsed::Invalid) {
        fail(Protocol, "the peer sent a malformed request or answer");
        return data.size();
    }
    if (result == wire::Parsed::Incomplete) {
        delivered_ += data.size();
        return data.size();
    }
    const std::size_t taken = record_.size() - in.size() - before;
    delivered_ += taken;
    record_ = {};
    recordDone_ = true;
    if (ours_) {
        onAnswer(answer.refusal);
    } else {
        session_->offerIncoming(*this, open.target);
    }
    return taken;
}

void NativeStream::onAnswer(const std::optional<Refusal>& refusal)
{
    if (handler_ == nullptr) {
        return;
    }
    if (!refusal) {
        handler_->onOpened();
        return;
    }
    StreamHandler* handler = std::exchange(handler_, nullptr);
    leftByUser_ = true;
    reset(UserReset);
    handler->onRefused(*refusal);
}

void NativeStream::deliver(NativeAttachment& from, std::span<const std::uint8_t> data)
{
    noteTraffic(data.size());
    if (leftByUser_) {
        from.credit(data.size());
        return;
    }
    // Of a bulk stream the reader gets all of one turn at once: one call of the system instead of
    // one per datagram.
    const bool atOnce = priority() == transport::Priority::Bulk;
    if (handler_ != nullptr && reading_ && in_.empty() && !atOnce) {
        const std::size_t taken = std::min(handler_->onData(data), data.size());
        traffic_.received += taken;
        from.credit(taken);
        data = data.subspan(taken);
        if (data.empty()) {
            return;
        }
        reading_ = false;
    }
    if (leftByUser_ || resetCode_) {
        from.credit(data.size());
        return;
    }
    in_.append(data, &from, atOnce ? ReceiveQueue::pieceSize : data.size());
    if (atOnce && reading_) {
        session_->wantNotify(*this);
    }
    session_->addUnread(static_cast<std::int64_t>(data.size()));
    if (!session_->roomToKeepUnread()) {
        fail(Protocol, "more came than was asked for");
    }
}

void NativeStream::offerUnread()
{
    while (handler_ != nullptr && recordDone_ && reading_ && !in_.empty()) {
        const auto left = in_.front().left();
        NativeAttachment* from = in_.front().from;
        const std::size_t taken = std::min(handler_->onData(left), left.size());
        if (leftByUser_ || in_.empty()) { // gone inside the call
            return;
        }
        reading_ = taken == left.size();
        traffic_.received += taken;
        session_->addUnread(-static_cast<std::int64_t>(taken));
        if (from != nullptr) {
            from->credit(taken);
        }
        in_.take(taken);
    }
}

void NativeStream::clearUnread()
{
    if (session_ != nullptr) {
        session_->addUnread(-static_cast<std::int64_t>(in_.size()));
    }
    in_.clear();
}

/// The user hears of the end when it has taken everything before.
void NativeStream::tellEnd()
{
    if (!received() || endTold_ || !in_.empty() || handler_ == nullptr) {
        return;
    }
    if (!recordDone_) {
        fail(Protocol, "the peer ended the stream without an answer");
        return;
    }
    endTold_ = true;
    handler_->onFinished();
}

/// Priority comes from behaviour: what sends much without a pause is bulk.
void NativeStream::noteTraffic(std::size_t count)
{
    const transport::TimePoint now = session_->now();
    const transport::Priority before = priority();
    if (now - lastTraffic_ > pause) {
        burst_ = 0;
    }
    lastTraffic_ = now;
    burst_ += count;
    if (priority() != before && current_ != nullptr) {
        current_->setPriority(priority());
    }
    const bool wasBulk = std::exchange(bulk_, burst_ > bulkConnection);
    if (bulk_ != wasBulk && ours_) {
        session_->reassign(*this);
    }
}

transport::Priority NativeStream::priority() const
{
    return burst_ > bulkClass ? transport::Priority::Bulk : transport::Priority::Interactive;
}

} // namespace toxtunnel::link
