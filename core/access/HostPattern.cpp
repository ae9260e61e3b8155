// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/HostPattern.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace toxtunnel::access {

namespace {

constexpr unsigned mappedBits = 96;

std::string lowered(std::string_view text)
{
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return out;
}

bool onlyOf(std::string_view text, std::string_view allowed)
{
    return text.find_first_not_of(allowed) == std::string_view::npos;
}

auto badPattern(std::string_view text, Message why, Message remedy = {})
{
    return failure(Message::say("Invalid host '%1'", text), std::move(why), std::move(remedy));
}

/// What the writer of a text that is no pattern probably wants: an address without brackets, a host
/// without scheme, path or port, a mask as bits.
Message meantInstead(std::string_view text)
{
    const auto write = [](std::string_view instead) { return Message::say("Write %1", instead); };
    if (const std::size_t scheme = text.find("://"); scheme != std::string_view::npos) {
        text.remove_prefix(scheme + 3);
        text = text.substr(0, text.find('/'));
        return canonicalHost(text) ? write(text)
                                   : Message::say("Write the host alone, and the port below ports");
    }
    if (text.starts_with('[')) {
        const std::size_t close = std::min(text.find(']'), text.size());
        const std::string inside(text.substr(1, close - 1));
        const std::string_view rest = text.substr(std::min(close + 1, text.size()));
        return !IpAddress::parse(inside) ? Message()
               : rest.starts_with('/')   ? write(inside + std::string(rest))
                                         : write(inside);
    }
    if (const std::size_t slash = text.find('/'); slash != std::string_view::npos) {
        const auto mask = IpAddress::parse(text.substr(slash + 1));
        if (const auto bits = mask ? mask->maskBits() : std::nullopt) {
            return write(std::string(text.substr(0, slash + 1)) + std::to_string(*bits));
        }
        return Message::say("Write an address and a number of bits, for example 10.0.0.0/8");
    }
    const std::size_t colon = text.find(':');
    if (colon != std::string_view::npos && colon > 0 && colon == text.rfind(':') &&
        onlyOf(text.substr(colon + 1), "0123456789")) {
        return Message::say("Write %1 and the port below ports", text.substr(0, colon));
    }
    if (const std::size_t zone = text.find('%'); zone != std::string_view::npos && zone > 0) {
        return write(text.substr(0, zone));
    }
    if (std::any_of(text.begin(), text.end(),
                    [](char c) { return static_cast<unsigned char>(c) >= 0x80; })) {
        return Message::say(
            "Write an international name in its ASCII form, which begins with xn--");
    }
    return {};
}

// The eight groups without shortening, `width` digits at least: spellings that textual patterns of
// existing rules may have been written against.
std::string spelledOut(const IpAddress& address, std::size_t width)
{
    std::string out;
    const auto bytes = address.bytes();
    for (std::size_t i = 0; i + 1 < bytes.size(); i += 2) {
        char digits[4] = {};
        const unsigned group = static_cast<unsigned>(bytes[i] << 8) | bytes[i + 1];
        const auto [end, error] = std::to_chars(digits, digits + sizeof digits, group, 16);
        const auto length = static_cast<std::size_t>(end - digits);
        out.append(i == 0 ? 0 : 1, ':');
        out.append(width > length ? width - length : 0, '0');
        out.append(digits, length);
    }
    return out;
}

} // namespace

Result<HostPattern> HostPattern::parse(std::string_view text)
{
    if (text.empty()) {
        return badPattern(text, Message::say("it is empty"),
                          Message::say("Write * for every host"));
    }
    auto pattern = text.find('/') != std::string_view::npos   ? parseRange(text)
                   : text.find('*') != std::string_view::npos ? parseWildcard(text)
                                                              : parseHost(text);
    if (pattern) {
        pattern->coversLoopback_ = pattern->reachesLoopback();
    }
    return pattern;
}

