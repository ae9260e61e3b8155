// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

/// The frames that toxtunnel 0.2 to 0.4 speak: one frame in each lossless custom packet of Tox.
///
///     offset  size  field          (integers big-endian)
///     0       1     0xA0           any id on receipt: toxcore has chosen the packet already
///     1       1     type
///     2       2     stream id      0 for frames that concern the link
///     4       2     payload size
///     6       n     payload        bytes behind it are ignored
///
/// Pure functions; what they return as a view points into the bytes they were given.
namespace toxtunnel::wire {

using Bytes = std::span<const std::uint8_t>;

constexpr std::uint8_t framePrefix = 0xA0;
constexpr std::size_t frameHeaderSize = 6;
constexpr std::size_t maxFrameSize = 1373; ///< TOX_MAX_CUSTOM_PACKET_SIZE
constexpr std::size_t maxFramePayload = maxFrameSize - frameHeaderSize;

/// Other values are legal on the wire and ignored.
enum class FrameType : std::uint8_t
{
    Open = 0x01,
    Data = 0x02,
    Close = 0x03, ///< the sender sends no more data on this stream
    Ack = 0x04,   ///< the stream is open (first one), or so many bytes more were taken
    Error = 0x05, ///< the stream was refused, or is dead
    InfoRequest = 0x06,
    InfoReply = 0x07, ///< a YAML map, "{}" when nothing is disclosed
    ResumeRequest = 0x08,
    ResumeAck = 0x09,
    Ping = 0x10,
    Pong = 0x11,
};

struct Frame
{
    FrameType type{};
    std::uint16_t id = 0;
    Bytes payload;
};

struct OpenPayload
{
    std::string_view host; ///< 0 to 255 bytes of anything
    std::uint16_t port = 0;
};

struct ErrorPayload
{
    std::uint8_t code = 0;
    std::string_view text; ///< UTF-8 by convention only
};

/// Byte counts cover DATA payloads since the stream began.
struct ResumeRequestPayload
{
    std::uint16_t priorId = 0;
    std::uint64_t received = 0;
    std::uint64_t sent = 0;
    std::string_view host;
    std::uint16_t port = 0;
};

enum class ResumeStatus : std::uint8_t
{
    Ok = 0,
    TargetUnreachable = 1,
    RulesDenied = 2,
    TooOld = 3,
    Unknown = 4, ///< also every value above
};

struct ResumeAckPayload
{
    std::uint16_t id = 0;
    std::uint64_t received = 0;
    std::uint64_t sent = 0;
    ResumeStatus status = ResumeStatus::Unknown;
};

/// Nothing when the packet is shorter than its header says. The type may be an unknown one.
std::optional<Frame> parseFrame(Bytes packet);

std::optional<OpenPayload> parseOpen(Bytes payload);
std::optional<std::uint32_t> parseAck(Bytes payload);
std::optional<ErrorPayload> parseError(Bytes payload);
/// Version 1 only.
std::optional<ResumeRequestPayload> parseResumeRequest(Bytes payload);
std::optional<ResumeAckPayload> parseResumeAck(Bytes payload);

/// Payload of at most maxFramePayload bytes, written as a whole packet to the front of `packet`;
/// returns its size.
std::size_t writeFrame(std::span<std::uint8_t, maxFrameSize> packet, FrameType type,
                       std::uint16_t id, Bytes payload);

// Whole packets with their prefix.
std::vector<std::uint8_t> encodeFrame(FrameType type, std::uint16_t id, Bytes payload = {});
/// Host of at most 255 bytes.
std::vector<std::uint8_t> encodeOpen(std::uint16_t id, const OpenPayload& open);
std::vector<std::uint8_t> encodeAck(std::uint16_t id, std::uint32_t bytes);
/// Cuts the text to what fits, between UTF-8 characters.
std::vector<std::uint8_t> encodeError(std::uint16_t id, const ErrorPayload& error);
std::vector<std::uint8_t> encodeResumeRequest(const ResumeRequestPayload& request);
std::vector<std::uint8_t> encodeResumeAck(const ResumeAckPayload& ack);

} // namespace toxtunnel::wire
