// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The sending half of QuicConnection.
#include "transport/QuicNative.h"

namespace toxtunnel::transport {

namespace {

/// Datagrams; fewer may wait for company. No more than BBR's smallest window: a sender that has
/// used it up waits for us.
constexpr std::size_t answeredAtOnce = 4;
constexpr std::size_t worthwhilePackets = 16;
constexpr Duration quickRoundTrip = std::chrono::milliseconds(5);
constexpr std::size_t maxSegments = 64; // what UDP_SEGMENT takes (UDP_MAX_SEGMENTS)

} // namespace

DatagramBatch QuicConnection::write(std::span<std::uint8_t> buffer, TimePoint now)
{
    if (closed_) {
        const std::size_t size = writeClose(buffer, now);
        return {size, size};
    }
    if (!held_.empty()) {
        std::copy(held_.begin(), held_.end(), buffer.begin());
        const std::size_t size = std::exchange(held_, {}).size();
        return {size, size};
    }
    if (mayAnswerLater() && now < answerBy_) {
        return {};
    }
    unanswered_ = 0;
    limitFlight(now);
    DatagramBatch batch;
    const std::size_t full = ngtcp2_conn_get_path_max_tx_udp_payload_size(native_->connection);
    const std::size_t room =
        std::min(buffer.size(), ngtcp2_conn_get_send_quantum(native_->connection) + full - 1);
    for (std::size_t count = 0; count < maxSegments; ++count) {
        if (count > 0 && batch.size + settings_.datagramSize > room) {
            break;
        }
        const auto place = buffer.subspan(batch.size)
                               .first(std::min(buffer.size() - batch.size, settings_.datagramSize));
        const std::size_t size = writePacket(place, now, count == 0);
        if (closed_) { // what was written before goes out; the next call says goodbye
            break;
        }
        if (count > 0 && size > batch.segment) {
            held_.assign(place.begin(), place.begin() + static_cast<std::ptrdiff_t>(size));
            break;
        }
        batch.size += size;
        if (count == 0) {
            batch.segment = size;
        }
        if (size < batch.segment || size < full) {
            break;
        }
    }
    if (now >= heardAt_ + firstSilence) {
        watch(false);
    }
    ngtcp2_conn_update_pkt_tx_time(native_->connection, native_->stamp(now));
    return batch;
}

/// Little has come since the last write(), and nothing of ours waits to be sent.
bool QuicConnection::mayAnswerLater() const
{
    return unanswered_ > 0 && unanswered_ < answeredAtOnce && datagrams_.empty() &&
           scheduler_.next() == nullptr;
}

/// A batch of a few packets costs both sides as much as a large one. On a network so quick that the
/// processors limit it, and while much is in flight, acknowledgements come at once, and with them
/// room for a batch that is worth it.
bool QuicConnection::mayWriteNew(bool beginsBatch) const
{
    ngtcp2_conn_info info;
    ngtcp2_conn_get_conn_info(native_->connection, &info);
    const std::uint64_t left = info.cwnd - std::min(info.cwnd, info.bytes_in_flight);
    const std::uint64_t worthwhile = worthwhilePackets * settings_.datagramSize;
    if (beginsBatch && Duration(info.smoothed_rtt) < quickRoundTrip && left < worthwhile &&
        info.bytes_in_flight > 2 * worthwhile) {
        return false;
    }
    return info.bytes_in_flight <
           std::min(settings_.maxInFlightPackets * settings_.datagramSize, flightLimit_.bytes());
}

void QuicConnection::limitFlight(TimePoint now)
{
    QuicStream* const stream = scheduler_.next();
    if (stream == nullptr) {
        return;
    }
    const std::uint64_t losses = *settings_.losses;
    countLosses(*stream);
    ngtcp2_conn_info info;
    ngtcp2_conn_get_conn_info(native_->connection, &info);
    flightLimit_.update({.latestRoundTrip = Duration(info.latest_rtt),
                         .minRoundTrip = Duration(info.min_rtt),
                         .window = info.cwnd,
                         .lost = *settings_.losses > losses},
                        now);
}

/// One datagram: queued DATAGRAM frames first, then streams in the scheduler's order until it is
/// full. Returns its size, 0 if nothing may or need be sent.
std::size_t QuicConnection::writePacket(std::span<std::uint8_t> out, TimePoint now,
                                        bool beginsBatch)
{
    if (established_ && mayWriteNew(beginsBatch)) {
        while (!datagrams_.empty()) {
            if (const auto size = writeQueuedDatagram(out, now)) {
                return static_cast<std::size_t>(std::max(0L, *size));
            }
        }
        while (QuicStream* stream = scheduler_.next()) {
            if (const auto size = writeStream(*stream, out, now)) {
                return static_cast<std::size_t>(std::max(0L, *size));
            }
            if (ngtcp2_conn_get_max_data_left(native_->connection) == 0) {
                break; // until MAX_DATA arrives; streams keep their turn
            }
        }
    }
    return static_cast<std::size_t>(std::max(0L, finishPacket(out, now)));
}

/// The packet's size or an error, or nothing if there is room for more.
std::optional<long> QuicConnection::writeStream(QuicStream& stream, std::span<std::uint8_t> out,
                                                TimePoint now)
{
    Outgoing next;
    if (stream.handler_ != nullptr) {
        stream.handler_->gather(next);
    }
    std::array<ngtcp2_vec, 4> pieces;
    std::size_t total = 0;
    for (std::size_t i = 0; i < next.count; ++i) {
        pieces[i] = {const_cast<std::uint8_t*>(next.pieces[i].data()), next.pieces[i].size()};
        total += next.pieces[i].size();
    }
    if (total == 0 && !next.finish) {
        scheduler_.remove(stream);
        return std::nullopt;
    }
    const std::uint32_t flags =
        NGTCP2_WRITE_STREAM_FLAG_MORE | (next.finish ? NGTCP2_WRITE_STREAM_FLAG_FIN : 0U);
    ngtcp2_ssize taken = -1;
    const ngtcp2_ssize size = ngtcp2_conn_writev_stream(
        native_->connection, nullptr, nullptr, out.data(), out.size(), &taken, flags, stream.id_,
        pieces.data(), next.count, native_->stamp(now));
    if (taken >= 0) {
        const auto count = static_cast<std::size_t>(taken);
        const bool everything = count == total;
        stream.handler_->onSent(count, next.finish && everything);
        if (everything && next.finish) {
            scheduler_.remove(stream);
        }
        scheduler_.rotate(stream);
    }
    switch (size) {
    case NGTCP2_ERR_WRITE_MORE:
        return std::nullopt;
    case NGTCP2_ERR_STREAM_DATA_BLOCKED:
        if (ngtcp2_conn_get_max_data_left(native_->connection) > 0) {
            stream.blocked_ = true;
            scheduler_.remove(stream);
        }
        return std::nullopt;
    case NGTCP2_ERR_STREAM_SHUT_WR:
    case NGTCP2_ERR_STREAM_NOT_FOUND:
        scheduler_.remove(stream);
        return std::nullopt;
    default:
        if (size < 0) {
            failed(static_cast<int>(size));
        }
        return size;
    }
}

std::optional<long> QuicConnection::writeQueuedDatagram(std::span<std::uint8_t> out, TimePoint now)
{
    const std::vector<std::uint8_t>& data = datagrams_.front();
    int accepted = 0;
    const ngtcp2_ssize size = ngtcp2_conn_write_datagram(
        native_->connection, nullptr, nullptr, out.data(), out.size(), &accepted,
        NGTCP2_WRITE_DATAGRAM_FLAG_MORE, 0, data.data(), data.size(), native_->stamp(now));
    const bool impossible = size == NGTCP2_ERR_INVALID_ARGUMENT || size == NGTCP2_ERR_INVALID_STATE;
    if (accepted != 0 || impossible) { // impossible: the peer takes none, or none so large
        datagrams_.pop_front();
    }
    if (size == NGTCP2_ERR_WRITE_MORE || impossible) {
        return std::nullopt;
    }
    if (size < 0) {
        failed(static_cast<int>(size));
    }
    return size;
}

/// Closes a packet under construction, or writes what the connection itself has to say:
/// acknowledgements, credit, repeated frames, handshake.
long QuicConnection::finishPacket(std::span<std::uint8_t> out, TimePoint now)
{
    const ngtcp2_ssize size = ngtcp2_conn_writev_stream(
        native_->connection, nullptr, nullptr, out.data(), out.size(), nullptr,
        NGTCP2_WRITE_STREAM_FLAG_NONE, -1, nullptr, 0, native_->stamp(now));
    if (size < 0) {
        failed(static_cast<int>(size));
    }
    return size;
}

std::size_t QuicConnection::writeClose(std::span<std::uint8_t> out, TimePoint now)
{
    if (!std::exchange(closePending_, false)) {
        return 0;
    }
    const ngtcp2_ssize size =
        ngtcp2_conn_write_connection_close(native_->connection, nullptr, nullptr, out.data(),
                                           out.size(), &native_->closeError, native_->stamp(now));
    return size > 0 ? static_cast<std::size_t>(size) : 0;
}

} // namespace toxtunnel::transport
