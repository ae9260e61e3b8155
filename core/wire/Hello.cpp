// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/Hello.h"

#include "wire/Varint.h"

#include <algorithm>

namespace toxtunnel::wire {

namespace {

constexpr std::array<std::uint8_t, 4> magic{'T', 'T', 'N', '1'};

enum Field : std::uint64_t
{
    Version = 1,
    Features = 2,
    Instance = 3,
    PinField = 4,
    ProbeKey = 5,
    CandidateField = 6, // repeated
    DhtKey = 7,
    DhtPort = 8,
    Host = 9,
};

void append(std::vector<std::uint8_t>& out, Field field, std::span<const std::uint8_t> value)
{
    appendVarint(out, field);
    appendVarint(out, value.size());
    out.insert(out.end(), value.begin(), value.end());
}

void append(std::vector<std::uint8_t>& out, Field field, std::uint64_t number)
{
    std::vector<std::uint8_t> value;
    appendVarint(value, number);
    append(out, field, value);
}

template <std::size_t Size>
bool take(std::span<const std::uint8_t> value, std::array<std::uint8_t, Size>& out)
{
    if (value.size() != Size) {
        return false;
    }
    std::copy(value.begin(), value.end(), out.begin());
    return true;
}

bool take(std::span<const std::uint8_t> value, std::uint64_t& out)
{
    const auto number = takeVarint(value);
    out = number.value_or(0);
    return number && value.empty();
}

bool take(std::span<const std::uint8_t> value, std::vector<Candidate>& out)
{
    if (value.size() != 6 && value.size() != 18) {
        return false;
    }
    const auto address = value.first(value.size() - 2);
    const auto port =
        static_cast<std::uint16_t>(value[address.size()] << 8 | value[address.size() + 1]);
    if (out.size() < Hello::maxCandidates) {
        out.push_back({{address.begin(), address.end()}, port});
    }
    return true;
}

template <typename T>
bool takeOptional(std::span<const std::uint8_t> value, std::optional<T>& out)
{
    return take(value, out.emplace());
}

/// One known field into `hello`; true for unknown ones.
bool takeField(std::uint64_t field, std::span<const std::uint8_t> value, Hello& hello)
{
    std::uint64_t number = 0;
    switch (field) {
    case Version:
        return take(value, hello.version);
    case Features:
        return take(value, hello.features);
    case Instance:
        return take(value, hello.instance);
    case PinField:
        return take(value, hello.pin);
    case ProbeKey:
        return takeOptional(value, hello.probeKey);
    case CandidateField:
        return take(value, hello.candidates);
    case DhtKey:
        return takeOptional(value, hello.dhtKey);
    case DhtPort:
        if (!take(value, number) || number > 65'535) {
            return false;
        }
        hello.dhtPort = static_cast<std::uint16_t>(number);
        return true;
    case Host:
        return takeOptional(value, hello.host);
    default:
        return true;
    }
}

} // namespace

std::vector<std::uint8_t> encode(const Hello& hello)
{
    std::vector<std::uint8_t> out(magic.begin(), magic.end());
    append(out, Version, hello.version);
    append(out, Features, hello.features);
    append(out, Instance, hello.instance);
    append(out, PinField, hello.pin);
    if (hello.probeKey) {
        append(out, ProbeKey, *hello.probeKey);
    }
    if (hello.dhtKey) {
        append(out, DhtKey, *hello.dhtKey);
    }
    if (hello.dhtPort != 0) {
        append(out, DhtPort, hello.dhtPort);
    }
    if (hello.host) {
        append(out, Host, *hello.host);
    }
    const std::size_t count = std::min(hello.candidates.size(), Hello::maxCandidates);
    for (std::size_t i = 0; i < count; ++i) {
        const Candidate& candidate = hello.candidates[i];
        std::vector<std::uint8_t> value = candidate.address;
        value.push_back(static_cast<std::uint8_t>(candidate.port >> 8));
        value.push_back(static_cast<std::uint8_t>(candidate.port));
        append(out, CandidateField, value);
    }
    return out;
}

std::optional<Hello> parseHello(std::span<const std::uint8_t> payload)
{
    if (payload.size() > Hello::maxSize || payload.size() < magic.size() ||
        !std::equal(magic.begin(), magic.end(), payload.begin())) {
        return std::nullopt;
    }
    Hello hello;
    std::uint64_t seen = 0;
    auto rest = payload.subspan(magic.size());
    while (!rest.empty()) {
        const auto field = takeVarint(rest);
        const auto size = field ? takeVarint(rest) : std::nullopt;
        if (!size || *size > rest.size()) {
            return std::nullopt;
        }
        const auto length = static_cast<std::size_t>(*size);
        const bool repeated =
            *field < 64 && *field != CandidateField && (seen & std::uint64_t{1} << *field) != 0;
        if (repeated || !takeField(*field, rest.first(length), hello)) {
            return std::nullopt;
        }
        if (*field < 64) {
            seen |= std::uint64_t{1} << *field;
        }
        rest = rest.subspan(length);
    }
    constexpr std::uint64_t required = 1U << Version | 1U << Instance | 1U << PinField;
    if ((seen & required) != required || hello.version == 0) {
        return std::nullopt;
    }
    return hello;
}

} // namespace toxtunnel::wire
