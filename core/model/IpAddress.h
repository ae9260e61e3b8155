// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace toxtunnel {

/// An IPv4 or IPv6 address without zone: a value, no socket.
class IpAddress
{
public:
    using V4 = std::array<std::uint8_t, 4>;
    using V6 = std::array<std::uint8_t, 16>;

    IpAddress() = default; ///< 0.0.0.0
    explicit IpAddress(const V4& bytes);
    explicit IpAddress(const V6& bytes);

    static IpAddress loopbackV4(); ///< 127.0.0.1
    static IpAddress loopbackV6(); ///< ::1

    /// The usual text only: four decimal numbers, or RFC 4291 section 2.2 without zone or brackets.
    static std::optional<IpAddress> parse(std::string_view text);

    /// Whatever inet_aton takes besides: one to four parts, each decimal, octal or hexadecimal, the
    /// last filling the remaining bytes ("127.1", "0x7f.1", "2130706433").
    static std::optional<IpAddress> parseLoosely(std::string_view text);

    bool isV4() const { return v4_; }
    bool isV6() const { return !v4_; }
    unsigned bits() const { return v4_ ? 32 : 128; }
    std::span<const std::uint8_t> bytes() const; ///< 4 or 16, network order

    std::string text() const; ///< canonical: RFC 5952 for IPv6

    bool isUnspecified() const; ///< 0.0.0.0, ::
    bool isLoopback() const;    ///< 127.0.0.0/8, ::1
    bool isPrivate() const;     ///< RFC 1918, RFC 4193 (fc00::/7)
    bool isLinkLocal() const;   ///< 169.254.0.0/16, fe80::/10
    bool isMulticast() const;   ///< 224.0.0.0/4, ff00::/8

    /// Whether the first `prefixBits` bits are those of `network`; false across families.
    bool within(const IpAddress& network, unsigned prefixBits) const;

    /// The number of bits when this is a netmask such as 255.255.0.0.
    std::optional<unsigned> maskBits() const;
    /// Loopback or link-local, itself or in any form of embeddedV4(): never another machine beyond
    /// the next router.
    bool staysNear() const;

    /// The IPv4 address that ::ffff:0:0/96 wraps, otherwise the address itself.
    IpAddress unmapped() const;

    /// IPv4 addresses that traffic to this IPv6 address may end at: mapped, translated (RFC 2765),
    /// NAT64 (RFC 6052, RFC 8215), 6to4 (RFC 3056), Teredo (RFC 4380: server and client), ISATAP
    /// (RFC 5214) and IPv4-compatible (RFC 4291).
    std::vector<IpAddress> embeddedV4() const;

    auto operator<=>(const IpAddress&) const = default;

private:
    bool v4_ = true;
    V6 bytes_{}; // an IPv4 address fills the first four
};

} // namespace toxtunnel
