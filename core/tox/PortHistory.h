// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace toxtunnel::tox {

/// The UDP ports of the last starts. toxcore 0.2.13 to 0.2.21 may never find a peer again that
/// comes back with a new DHT key on a port it was known under, so each start takes another one:
/// not the last, and none that was in use within the last two minutes.
class PortHistory
{
public:
    using Clock = std::chrono::system_clock;
    static constexpr std::chrono::seconds memory{120};

    /// Lines of "port seconds"; anything else is skipped.
    static PortHistory parse(std::string_view text);
    std::string text() const;

    /// The ports of [first, last] in the order to try: the lowest first, as toxcore's local
    /// discovery reaches only the first few of its range at once; those to be avoided come at the
    /// end, the one of the last start last of all.
    std::vector<std::uint16_t> order(std::uint16_t first, std::uint16_t last,
                                     Clock::time_point now) const;

    /// `port` is in use from now on; the one before may have been until now.
    void use(std::uint16_t port, Clock::time_point now);

private:
    struct Use
    {
        std::uint16_t port = 0;
        Clock::time_point until; ///< of the last entry: its start
    };
    bool isAvoided(std::uint16_t port, Clock::time_point now) const;

    std::vector<Use> uses_; ///< oldest first
};

} // namespace toxtunnel::tox
