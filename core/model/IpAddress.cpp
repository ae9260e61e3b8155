// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/IpAddress.h"

#include <algorithm>
#include <charconv>

namespace toxtunnel {

namespace {

struct Network
{
    IpAddress::V6 bytes;
    unsigned bits;
};

// Where an IPv6 address carries an IPv4 address in its last four bytes.
constexpr std::array<Network, 5> withV4AtTheEnd{{
    {{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff}, 96},    // mapped
    {{0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff, 0, 0}, 96},    // translated
    {{0, 0x64, 0xff, 0x9b, 0, 0, 0, 0, 0, 0, 0, 0}, 96}, // NAT64, well-known prefix
    {{0, 0x64, 0xff, 0x9b, 0, 1}, 48},                   // NAT64, local prefixes of 96 bits
    {{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}, 96},          // IPv4-compatible
}};

bool samePrefix(std::span<const std::uint8_t> a, std::span<const std::uint8_t> b, unsigned bits)
{
    const std::size_t whole = bits / 8;
    if (!std::equal(a.begin(), a.begin() + static_cast<std::ptrdiff_t>(whole), b.begin())) {
        return false;
    }
    const unsigned rest = bits % 8;
    return rest == 0 || ((a[whole] ^ b[whole]) >> (8 - rest)) == 0;
}

std::optional<unsigned long> number(std::string_view digits, int base, unsigned long most)
{
    unsigned long value = 0;
    const char* const end = digits.data() + digits.size();
    const auto [stop, error] = std::from_chars(digits.data(), end, value, base);
    if (digits.empty() || error != std::errc{} || stop != end || value > most) {
        return std::nullopt;
    }
    return value;
}

std::optional<IpAddress::V4> parseDotted(std::string_view text)
{
    IpAddress::V4 bytes{};
    for (std::size_t i = 0; i < 4; ++i) {
        const std::size_t dot = text.find('.');
        if ((dot == std::string_view::npos) != (i == 3)) {
            return std::nullopt;
        }
        const std::string_view part = text.substr(0, dot);
        const auto value = number(part, 10, 255);
        if (!value || part.size() > 3 || (part.size() > 1 && part.front() == '0')) {
            return std::nullopt;
        }
        bytes[i] = static_cast<std::uint8_t>(*value);
        text.remove_prefix(i == 3 ? text.size() : dot + 1);
    }
    return bytes;
}

// Appends the 16-bit groups of `text`, of which the last may be a dotted IPv4 address.
bool parseGroups(std::string_view text, std::vector<std::uint8_t>& bytes)
{
    while (!text.empty()) {
        const std::size_t colon = text.find(':');
        const std::string_view group = text.substr(0, colon);
        if (colon == std::string_view::npos && group.find('.') != std::string_view::npos) {
            const auto v4 = parseDotted(group);
            if (v4) {
                bytes.insert(bytes.end(), v4->begin(), v4->end());
            }
            return v4.has_value();
        }
        const auto value = number(group, 16, 0xffff);
        if (!value || group.size() > 4) {
            return false;
        }
        bytes.push_back(static_cast<std::uint8_t>(*value >> 8));
        bytes.push_back(static_cast<std::uint8_t>(*value & 0xff));
        if (colon == std::string_view::npos) {
            return true;
        }
        text.remove_prefix(colon + 1);
        if (text.empty()) {
            return false; // a single colon at the end
        }
    }
    return true;
}

std::optional<IpAddress::V6> parseV6(std::string_view text)
{
    if (text.size() > 45) {
        return std::nullopt;
    }
    const std::size_t gap = text.find("::");
    std::vector<std::uint8_t> head;
    std::vector<std::uint8_t> tail;
    if (gap == std::string_view::npos) {
        if (!parseGroups(text, head) || head.size() != 16) {
            return std::nullopt;
        }
    } else {
        const std::string_view before = text.substr(0, gap);
        if (before.find('.') != std::string_view::npos || !parseGroups(before, head) ||
            !parseGroups(text.substr(gap + 2), tail) || head.size() + tail.size() > 14) {
            return std::nullopt;
        }
    }
    IpAddress::V6 bytes{};
    std::copy(head.begin(), head.end(), bytes.begin());
    std::copy_backward(tail.begin(), tail.end(), bytes.end());
    return bytes;
}

// Start and length of the groups that RFC 5952 shortens: the first longest run of two or more.
std::pair<std::size_t, std::size_t> longestZeroRun(const std::array<unsigned, 8>& groups)
{
    std::size_t start = 0;
    std::size_t length = 1;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        std::size_t end = i;
        while (end < groups.size() && groups[end] == 0) {
            ++end;
        }
        if (end - i > length) {
            start = i;
            length = end - i;
        }
        i = std::max(i, end);
    }
    return length > 1 ? std::pair(start, length) : std::pair(groups.size(), std::size_t{0});
}

void appendHex(std::string& out, unsigned value)
{
    std::array<char, 4> digits{};
    const auto [end, error] =
        std::to_chars(digits.data(), digits.data() + digits.size(), value, 16);
    out.append(digits.data(), end);
}

} // namespace

