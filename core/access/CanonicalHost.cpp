// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/CanonicalHost.h"

#include <algorithm>

namespace toxtunnel::access {

namespace {

constexpr std::size_t longestName = 253; // RFC 1035 section 2.3.4, as text
constexpr std::size_t longestLabel = 63;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool inNames(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'z') || c == '-' || c == '_' || c == '.';
}

Message wrongCharacter(std::string_view host)
{
    const bool address = host.find(':') != std::string_view::npos;
    for (const char c : host) {
        const auto value = static_cast<unsigned char>(c);
        if (value == 0) {
            return Message::say("it contains a NUL");
        }
        if (value < 0x20 || value == 0x7f) {
            return Message::say("it contains a control character");
        }
        if (value >= 0x80) {
            return Message::say("it contains characters outside ASCII");
        }
        if (value == ' ') {
            return Message::say("it contains a space");
        }
        if (value == '%') {
            return Message::say("it has a zone id");
        }
        if (!inNames(lower(c)) && !(address && c == ':')) {
            return Message::say("it contains a character that no host name has");
        }
    }
    return {};
}

Message wrongLabels(std::string_view name)
{
    std::string_view rest = name;
    std::string_view label;
    while (true) {
        const std::size_t dot = rest.find('.');
        label = rest.substr(0, dot);
        if (label.empty()) {
            return Message::say("it has an empty part between dots");
        }
        if (label.size() > longestLabel) {
            return Message::say("a part between dots is too long");
        }
        if (dot == std::string_view::npos) {
            break;
        }
        rest.remove_prefix(dot + 1);
    }
    // A name whose last part is a number would be read as an address by some resolver.
    const bool hex = label.size() > 1 && label[0] == '0' && label[1] == 'x' &&
                     label.find_first_not_of("0123456789abcdef", 2) == std::string_view::npos;
    if (hex || std::all_of(label.begin(), label.end(), isDigit)) {
        return Message::say("it looks like an address but is none");
    }
    return {};
}

auto malformed(Message why)
{
    return failure(Message::say("Not a host"), std::move(why));
}

} // namespace

IpAddress canonicalAddress(const IpAddress& address)
{
    const IpAddress plain = address.unmapped();
    if (plain.isUnspecified()) {
        return plain.isV4() ? IpAddress::loopbackV4() : IpAddress::loopbackV6();
    }
    return plain;
}

Result<CanonicalHost> canonicalHost(std::string_view host)
{
    if (Message wrong = wrongCharacter(host); !wrong.empty()) {
        return malformed(std::move(wrong));
    }
    if (host.ends_with('.')) {
        host.remove_suffix(1);
    }
    if (host.empty()) {
        return malformed(Message::say("it is empty"));
    }
    if (host.size() > longestName) {
        return malformed(Message::say("it is longer than 253 characters"));
    }
    CanonicalHost canonical;
    if (const auto address = IpAddress::parseLoosely(host)) {
        canonical.addresses.push_back(canonicalAddress(*address));
        return canonical;
    }
    if (host.find(':') != std::string_view::npos) {
        return malformed(Message::say("it looks like an address but is none"));
    }
    canonical.name.resize(host.size());
    std::transform(host.begin(), host.end(), canonical.name.begin(), lower);
    if (Message wrong = wrongLabels(canonical.name); !wrong.empty()) {
        return malformed(std::move(wrong));
    }
    if (canonical.name == "localhost") {
        canonical.addresses = {IpAddress::loopbackV6(), IpAddress::loopbackV4()};
    }
    return canonical;
}

} // namespace toxtunnel::access
