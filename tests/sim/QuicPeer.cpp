// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/QuicPeer.h"

#include "sim/Pattern.h"

namespace toxtunnel::sim {

namespace {
constexpr std::size_t blockSize = 16 * 1024;
}

void QuicTestStream::attach(transport::QuicStream& stream)
{
    stream_ = &stream;
    id_ = stream.id();
    lastProgress = simulator_.now();
    stream.setHandler(this);
}

void QuicTestStream::send(std::uint64_t bytes, bool finish)
{
    total_ += bytes;
    finish_ = finish_ || finish;
    if (stream_ != nullptr) {
        stream_->wantWrite();
    }
}

void QuicTestStream::setReading(bool reading)
{
    reading_ = reading;
    if (reading && stream_ != nullptr && unread_ > 0) {
        stream_->consumed(std::exchange(unread_, 0));
    }
}

void QuicTestStream::onStreamData(std::span<const std::uint8_t> data, bool last)
{
    intact = intact && !finished && matchesPattern(patternId(!opener_), received, data);
    received += data.size();
    longestGap = std::max(longestGap, Duration(simulator_.now() - lastProgress));
    lastProgress = simulator_.now();
    finished = last;
    if (reading_) {
        stream_->consumed(data.size());
    } else {
        unread_ += data.size();
    }
    if (onArrival) {
        onArrival();
    }
}

void QuicTestStream::gather(transport::Outgoing& out)
{
    if (sent_ < total_) {
        const std::uint64_t start = sent_ / blockSize * blockSize;
        auto& block = blocks_[start];
        if (block.empty()) {
            block.resize(blockSize);
            fillPattern(patternId(opener_), start, block);
        }
        const std::uint64_t end = std::min<std::uint64_t>(total_, start + blockSize);
        out.pieces[0] = std::span(block).subspan(sent_ - start, end - sent_);
        out.count = 1;
        out.finish = finish_ && end == total_;
    } else {
        out.finish = finish_ && !finishSent_;
    }
}

void QuicTestStream::onSent(std::size_t count, bool last)
{
    sent_ += count;
    finishSent_ = finishSent_ || last;
    while (!blocks_.empty() && blocks_.begin()->first + blockSize <= acknowledged) {
        blocks_.erase(blocks_.begin());
    }
}

void QuicTestStream::onStreamReset(std::uint64_t code)
{
    reset = code;
    stream_->abort(code);
}

void QuicTestStream::onStreamClosed()
{
    closed = true;
    stream_ = nullptr;
}

void QuicPeer::join(QuicPeer& client, QuicPeer& server)
{
    client.other_ = &server;
    server.other_ = &client;
    server.server_ = true;
}

void QuicPeer::connect()
{
    auto connection = transport::QuicConnection::connect(settings_, *this, simulator_.now());
    if (!connection) {
        acceptError = connection.error().text();
        return;
    }
    connection_ = std::move(*connection);
    flush();
}

void QuicPeer::receive(std::span<const std::uint8_t> datagram)
{
    const auto head = transport::parseHead(datagram);
    if (!head) {
        return;
    }
    if (server_ && head->opens && (!connection_ || connection_->closed())) {
        auto connection =
            transport::QuicConnection::accept(settings_, *this, datagram, simulator_.now());
        if (!connection) {
            acceptError = connection.error().text();
            return;
        }
        connection_ = std::move(*connection);
        armed_.reset();
    }
    if (connection_ && connection_->owns(head->destination)) {
        connection_->receive(datagram, simulator_.now());
        flush();
    }
}

void QuicPeer::flush()
{
    if (!connection_) {
        return;
    }
    std::array<std::uint8_t, 65536> buffer;
    while (true) {
        const auto batch = connection_->write(buffer, simulator_.now());
        if (batch.size == 0) {
            break;
        }
        for (std::size_t offset = 0; offset < batch.size; offset += batch.segment) {
            const std::size_t size = std::min(batch.segment, batch.size - offset);
            outgoing_.send(
                std::span(buffer).subspan(offset, size),
                [to = other_](std::span<const std::uint8_t> data) { to->receive(data); });
        }
    }
    arm();
}

void QuicPeer::arm()
{
    const auto deadline = connection_->deadline();
    if (!deadline || (armed_ && *armed_ <= *deadline && *armed_ >= simulator_.now())) {
        return;
    }
    armed_ = deadline;
    simulator_.at(*deadline, [this, when = *deadline] {
        if (!armed_ || *armed_ != when) {
            return;
        }
        armed_.reset();
        if (const auto due = connection_->deadline(); due && *due <= simulator_.now()) {
            connection_->onDeadline(simulator_.now());
        }
        flush();
    });
}

void QuicPeer::close(std::uint64_t code, std::string_view text)
{
    connection_->close(code, text);
    flush();
}

QuicTestStream* QuicPeer::open(transport::Priority priority, std::uint64_t bytes, bool finish)
{
    auto stream = std::make_unique<QuicTestStream>(simulator_, true);
    transport::QuicStream* quic = connection_->open(priority, *stream);
    if (quic == nullptr) {
        return nullptr;
    }
    stream->attach(*quic);
    stream->send(bytes, finish);
    opened.push_back(std::move(stream));
    flush();
    return opened.back().get();
}

void QuicPeer::send(QuicTestStream& stream, std::uint64_t bytes, bool finish)
{
    stream.send(bytes, finish);
    flush();
}

bool QuicPeer::sendDatagram(std::span<const std::uint8_t> data)
{
    const bool taken = connection_->sendDatagram(data);
    flush();
    return taken;
}

void QuicPeer::onStream(transport::QuicStream& stream)
{
    incoming.push_back(std::make_unique<QuicTestStream>(simulator_, false));
    incoming.back()->attach(stream);
    if (onIncoming) {
        onIncoming(*incoming.back());
    }
}

} // namespace toxtunnel::sim
