// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/NativeAttachment.h"
#include "link/ReceiveQueue.h"
#include "link/SendQueue.h"
#include "link/Stream.h"
#include "model/Target.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace toxtunnel::link {

class NativeSession;

/// A stream of a native link: lives in the link, is carried by at most one attachment at a time,
/// and while it moves by two. Both directions start with a record (wire::OpenRecord, AnswerRecord);
/// offsets count from its first byte.
///
/// It stays in the session, without a user, until both sides know how it ended.
class NativeStream : public std::enable_shared_from_this<NativeStream>
{
public:
    NativeStream(NativeSession& session, std::uint64_t id, bool ours);

    std::uint64_t id() const { return id_; }
    bool ours() const { return ours_; }
    bool attached() const { return current_ != nullptr; }
    bool bulk() const { return bulk_; }
    bool over() const { return over_; }
    bool held() const { return held_; }
    void hold() { held_ = true; }
    bool dead() const { return resetCode_.has_value(); } ///< reset from here; the peer may not know
    const std::optional<transport::TimePoint>& lostAt() const { return lostAt_; }
    bool notified = false; ///< in the session's list of those to notify
    std::uint64_t retained() const { return out_.size(); }
    std::size_t buffered() const { return in_.size(); }

    // The user's side.
    void open(const Target& target, StreamHandler& handler);
    void accept(StreamHandler& handler);
    void refuse(const Refusal& refusal);
    std::span<std::uint8_t> writeBuffer();
    void commit(std::size_t count);
    void finish();
    void resumeReading();
    void leave();  ///< the user is gone
    void orphan(); ///< the session is gone
    StreamTraffic traffic() const { return traffic_; }

    // The session's side.
    /// Ours only: carry it over `connection` from now on.
    void carryOver(PathConnection& connection);
    /// The peer's only: takes over an attachment whose preamble names this stream.
    void takeOver(NativeAttachment& attachment, const wire::Preamble& preamble);
    void fail(std::uint64_t code, std::string_view reason); ///< resets both ways
    void onPeerEnd(std::uint64_t code);                     ///< the peer says it is dead
    void vanish(std::string_view reason);                   ///< ends without telling the peer
    void notify();                                          ///< what was put off, outside of QUIC
    const PathConnection* carrier() const;                  ///< where it is, or is moving to

    // The attachments' side.
    bool gather(std::uint64_t from, transport::Outgoing& out) const;
    SendQueue::Hold holdSent(std::uint64_t from, std::uint64_t to) const
    {
        return out_.hold(from, to);
    }
    void onBytes(NativeAttachment& from, std::uint64_t at, std::span<const std::uint8_t> data,
                 bool finished);
    void onSent(std::size_t count);
    void onAcknowledged(NativeAttachment& from, std::uint64_t upTo);
    void onMoveAnswer(NativeAttachment& from, const wire::MoveAnswer& answer);
    void onPeerReset(NativeAttachment& from, std::uint64_t code);
    void onClosed(NativeAttachment& gone);
    void onLost(NativeAttachment& gone);

private:
    void attach(PathConnection& connection, wire::Preamble::Kind kind);
    void switchTo(NativeAttachment& attachment, std::uint64_t peerHas); ///< its bytes so far
    void release(NativeAttachment*& attachment, std::uint64_t code);
    void releaseAll(std::uint64_t code);
    void forgetAttachment(NativeAttachment& gone);
    void strand();
    void releaseUpTo(std::uint64_t offset);
    void reset(std::uint64_t code);
    void tellReset(std::string_view reason);
    void end(); ///< nothing is left to do on any path
    std::size_t takeRecord(std::span<const std::uint8_t> data);
    void onAnswer(const std::optional<Refusal>& refusal);
    void deliver(NativeAttachment& from, std::span<const std::uint8_t> data);
    void offerUnread();
    void clearUnread();
    void unhold();
    void tellEnd();
    void append(const wire::Buffer& bytes);
    bool hasRoom() const;
    void noteTraffic(std::size_t count);
    std::uint64_t unsent() const;
    bool received() const { return inEnd_ && delivered_ == *inEnd_; }
    transport::Priority priority() const;

    NativeSession* session_; // null once that is gone
    const std::uint64_t id_;
    const bool ours_;
    std::uint64_t epoch_ = 0;
    bool carriedOnce_ = false;
    NativeAttachment* current_ = nullptr;
    NativeAttachment* next_ = nullptr;    // ours, while a move is unanswered
    std::vector<NativeAttachment*> past_; // superseded, but the peer may still send there
    // Ours: a move was tried and none answered since. The peer may have left current_, so its
    // acknowledgements prove nothing and we have to move again if next_ fails.
    bool unsettled_ = false;

    StreamHandler* handler_ = nullptr;
    bool held_ = false;       // by a Stream or IncomingStream
    bool resetDue_ = false;   // it ended before it was accepted
    bool leftByUser_ = false; // nobody wants to hear of it any more
    StreamTraffic traffic_;

    SendQueue out_;
    bool outFinished_ = false;
    bool starved_ = false; // writeBuffer() was empty; onWritable() is due

    wire::Buffer record_; // of the peer's record, while incomplete
    bool recordDone_ = false;
    std::uint64_t delivered_ = 0; // bytes that passed in order, record included
    std::optional<std::uint64_t> inEnd_;
    ReceiveQueue in_;
    bool reading_ = true;
    bool endTold_ = false; // onFinished() was called
    bool heard_ = false;   // something of the peer's side arrived

    std::optional<std::uint64_t> resetCode_; // ours, to be told to the peer
    bool over_ = false;
    std::optional<transport::TimePoint> lostAt_; // the peer's, while nothing carries it

    // Behaviour, both directions together: bytes since the last pause.
    transport::TimePoint lastTraffic_{};
    std::uint64_t burst_ = 0;
    bool bulk_ = false;
};

} // namespace toxtunnel::link