Result<HostPattern> HostPattern::parseHost(std::string_view text)
{
    const auto host = canonicalHost(text);
    if (!host) {
        return badPattern(text, host.error().why, meantInstead(text));
    }
    // Nothing but figures and what people write for "any figure": 10.0.0.1-9, 10.x.x.x
    if (!host->isAddress() && onlyOf(host->name.substr(0, 1), "0123456789") &&
        onlyOf(host->name, "0123456789.-_x")) {
        return badPattern(text, Message::say("it looks like an address but is none"),
                          Message::say("Write a range as 10.0.0.0/24 or 10.0.0.*"));
    }
    HostPattern pattern;
    if (host->isAddress()) {
        pattern.kind_ = Kind::Range;
        pattern.network_ = host->addresses.front();
        pattern.prefixBits_ = pattern.network_.bits();
    } else {
        pattern.prefix_ = host->name;
    }
    return pattern;
}

Result<HostPattern> HostPattern::parseRange(std::string_view text)
{
    const std::size_t slash = text.find('/');
    const auto network = IpAddress::parse(text.substr(0, slash));
    const std::string_view digits = text.substr(slash + 1);
    unsigned bits = 0;
    const char* const end = digits.data() + digits.size();
    const auto [stop, error] = std::from_chars(digits.data(), end, bits);
    if (!network || digits.empty() || error != std::errc{} || stop != end ||
        bits > network->bits()) {
        return badPattern(text, Message::say("it is no range of addresses"), meantInstead(text));
    }
    HostPattern pattern;
    pattern.kind_ = Kind::Range;
    pattern.network_ = *network;
    pattern.prefixBits_ = bits;
    if (const IpAddress inner = network->unmapped(); network->isV6() && inner.isV4()) {
        if (bits < mappedBits) {
            return badPattern(text, Message::say("it mixes IPv4 and IPv6 addresses"),
                              Message::say("Write the IPv4 range by itself"));
        }
        pattern.network_ = inner;
        pattern.prefixBits_ = bits - mappedBits;
    }
    return pattern;
}

Result<HostPattern> HostPattern::parseWildcard(std::string_view text)
{
    const std::string low = lowered(text);
    if (!onlyOf(low, "abcdefghijklmnopqrstuvwxyz0123456789-_.:*")) {
        return badPattern(text, Message::say("it contains a character that no host name has"));
    }
    const std::size_t star = low.find('*');
    if (low.find('*', star + 1) != std::string::npos) {
        return badPattern(text, Message::say("only one * can stand in it"),
                          Message::say("Write 192.168.* to cover 192.168.1.2"));
    }
    HostPattern pattern;
    pattern.kind_ = Kind::Wildcard;
    pattern.prefix_ = low.substr(0, star);
    pattern.suffix_ = low.substr(star + 1);
    if (pattern.suffix_.size() > 1 && pattern.suffix_.ends_with('.')) {
        pattern.suffix_.pop_back();
    }
    const std::string around = pattern.prefix_ + pattern.suffix_;
    const bool v4 = onlyOf(around, "0123456789.") && !onlyOf(around, ".");
    const bool v6 = around.find(':') != std::string::npos;
    pattern.ofAddresses_ = v4 || v6;
    if (v6 && pattern.suffix_.empty() && pattern.prefix_.ends_with(':') &&
        pattern.prefix_.find("::") == std::string::npos) {
        // Whole groups before the `*`: exactly a range, however an address is shortened.
        const auto groups =
            static_cast<unsigned>(std::count(pattern.prefix_.begin(), pattern.prefix_.end(), ':'));
        const auto network = IpAddress::parse(pattern.prefix_ + (groups < 8 ? ":" : ""));
        if (network && groups < 8) {
            pattern.kind_ = Kind::Range;
            pattern.network_ = *network;
            pattern.prefixBits_ = groups * 16;
        }
    }
    if (pattern.prefix_.empty() && pattern.suffix_.starts_with(':') &&
        onlyOf(pattern.suffix_, ":0123456789")) {
        return badPattern(text, Message::say("a port does not belong to the host"),
                          Message::say("Write the port below ports"));
    }
    if (!pattern.canMatch()) {
        return badPattern(text, Message::say("no host is spelled like that"), meantInstead(text));
    }
    return pattern;
}

