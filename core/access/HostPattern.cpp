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
        return badPattern(text, host.error().why);
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
        return badPattern(
            text, Message::say("it is no range of addresses"),
            Message::say("Write an address and a number of bits, for example 10.0.0.0/8"));
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
    if (pattern.suffix_.find('*') != std::string::npos) {
        return pattern; // matches nothing that exists; warned about
    }
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
    return pattern;
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
