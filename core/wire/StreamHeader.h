// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Refusal.h"
#include "model/Target.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

/// What native links write at the head of QUIC streams; layout in docs/protocol.md. Pure functions;
/// input is hostile.
namespace toxtunnel::wire {

using Buffer = std::vector<std::uint8_t>;

enum class Parsed
{
    Complete,   ///< and removed from the front of the input
    Incomplete, ///< so far right; the input is untouched
    Invalid,
};

/// The first bytes of a QUIC stream, by the side that opened it.
struct Preamble
{
    enum class Kind : std::uint8_t
    {
        Open = 1,   ///< the link's stream from its first byte on; epoch 0
        Move = 2,   ///< the link's stream continues here; answered by MoveAnswer
        Reopen = 3, ///< a Move of a stream that the other side may never have seen
        End = 4,    ///< the link's stream is dead
    };
    Kind kind = Kind::Open;
    std::uint64_t stream = 0;
    std::uint64_t epoch = 0;    ///< Move, Reopen: grows with each attempt to carry this stream
    std::uint64_t received = 0; ///< Move, Reopen: bytes of the other direction that came so far
    std::uint64_t code = 0;     ///< End: why

    bool operator==(const Preamble&) const = default;
};

/// The first bytes of the other direction after a Move or Reopen.
struct MoveAnswer
{
    bool known = false; ///< false: no such stream here (any more); the rest is zero
    std::uint64_t epoch = 0;
    std::uint64_t received = 0; ///< the mover continues at this offset
    std::uint64_t from = 0;     ///< the answerer continues at this offset

    bool operator==(const MoveAnswer&) const = default;
};

/// The first bytes of a link's stream, by its opener.
struct OpenRecord
{
    Target target;
};

/// The first bytes of a link's stream, by the other side.
struct AnswerRecord
{
    std::optional<Refusal> refusal; ///< nothing: accepted
};

inline constexpr std::size_t maxRecordSize = 600; ///< bytes; longer ones are invalid

Buffer encode(const Preamble& preamble);
Buffer encode(const MoveAnswer& answer);
Buffer encode(const OpenRecord& record);   ///< host at most 255 bytes
Buffer encode(const AnswerRecord& record); ///< detail is cut to 255 bytes

Parsed parse(std::span<const std::uint8_t>& in, Preamble& out);
Parsed parse(std::span<const std::uint8_t>& in, MoveAnswer& out);
Parsed parse(std::span<const std::uint8_t>& in, OpenRecord& out);
Parsed parse(std::span<const std::uint8_t>& in, AnswerRecord& out);

} // namespace toxtunnel::wire