/// Whether there is a host that this pattern covers: some text in place of the `*` makes one.
bool HostPattern::canMatch() const
{
    if (kind_ != Kind::Wildcard || matchesAll()) {
        return true;
    }
    if (!ofAddresses_) {
        constexpr std::array<std::string_view, 4> fills{"a", "", "a.a", ".a"};
        return std::any_of(fills.begin(), fills.end(), [this](std::string_view fill) {
            const auto host = canonicalHost(prefix_ + std::string(fill) + suffix_);
            return host && !host->isAddress() && matchesText(host->name);
        });
    }
    const char separator = (prefix_ + suffix_).find(':') == std::string::npos ? '.' : ':';
    constexpr std::size_t mostParts = 8;
    std::string parts; // "", "1", "1.1", "1.1.1" and so on
    for (std::size_t count = 0; count <= mostParts; ++count) {
        for (const bool before : {false, true}) {
            for (const bool after : {false, true}) {
                const std::string fill = std::string(before ? 1 : 0, separator) + parts +
                                         std::string(after ? 1 : 0, separator);
                const auto address = IpAddress::parse(prefix_ + fill + suffix_);
                if (address && matchesAddressText(*address)) {
                    return true;
                }
            }
        }
        parts += count == 0 ? "1" : std::string(1, separator) + "1";
    }
    return false;
}

bool HostPattern::matchesText(std::string_view text) const
{
    return text.starts_with(prefix_) && text.ends_with(suffix_);
}

bool HostPattern::matchesAddressText(const IpAddress& address) const
{
    return matchesText(address.text()) || (address.isV6() && (matchesText(spelledOut(address, 1)) ||
                                                              matchesText(spelledOut(address, 4))));
}

bool HostPattern::covers(const IpAddress& address) const
{
    switch (kind_) {
    case Kind::Range:
        return address.within(network_, prefixBits_);
    case Kind::Wildcard:
        return matchesAddressText(address);
    case Kind::Name:
        break;
    }
    return false;
}

bool HostPattern::denies(const IpAddress& address) const
{
    const auto one = [this](const IpAddress& form) {
        return covers(form) || (coversLoopback_ && form.isLoopback());
    };
    if (one(address) || one(canonicalAddress(address))) {
        return true;
    }
    const auto embedded = address.embeddedV4();
    return std::any_of(embedded.begin(), embedded.end(), [&](const IpAddress& form) {
        return one(form) || one(canonicalAddress(form));
    });
}

bool HostPattern::deniesName(std::string_view canonicalName) const
{
    switch (kind_) {
    case Kind::Name:
        return canonicalName == prefix_;
    case Kind::Wildcard:
        return matchesText(canonicalName);
    case Kind::Range:
        break;
    }
    return false;
}

bool HostPattern::allows(const IpAddress& address) const
{
    return (kind_ != Kind::Wildcard || ofAddresses_ || matchesAll()) && covers(address);
}

bool HostPattern::allowsName(std::string_view canonicalName) const
{
    return (kind_ != Kind::Wildcard || !ofAddresses_) && deniesName(canonicalName);
}

std::string_view HostPattern::exactName() const
{
    return kind_ == Kind::Name ? std::string_view(prefix_) : std::string_view{};
}

// Whether there is a loopback address, or the name of it, that this pattern matches. Rather once
// too often: it only makes a deny wider.
bool HostPattern::reachesLoopback() const
{
    const std::array<IpAddress, 4> own{IpAddress::loopbackV4(), IpAddress::loopbackV6(),
                                       IpAddress(IpAddress::V4{}), IpAddress(IpAddress::V6{})};
    if (deniesName("localhost") ||
        std::any_of(own.begin(), own.end(), [this](const IpAddress& one) { return covers(one); })) {
        return true;
    }
    constexpr std::string_view loopbackStart = "127.";
    constexpr unsigned loopbackBits = 8;
    if (kind_ == Kind::Range) {
        return network_.isV4() &&
               IpAddress::loopbackV4().within(network_, std::min(prefixBits_, loopbackBits));
    }
    return kind_ == Kind::Wildcard && onlyOf(prefix_, "0123456789.") &&
           onlyOf(suffix_, "0123456789.") &&
           (prefix_.starts_with(loopbackStart) || loopbackStart.starts_with(prefix_));
}

} // namespace toxtunnel::access
