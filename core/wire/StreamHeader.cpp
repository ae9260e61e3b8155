// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/StreamHeader.h"

#include "wire/Varint.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <utility>

namespace toxtunnel::wire {

namespace {

constexpr std::uint8_t movedTag = 0x12;
constexpr std::uint8_t unknownTag = 0x13;
constexpr std::uint8_t tcpTarget = 1;
constexpr std::size_t maxText = 255;

// Fixed for ever, whatever happens to the enumeration; 0 means accepted.
constexpr std::array<std::pair<std::uint8_t, RefusalCode>, 13> refusalNumbers{{
    {1, RefusalCode::AccessDenied},
    {2, RefusalCode::NoRule},
    {3, RefusalCode::Malformed},
    {4, RefusalCode::RateLimited},
    {5, RefusalCode::StreamLimit},
    {6, RefusalCode::ResolveFailed},
    {7, RefusalCode::ConnectionRefused},
    {8, RefusalCode::HostUnreachable},
    {9, RefusalCode::NetworkUnreachable},
    {10, RefusalCode::TimedOut},
    {11, RefusalCode::PeerOffline},
    {12, RefusalCode::Unsupported},
    {13, RefusalCode::Failed},
}};

std::uint8_t toNumber(RefusalCode code)
{
    const auto* found = std::find_if(refusalNumbers.begin(), refusalNumbers.end(),
                                     [code](const auto& entry) { return entry.second == code; });
    return found != refusalNumbers.end() ? found->first : std::uint8_t{13};
}

RefusalCode toRefusalCode(std::uint8_t number)
{
    const auto* found = std::find_if(refusalNumbers.begin(), refusalNumbers.end(),
                                     [number](const auto& entry) { return entry.first == number; });
    return found != refusalNumbers.end() ? found->second : RefusalCode::Failed;
}

/// Removes a length-prefixed record from the front of `in`.
Parsed takeRecord(std::span<const std::uint8_t>& in, std::span<const std::uint8_t>& body)
{
    auto rest = in;
    const auto size = takeVarint(rest);
    if (!size) {
        return Parsed::Incomplete;
    }
    if (*size == 0 || *size > maxRecordSize) {
        return Parsed::Invalid;
    }
    if (rest.size() < *size) {
        return Parsed::Incomplete;
    }
    body = rest.first(static_cast<std::size_t>(*size));
    in = rest.subspan(static_cast<std::size_t>(*size));
    return Parsed::Complete;
}

Buffer withLength(const Buffer& body)
{
    Buffer record;
    appendVarint(record, body.size());
    record.insert(record.end(), body.begin(), body.end());
    return record;
}

/// Reads numbers one after the other; false if one is not complete.
bool takeAll(std::span<const std::uint8_t>& in, std::initializer_list<std::uint64_t*> numbers)
{
    return std::all_of(numbers.begin(), numbers.end(), [&in](std::uint64_t* number) {
        const auto value = takeVarint(in);
        *number = value.value_or(0);
        return value.has_value();
    });
}

} // namespace

Buffer encode(const Preamble& preamble)
{
    Buffer out{static_cast<std::uint8_t>(preamble.kind)};
    appendVarint(out, preamble.stream);
    switch (preamble.kind) {
    case Preamble::Kind::Open:
        break;
    case Preamble::Kind::Move:
    case Preamble::Kind::Reopen:
        appendVarint(out, preamble.epoch);
        appendVarint(out, preamble.received);
        break;
    case Preamble::Kind::End:
        appendVarint(out, preamble.code);
        break;
    }
    return out;
}

Parsed parse(std::span<const std::uint8_t>& in, Preamble& out)
{
    if (in.empty()) {
        return Parsed::Incomplete;
    }
    auto rest = in.subspan(1);
    Preamble preamble;
    bool complete = false;
    switch (in[0]) {
    case static_cast<std::uint8_t>(Preamble::Kind::Open):
        preamble.kind = Preamble::Kind::Open;
        complete = takeAll(rest, {&preamble.stream});
        break;
    case static_cast<std::uint8_t>(Preamble::Kind::Move):
    case static_cast<std::uint8_t>(Preamble::Kind::Reopen):
        preamble.kind = static_cast<Preamble::Kind>(in[0]);
        complete = takeAll(rest, {&preamble.stream, &preamble.epoch, &preamble.received});
        break;
    case static_cast<std::uint8_t>(Preamble::Kind::End):
        preamble.kind = Preamble::Kind::End;
        complete = takeAll(rest, {&preamble.stream, &preamble.code});
        break;
    default:
        return Parsed::Invalid;
    }
    if (!complete) {
        return Parsed::Incomplete;
    }
    out = preamble;
    in = rest;
    return Parsed::Complete;
}

Buffer encode(const MoveAnswer& answer)
{
    Buffer out{answer.known ? movedTag : unknownTag};
    if (answer.known) {
        appendVarint(out, answer.epoch);
        appendVarint(out, answer.received);
        appendVarint(out, answer.from);
    }
    return out;
}

Parsed parse(std::span<const std::uint8_t>& in, MoveAnswer& out)
{
    if (in.empty()) {
        return Parsed::Incomplete;
    }
    auto rest = in.subspan(1);
    MoveAnswer answer;
    if (in[0] == movedTag) {
        answer.known = true;
        if (!takeAll(rest, {&answer.epoch, &answer.received, &answer.from})) {
            return Parsed::Incomplete;
        }
    } else if (in[0] != unknownTag) {
        return Parsed::Invalid;
    }
    out = answer;
    in = rest;
    return Parsed::Complete;
}

Buffer encode(const OpenRecord& record)
{
    const std::string& host = record.target.host;
    Buffer body{tcpTarget, static_cast<std::uint8_t>(record.target.port >> 8),
                static_cast<std::uint8_t>(record.target.port)};
    const auto size = static_cast<std::ptrdiff_t>(std::min(host.size(), maxText));
    body.push_back(static_cast<std::uint8_t>(size));
    body.insert(body.end(), host.begin(), host.begin() + size);
    return withLength(body);
}

Parsed parse(std::span<const std::uint8_t>& in, OpenRecord& out)
{
    auto rest = in;
    std::span<const std::uint8_t> body;
    if (const Parsed result = takeRecord(rest, body); result != Parsed::Complete) {
        return result;
    }
    if (body.size() < 4 || body[0] != tcpTarget || body[3] > body.size() - 4) {
        return Parsed::Invalid;
    }
    out.target.port = static_cast<std::uint16_t>(body[1] << 8 | body[2]);
    const auto host = body.subspan(4, body[3]);
    out.target.host.assign(host.begin(), host.end());
    in = rest;
    return Parsed::Complete;
}

Buffer encode(const AnswerRecord& record)
{
    if (!record.refusal) {
        return withLength({0});
    }
    const std::string& detail = record.refusal->detail;
    Buffer body{toNumber(record.refusal->code)};
    const auto size = static_cast<std::ptrdiff_t>(std::min(detail.size(), maxText));
    body.push_back(static_cast<std::uint8_t>(size));
    body.insert(body.end(), detail.begin(), detail.begin() + size);
    return withLength(body);
}

Parsed parse(std::span<const std::uint8_t>& in, AnswerRecord& out)
{
    auto rest = in;
    std::span<const std::uint8_t> body;
    if (const Parsed result = takeRecord(rest, body); result != Parsed::Complete) {
        return result;
    }
    out.refusal.reset();
    if (body[0] != 0) {
        if (body.size() < 2 || body[1] > body.size() - 2) {
            return Parsed::Invalid;
        }
        const auto detail = body.subspan(2, body[1]);
        out.refusal = Refusal{toRefusalCode(body[0]), std::string(detail.begin(), detail.end())};
    }
    in = rest;
    return Parsed::Complete;
}

} // namespace toxtunnel::wire
