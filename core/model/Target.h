// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Error.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace toxtunnel {

/// A TCP service as its owner's machine names it. `host` is a name or an address without brackets.
struct Target
{
    std::string host;
    std::uint16_t port = 0;

    /// "host:port", an IPv6 address in brackets.
    std::string text() const;

    /// Accepts "host:port" and "[v6]:port"; port 1 to 65535.
    static Result<Target> parse(std::string_view text);

    bool operator==(const Target&) const = default;
};

} // namespace toxtunnel