IpAddress::IpAddress(const V4& bytes)
{
    std::copy(bytes.begin(), bytes.end(), bytes_.begin());
}

IpAddress::IpAddress(const V6& bytes)
    : v4_(false)
    , bytes_(bytes)
{
}

IpAddress IpAddress::loopbackV4()
{
    return IpAddress(V4{127, 0, 0, 1});
}

IpAddress IpAddress::loopbackV6()
{
    return IpAddress(V6{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1});
}

std::optional<IpAddress> IpAddress::parse(std::string_view text)
{
    if (text.find(':') == std::string_view::npos) {
        const auto v4 = parseDotted(text);
        return v4 ? std::optional(IpAddress(*v4)) : std::nullopt;
    }
    const auto v6 = parseV6(text);
    return v6 ? std::optional(IpAddress(*v6)) : std::nullopt;
}

std::optional<IpAddress> IpAddress::parseLoosely(std::string_view text)
{
    if (text.find(':') != std::string_view::npos) {
        return parse(text);
    }
    unsigned long address = 0;
    for (unsigned parts = 1; parts <= 4; ++parts) {
        const std::size_t dot = text.find('.');
        const bool last = dot == std::string_view::npos;
        std::string_view part = text.substr(0, dot);
        int base = 10;
        if (part.size() > 2 && part.front() == '0' && (part[1] == 'x' || part[1] == 'X')) {
            base = 16;
            part.remove_prefix(2);
        } else if (part.size() > 1 && part.front() == '0') {
            base = 8;
            part.remove_prefix(1);
        }
        // A part that is not the last is one byte; the last fills what is left.
        const unsigned long most = last ? 0xffffffffUL >> (8 * (parts - 1)) : 0xffUL;
        const auto value = number(part, base, most);
        if (!value) {
            return std::nullopt;
        }
        address |= last ? *value : *value << (8 * (4 - parts));
        if (last) {
            return IpAddress(V4{static_cast<std::uint8_t>(address >> 24),
                                static_cast<std::uint8_t>(address >> 16 & 0xff),
                                static_cast<std::uint8_t>(address >> 8 & 0xff),
                                static_cast<std::uint8_t>(address & 0xff)});
        }
        text.remove_prefix(dot + 1);
    }
    return std::nullopt;
}

std::span<const std::uint8_t> IpAddress::bytes() const
{
    return std::span(bytes_).first(v4_ ? 4 : 16);
}

std::string IpAddress::text() const
{
    if (v4_) {
        return std::to_string(bytes_[0]) + "." + std::to_string(bytes_[1]) + "." +
               std::to_string(bytes_[2]) + "." + std::to_string(bytes_[3]);
    }
    if (const IpAddress inner = unmapped(); inner.isV4()) {
        return "::ffff:" + inner.text();
    }
    std::array<unsigned, 8> groups{};
    for (std::size_t i = 0; i < groups.size(); ++i) {
        groups[i] = static_cast<unsigned>(bytes_[2 * i] << 8) | bytes_[2 * i + 1];
    }
    const auto [start, length] = longestZeroRun(groups);
    std::string out;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        if (i == start) {
            out += "::";
            i += length - 1;
            continue;
        }
        if (!out.empty() && out.back() != ':') {
            out += ':';
        }
        appendHex(out, groups[i]);
    }
    return out;
}

