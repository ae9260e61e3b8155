// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/CanonicalHost.h"
#include "model/Error.h"
#include "model/IpAddress.h"

#include <string>
#include <string_view>

namespace toxtunnel::access {

/// The host of an `allow` or `deny` entry: `*`, a name, an address, a CIDR range, or a text with
/// one `*` that stands for anything between its prefix and its suffix.
/// Names compare without case; a final dot does not count.
class HostPattern
{
public:
    /// An error for a text that can never match what its writer meant: empty, a bad CIDR range, a
    /// number that is no address, a zone id, a character no host name has, a port, a second `*`, a
    /// `*` for which nothing can stand. The remedy says what was probably meant.
    static Result<HostPattern> parse(std::string_view text);

    /// As generous as denying must be: address or name, in any of the spellings an address has.
    bool denies(const IpAddress& address) const;
    bool deniesName(std::string_view canonicalName) const;

    /// As strict as allowing must be: patterns of addresses allow addresses, those of names allow
    /// names, `*` both.
    bool allows(const IpAddress& address) const;
    bool allowsName(std::string_view canonicalName) const;

    bool matchesAll() const
    {
        return kind_ == Kind::Wildcard && prefix_.empty() && suffix_.empty();
    }
    /// The name this pattern is, when it is exactly one; otherwise empty.
    std::string_view exactName() const;
    bool coversLoopback() const { return coversLoopback_; }

    /// Addresses covered by number: a single address or a CIDR range; false for names and texts.
    bool isRange() const { return kind_ == Kind::Range; }
    const IpAddress& network() const { return network_; }
    unsigned prefixBits() const { return prefixBits_; }

private:
    enum class Kind
    {
        Name,
        Range,
        Wildcard,
    };

    static Result<HostPattern> parseHost(std::string_view text);
    static Result<HostPattern> parseRange(std::string_view text);
    static Result<HostPattern> parseWildcard(std::string_view text);
    bool canMatch() const;
    bool covers(const IpAddress& address) const;
    bool matchesText(std::string_view text) const;
    bool matchesAddressText(const IpAddress& address) const;
    bool reachesLoopback() const;

    Kind kind_ = Kind::Name;
    std::string prefix_; // of a wildcard; the whole name of a name
    std::string suffix_;
    bool ofAddresses_ = false; // a wildcard of digits and dots, or with a colon
    IpAddress network_;
    unsigned prefixBits_ = 0;
    bool coversLoopback_ = false;
};

} // namespace toxtunnel::access
