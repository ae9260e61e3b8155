// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/NativeAttachment.h"

#include "link/NativePath.h"
#include "link/NativeSession.h"
#include "link/NativeStream.h"

#include <algorithm>

namespace toxtunnel::link {

NativeAttachment::~NativeAttachment()
{
    if (hold_.bytes > 0) {
        connection_.path().session().addHeld(-static_cast<std::int64_t>(hold_.bytes));
    }
}

/// Keeps what went out here and is not acknowledged: the stream may forget it before QUIC does.
void NativeAttachment::holdSent()
{
    if (stream_ == nullptr || hold_.bytes > 0) {
        return;
    }
    const std::uint64_t acknowledged = acknowledged_ - std::min(acknowledged_, first_.size());
    hold_ = stream_->holdSent(sendStart_ + acknowledged, sendAt_);
    connection_.path().session().addHeld(static_cast<std::int64_t>(hold_.bytes));
}

void NativeAttachment::say(wire::Buffer first, bool finish)
{
    first_ = std::move(first);
    finishAfterFirst_ = finish;
    wantWrite();
}

void NativeAttachment::sendFrom(std::uint64_t offset)
{
    sendStart_ = offset;
    sendAt_ = offset;
    sending_ = true;
    wantWrite();
}

void NativeAttachment::setPriority(transport::Priority priority)
{
    if (quic_ != nullptr) {
        quic_->setPriority(priority);
    }
}

void NativeAttachment::wantWrite()
{
    if (quic_ != nullptr) {
        quic_->wantWrite();
        connection_.touch();
    }
}

void NativeAttachment::credit(std::size_t count)
{
    withheld_ -= std::min(withheld_, count);
    if (quic_ != nullptr) {
        quic_->consumed(count);
        connection_.touch();
    }
}

void NativeAttachment::retire()
{
    holdSent();
    sending_ = false;
    retired_ = true;
    if (quic_ != nullptr) {
        quic_->abort(Detached);
        connection_.touch();
    }
}

void NativeAttachment::abort(std::uint64_t code)
{
    holdSent();
    if (quic_ != nullptr) {
        credit(withheld_);
        quic_->abort(code);
        connection_.touch();
    }
}

void NativeAttachment::detach(std::uint64_t code)
{
    abort(code);
    stream_ = nullptr;
}

void NativeAttachment::lose()
{
    quic_ = nullptr;
    if (NativeStream* stream = std::exchange(stream_, nullptr)) {
        stream->onLost(*this);
    }
}

void NativeAttachment::onStreamData(std::span<const std::uint8_t> data, bool finished)
{
    withheld_ += data.size();
    const std::size_t before = data.size();
    const bool ready = parseFirst(data);
    credit(before - data.size());
    if (ready && stream_ != nullptr) {
        const std::uint64_t at = receiveAt_;
        receiveAt_ += data.size();
        stream_->onBytes(*this, at, data, finished);
    } else {
        credit(data.size());
    }
}

/// Consumes the peer's first bytes; true once they are behind.
bool NativeAttachment::parseFirst(std::span<const std::uint8_t>& data)
{
    if (expect_ == Expect::Bytes) {
        return true;
    }
    const std::size_t old = head_.size();
    head_.insert(head_.end(), data.begin(), data.end());
    std::span<const std::uint8_t> in = head_;
    wire::Preamble preamble;
    wire::MoveAnswer answer;
    const wire::Parsed result =
        expect_ == Expect::Preamble ? wire::parse(in, preamble) : wire::parse(in, answer);
    if (result == wire::Parsed::Incomplete) {
        data = {};
        return false;
    }
    data = data.subspan(head_.size() - in.size() - old);
    head_ = {};
    const Expect expected = std::exchange(expect_, Expect::Bytes);
    if (result == wire::Parsed::Invalid) {
        if (stream_ != nullptr) {
            stream_->fail(Protocol, "the peer sent a malformed header");
        }
        detach(Protocol);
    } else if (expected == Expect::Preamble) {
        connection_.onPreamble(*this, preamble);
    } else if (stream_ != nullptr) {
        stream_->onMoveAnswer(*this, answer);
    }
    return true;
}

void NativeAttachment::gather(transport::Outgoing& out)
{
    if (firstSent_ < first_.size()) {
        out.pieces[out.count++] = std::span(first_).subspan(firstSent_);
    }
    if (finishAfterFirst_) {
        out.finish = !finishSent_;
    } else if (sending_ && stream_ != nullptr && !finishSent_) {
        out.finish = stream_->gather(sendAt_, out);
    }
}

void NativeAttachment::onSent(std::size_t count, bool finished)
{
    const std::size_t ofFirst = std::min(count, first_.size() - firstSent_);
    firstSent_ += ofFirst;
    sendAt_ += count - ofFirst;
    finishSent_ = finishSent_ || finished;
    if (stream_ != nullptr && count > ofFirst) {
        stream_->onSent(count - ofFirst);
    }
}

void NativeAttachment::onAcknowledged(std::uint64_t count)
{
    acknowledged_ += count;
    if (stream_ != nullptr && sending_ && acknowledged_ > first_.size()) {
        stream_->onAcknowledged(*this, sendStart_ + acknowledged_ - first_.size());
    }
}

void NativeAttachment::onStreamReset(std::uint64_t code)
{
    if (stream_ != nullptr) {
        stream_->onPeerReset(*this, code);
    }
    if (stream_ == nullptr && quic_ != nullptr) {
        quic_->abort(code);
    }
}

/// Comes alone where the peer's own direction had ended before; it means the same.
void NativeAttachment::onStopSending(std::uint64_t code)
{
    onStreamReset(code);
}

void NativeAttachment::onStreamClosed()
{
    quic_ = nullptr;
    if (NativeStream* stream = std::exchange(stream_, nullptr)) {
        stream->onClosed(*this);
    }
    connection_.remove(*this); // ends this object
}

} // namespace toxtunnel::link
