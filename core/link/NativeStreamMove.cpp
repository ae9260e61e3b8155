// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The half of NativeStream that knows about attachments: moving, resetting, ending.
#include "link/NativePath.h"
#include "link/NativeSession.h"
#include "link/NativeStream.h"

#include <algorithm>

namespace toxtunnel::link {

namespace {

constexpr std::size_t mostPast = 8; // attachments that have carried a stream and are not closed

std::string_view describe(std::uint64_t code)
{
    switch (code) {
    case UserReset:
        return "reset by the peer";
    case Protocol:
        return "the peer reports a violation of the protocol";
    case Forgotten:
        return "the peer waited too long for a path";
    default:
        return "the peer ended the stream";
    }
}

} // namespace

const PathConnection* NativeStream::carrier() const
{
    const NativeAttachment* attachment = unsettled_ ? next_ : current_;
    return attachment != nullptr ? &attachment->connection() : nullptr;
}

void NativeStream::carryOver(PathConnection& connection)
{
    using Kind = wire::Preamble::Kind;
    if (resetCode_) {
        attach(connection, Kind::End);
    } else if (epoch_ == 0 && !carriedOnce_) {
        attach(connection, Kind::Open);
    } else if (!heard_ && out_.base() == 0) {
        attach(connection, Kind::Reopen); // the peer may never have seen it
    } else {
        attach(connection, Kind::Move);
    }
}

void NativeStream::attach(PathConnection& connection, wire::Preamble::Kind kind)
{
    using Kind = wire::Preamble::Kind;
    using Expect = NativeAttachment::Expect;
    const bool answered = kind == Kind::Move || kind == Kind::Reopen;
    NativeAttachment* attachment =
        connection.attach(*this, answered ? Expect::MoveAnswer : Expect::Bytes, priority());
    if (attachment == nullptr) {
        return; // no stream allowed now; the session tries again when there is
    }
    if (kind == Kind::Open) {
        carriedOnce_ = true;
        current_ = attachment;
        attachment->say(wire::encode(wire::Preamble{kind, id_, 0, 0, 0}));
        attachment->sendFrom(0);
    } else if (kind == Kind::End) {
        releaseAll(*resetCode_);
        current_ = attachment;
        attachment->say(wire::encode(wire::Preamble{kind, id_, 0, 0, *resetCode_}), true);
    } else {
        // The others go on until the answer comes: they may be alive.
        if (next_ != nullptr) {
            past_.push_back(next_);
        }
        next_ = attachment;
        unsettled_ = true;
        attachment->say(wire::encode(wire::Preamble{kind, id_, ++epoch_, delivered_, 0}));
    }
}

void NativeStream::switchTo(NativeAttachment& attachment, std::uint64_t peerHas)
{
    current_ = &attachment;
    lostAt_.reset();
    releaseUpTo(peerHas);
    attachment.setPriority(priority());
    attachment.sendFrom(peerHas);
}

void NativeStream::release(NativeAttachment*& attachment, std::uint64_t code)
{
    if (NativeAttachment* old = std::exchange(attachment, nullptr)) {
        old->detach(code);
        in_.forget(old);
    }
}

void NativeStream::releaseAll(std::uint64_t code)
{
    release(next_, code);
    release(current_, code);
    for (NativeAttachment* old : std::exchange(past_, {})) {
        release(old, code);
    }
}

void NativeStream::onMoveAnswer(NativeAttachment& from, const wire::MoveAnswer& answer)
{
    if (&from != next_) {
        from.expectFrom(answer.from); // a later move is under way; what comes here is as good
        return;
    }
    if (!answer.known) {
        // It has ended there, which it does only when it knows that we know everything.
        const bool complete = outFinished_ && received();
        releaseAll(Complete);
        if (complete) {
            end();
        } else {
            vanish("the peer has forgotten the stream");
        }
        return;
    }
    if (answer.epoch != epoch_ || answer.received < out_.base() || answer.received > out_.end() ||
        answer.from > delivered_) {
        fail(Protocol, "the peer answered a move that was not asked for");
        return;
    }
    heard_ = true;
    unsettled_ = false;
    next_ = nullptr;
    releaseAll(Detached);
    from.expectFrom(answer.from);
    switchTo(from, answer.received);
}

void NativeStream::takeOver(NativeAttachment& attachment, const wire::Preamble& preamble)
{
    const bool first = preamble.kind == wire::Preamble::Kind::Open;
    if (first ? carriedOnce_ : preamble.epoch <= epoch_) {
        attachment.detach(Detached); // late: a newer one came before
        return;
    }
    if (past_.size() >= mostPast) {
        // Each keeps memory until the peer closes it. One that moves a stream and never does is
        // not one of ours; what it has open comes back on a new connection.
        attachment.detach(Protocol);
        attachment.connection().quic->close(Protocol, "a stream was moved without end");
        return;
    }
    carriedOnce_ = true;
    epoch_ = preamble.epoch;
    attachment.bind(this);
    if (resetCode_) {
        attachment.detach(*resetCode_);
        return;
    }
    if (preamble.received > out_.end()) {
        past_.push_back(&attachment);
        fail(Protocol, "the peer claims bytes that were never sent");
        return;
    }
    // What the opener acknowledged it has, even if it did not count it in yet.
    const std::uint64_t from = std::max(preamble.received, out_.base());
    if (current_ != nullptr) {
        current_->retire();
        past_.push_back(current_);
    }
    if (!first) {
        attachment.expectFrom(delivered_);
        attachment.say(wire::encode(wire::MoveAnswer{true, epoch_, delivered_, from}));
    }
    switchTo(attachment, from);
}

// ---- Ends

/// Our side gives up. The stream stays until the peer knows.
void NativeStream::reset(std::uint64_t code)
{
    if (over_ || resetCode_) {
        return;
    }
    const auto self = shared_from_this();
    resetCode_ = code;
    // A reset may overtake the first bytes of an attachment, which alone name the stream; the first
    // attachment needs no name, since without it nobody knows the stream.
    const bool nameless =
        ours_ && epoch_ > 0 && current_ != nullptr && !current_->firstAcknowledged();
    if (current_ == nullptr || unsettled_ || nameless || current_->sentWhole()) {
        releaseAll(code);
        session_->reassign(*this); // the peer is told by name
    } else {
        current_->abort(code);
    }
    clearUnread();
    releaseUpTo(out_.end());
}

void NativeStream::fail(std::uint64_t code, std::string_view reason)
{
    const auto self = shared_from_this();
    reset(code);
    tellReset(reason);
}

void NativeStream::tellReset(std::string_view reason)
{
    leftByUser_ = true;
    StreamHandler* handler = std::exchange(handler_, nullptr);
    if (handler != nullptr && !(outFinished_ && endTold_)) {
        handler->onReset(reason);
    }
}

void NativeStream::vanish(std::string_view reason)
{
    const auto self = shared_from_this();
    releaseAll(Detached);
    clearUnread();
    end();
    tellReset(reason);
}

void NativeStream::onPeerEnd(std::uint64_t code)
{
    vanish(describe(code));
}

void NativeStream::onPeerReset(NativeAttachment& from, std::uint64_t code)
{
    if (resetCode_) {
        return; // both reset: the QUIC stream closes by itself
    }
    if (code == Complete && outFinished_ && received()) {
        releaseAll(Complete);
        end();
    } else if (code != Detached) {
        onPeerEnd(code);
    } else if (!ours_) {
        forgetAttachment(from); // the opener is through with it
        from.detach(Detached);
        strand();
    }
    // Ours: the peer follows a move; we let go when its answer comes.
}

/// The QUIC stream ended on both sides, and both know.
void NativeStream::onClosed(NativeAttachment& gone)
{
    const auto self = shared_from_this();
    const bool current = &gone == current_;
    forgetAttachment(gone);
    if (resetCode_ || (gone.finishSent() && received())) {
        releaseAll(resetCode_.value_or(Complete));
        end();
    } else if (current && !unsettled_) {
        vanish("the peer ended the stream against the protocol");
    }
}

void NativeStream::onLost(NativeAttachment& gone)
{
    forgetAttachment(gone);
    strand();
}

void NativeStream::forgetAttachment(NativeAttachment& gone)
{
    in_.forget(&gone);
    next_ = &gone == next_ ? nullptr : next_;
    current_ = &gone == current_ ? nullptr : current_;
    std::erase(past_, &gone);
}

/// Something that carried the stream is gone. Ours move on; the peer's wait for that. The dead are
/// told by name.
void NativeStream::strand()
{
    if (carrier() == nullptr) {
        lostAt_ = lostAt_.value_or(session_->now());
        session_->onStranded(*this);
    }
}

void NativeStream::end()
{
    if (!over_) {
        over_ = true;
        releaseUpTo(out_.end());
        session_->forget(*this);
    }
}

} // namespace toxtunnel::link
