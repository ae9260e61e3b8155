// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/Frame.h"

#include <algorithm>
#include <array>
#include <cassert>

namespace toxtunnel::wire {

namespace {

constexpr std::uint8_t resumeVersion = 1;
constexpr std::size_t maxHostSize = 255;

std::string_view asText(Bytes bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

Bytes asBytes(std::string_view text)
{
    return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

/// Takes big-endian integers from the front of a payload whose length was checked before.
class Reader
{
public:
    explicit Reader(Bytes bytes)
        : rest_(bytes)
    {
    }

    std::size_t left() const { return rest_.size(); }

    Bytes take(std::size_t count)
    {
        assert(count <= rest_.size());
        const Bytes taken = rest_.first(count);
        rest_ = rest_.subspan(count);
        return taken;
    }

    template <typename Integer>
    Integer integer()
    {
        std::uint64_t value = 0;
        for (const std::uint8_t byte : take(sizeof(Integer))) {
            value = value << 8 | byte;
        }
        return static_cast<Integer>(value);
    }

private:
    Bytes rest_;
};

class Writer
{
public:
    Writer(FrameType type, std::uint16_t id, std::size_t payloadSize)
    {
        bytes_.reserve(frameHeaderSize + payloadSize);
        integer<std::uint8_t>(framePrefix);
        integer(static_cast<std::uint8_t>(type));
        integer(id);
        integer(static_cast<std::uint16_t>(payloadSize));
    }

    template <typename Integer>
    void integer(Integer value)
    {
        for (std::size_t shift = sizeof(Integer) * 8; shift > 0; shift -= 8) {
            bytes_.push_back(
                static_cast<std::uint8_t>(static_cast<std::uint64_t>(value) >> (shift - 8)));
        }
    }

    void append(Bytes bytes) { bytes_.insert(bytes_.end(), bytes.begin(), bytes.end()); }

    std::vector<std::uint8_t> done() { return std::move(bytes_); }

private:
    std::vector<std::uint8_t> bytes_;
};

/// At most `limit` bytes, not cutting a UTF-8 character in two.
std::string_view cutText(std::string_view text, std::size_t limit)
{
    if (text.size() <= limit) {
        return text;
    }
    std::size_t end = limit;
    while (end > 0 && (static_cast<std::uint8_t>(text[end]) & 0xC0U) == 0x80U) {
        --end;
    }
    return text.substr(0, end);
}

} // namespace

std::optional<Frame> parseFrame(Bytes packet)
{
    if (packet.size() < frameHeaderSize) {
        return std::nullopt;
    }
    Reader reader(packet.subspan(1));
    Frame frame;
    frame.type = static_cast<FrameType>(reader.integer<std::uint8_t>());
    frame.id = reader.integer<std::uint16_t>();
    const auto size = reader.integer<std::uint16_t>();
    if (reader.left() < size) {
        return std::nullopt;
    }
    frame.payload = reader.take(size);
    return frame;
}

std::optional<OpenPayload> parseOpen(Bytes payload)
{
    if (payload.empty() || payload.size() < 1U + payload[0] + 2U) {
        return std::nullopt;
    }
    Reader reader(payload);
    const auto hostSize = reader.integer<std::uint8_t>();
    OpenPayload open;
    open.host = asText(reader.take(hostSize));
    open.port = reader.integer<std::uint16_t>();
    return open;
}

std::optional<std::uint32_t> parseAck(Bytes payload)
{
    if (payload.size() < 4) {
        return std::nullopt;
    }
    return Reader(payload).integer<std::uint32_t>();
}

std::optional<ErrorPayload> parseError(Bytes payload)
{
    if (payload.empty()) {
        return std::nullopt;
    }
    return ErrorPayload{payload[0], asText(payload.subspan(1))};
}

std::optional<ResumeRequestPayload> parseResumeRequest(Bytes payload)
{
    constexpr std::size_t beforeHost = 20;
    if (payload.size() < beforeHost || payload[0] != resumeVersion ||
        payload.size() < beforeHost + payload[beforeHost - 1] + 2U) {
        return std::nullopt;
    }
    Reader reader(payload.subspan(1));
    ResumeRequestPayload request;
    request.priorId = reader.integer<std::uint16_t>();
    request.received = reader.integer<std::uint64_t>();
    request.sent = reader.integer<std::uint64_t>();
    const auto hostSize = reader.integer<std::uint8_t>();
    request.host = asText(reader.take(hostSize));
    request.port = reader.integer<std::uint16_t>();
    return request;
}

std::optional<ResumeAckPayload> parseResumeAck(Bytes payload)
{
    constexpr std::size_t size = 20;
    if (payload.size() < size || payload[0] != resumeVersion) {
        return std::nullopt;
    }
    Reader reader(payload.subspan(1));
    ResumeAckPayload ack;
    ack.id = reader.integer<std::uint16_t>();
    ack.received = reader.integer<std::uint64_t>();
    ack.sent = reader.integer<std::uint64_t>();
    constexpr auto highest = static_cast<std::uint8_t>(ResumeStatus::Unknown);
    ack.status = static_cast<ResumeStatus>(std::min(reader.integer<std::uint8_t>(), highest));
    return ack;
}

std::size_t writeFrame(std::span<std::uint8_t, maxFrameSize> packet, FrameType type,
                       std::uint16_t id, Bytes payload)
{
    assert(payload.size() <= maxFramePayload);
    packet[0] = framePrefix;
    packet[1] = static_cast<std::uint8_t>(type);
    packet[2] = static_cast<std::uint8_t>(id >> 8);
    packet[3] = static_cast<std::uint8_t>(id & 0xFFU);
    packet[4] = static_cast<std::uint8_t>(payload.size() >> 8);
    packet[5] = static_cast<std::uint8_t>(payload.size() & 0xFFU);
    std::copy(payload.begin(), payload.end(), packet.begin() + frameHeaderSize);
    return frameHeaderSize + payload.size();
}

std::vector<std::uint8_t> encodeFrame(FrameType type, std::uint16_t id, Bytes payload)
{
    assert(payload.size() <= maxFramePayload);
    Writer writer(type, id, payload.size());
    writer.append(payload);
    return writer.done();
}

std::vector<std::uint8_t> encodeOpen(std::uint16_t id, const OpenPayload& open)
{
    assert(open.host.size() <= maxHostSize);
    Writer writer(FrameType::Open, id, 1 + open.host.size() + 2);
    writer.integer(static_cast<std::uint8_t>(open.host.size()));
    writer.append(asBytes(open.host));
    writer.integer(open.port);
    return writer.done();
}

std::vector<std::uint8_t> encodeAck(std::uint16_t id, std::uint32_t bytes)
{
    Writer writer(FrameType::Ack, id, 4);
    writer.integer(bytes);
    return writer.done();
}

std::vector<std::uint8_t> encodeError(std::uint16_t id, const ErrorPayload& error)
{
    const std::string_view text = cutText(error.text, maxFramePayload - 1);
    Writer writer(FrameType::Error, id, 1 + text.size());
    writer.integer(error.code);
    writer.append(asBytes(text));
    return writer.done();
}

std::vector<std::uint8_t> encodeResumeRequest(const ResumeRequestPayload& request)
{
    assert(request.host.size() <= maxHostSize);
    Writer writer(FrameType::ResumeRequest, request.priorId, 20 + request.host.size() + 2);
    writer.integer(resumeVersion);
    writer.integer(request.priorId);
    writer.integer(request.received);
    writer.integer(request.sent);
    writer.integer(static_cast<std::uint8_t>(request.host.size()));
    writer.append(asBytes(request.host));
    writer.integer(request.port);
    return writer.done();
}

std::vector<std::uint8_t> encodeResumeAck(const ResumeAckPayload& ack)
{
    Writer writer(FrameType::ResumeAck, ack.id, 20);
    writer.integer(resumeVersion);
    writer.integer(ack.id);
    writer.integer(ack.received);
    writer.integer(ack.sent);
    writer.integer(static_cast<std::uint8_t>(ack.status));
    return writer.done();
}

} // namespace toxtunnel::wire