bool IpAddress::isUnspecified() const
{
    return std::all_of(bytes_.begin(), bytes_.end(), [](std::uint8_t byte) { return byte == 0; });
}

bool IpAddress::isLoopback() const
{
    return v4_ ? bytes_[0] == 127 : *this == loopbackV6();
}

bool IpAddress::isPrivate() const
{
    if (!v4_) {
        return (bytes_[0] & 0xfe) == 0xfc;
    }
    return bytes_[0] == 10 || (bytes_[0] == 172 && (bytes_[1] & 0xf0) == 16) ||
           (bytes_[0] == 192 && bytes_[1] == 168);
}

bool IpAddress::isLinkLocal() const
{
    return v4_ ? bytes_[0] == 169 && bytes_[1] == 254
               : bytes_[0] == 0xfe && (bytes_[1] & 0xc0) == 0x80;
}

bool IpAddress::isMulticast() const
{
    return v4_ ? (bytes_[0] & 0xf0) == 0xe0 : bytes_[0] == 0xff;
}

bool IpAddress::within(const IpAddress& network, unsigned prefixBits) const
{
    return v4_ == network.v4_ && samePrefix(bytes(), network.bytes(), std::min(prefixBits, bits()));
}

std::optional<unsigned> IpAddress::maskBits() const
{
    unsigned count = 0;
    while (count < bits() && (bytes_[count / 8] >> (7 - count % 8) & 1) != 0) {
        ++count;
    }
    for (unsigned rest = count; rest < bits(); ++rest) {
        if ((bytes_[rest / 8] >> (7 - rest % 8) & 1) != 0) {
            return std::nullopt;
        }
    }
    return count;
}

bool IpAddress::staysNear() const
{
    const auto near = [](const IpAddress& one) { return one.isLoopback() || one.isLinkLocal(); };
    // An unspecified one within says nothing: of the layouts that a local NAT64 prefix may have,
    // all but the right one give zeros.
    const auto embedded = embeddedV4();
    return isUnspecified() || near(*this) || std::any_of(embedded.begin(), embedded.end(), near);
}

IpAddress IpAddress::unmapped() const
{
    const Network& mapped = withV4AtTheEnd.front();
    if (v4_ || !samePrefix(bytes_, mapped.bytes, mapped.bits)) {
        return *this;
    }
    return IpAddress(V4{bytes_[12], bytes_[13], bytes_[14], bytes_[15]});
}

std::vector<IpAddress> IpAddress::embeddedV4() const
{
    std::vector<IpAddress> found;
    if (v4_ || isUnspecified() || isLoopback()) {
        return found;
    }
    for (const Network& network : withV4AtTheEnd) {
        if (samePrefix(bytes_, network.bytes, network.bits)) {
            found.emplace_back(V4{bytes_[12], bytes_[13], bytes_[14], bytes_[15]});
        }
    }
    if (bytes_[0] == 0x20 && bytes_[1] == 0x02) { // 6to4
        found.emplace_back(V4{bytes_[2], bytes_[3], bytes_[4], bytes_[5]});
    }
    if (samePrefix(bytes_, IpAddress::V6{0x20, 0x01}, 32)) { // Teredo hides the client's address
        found.emplace_back(V4{bytes_[4], bytes_[5], bytes_[6], bytes_[7]});
        const auto shown = [this](std::size_t i) { return static_cast<std::uint8_t>(~bytes_[i]); };
        found.emplace_back(V4{shown(12), shown(13), shown(14), shown(15)});
    }
    if ((bytes_[8] & 0xfc) == 0 && bytes_[9] == 0 && bytes_[10] == 0x5e && bytes_[11] == 0xfe) {
        found.emplace_back(V4{bytes_[12], bytes_[13], bytes_[14], bytes_[15]}); // ISATAP
    }
    if (samePrefix(bytes_, withV4AtTheEnd[3].bytes, 48)) {
        // RFC 6052 section 2.2 with a prefix of 48 or 64 bits: byte 8 is left out.
        found.emplace_back(V4{bytes_[6], bytes_[7], bytes_[9], bytes_[10]});
        found.emplace_back(V4{bytes_[9], bytes_[10], bytes_[11], bytes_[12]});
    }
    return found;
}

} // namespace toxtunnel
