// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tox/PortHistory.h"

#include <algorithm>
#include <numeric>
#include <sstream>

namespace toxtunnel::tox {

namespace {

constexpr std::size_t mostUses = 200;

}

PortHistory PortHistory::parse(std::string_view text)
{
    PortHistory history;
    std::istringstream lines{std::string(text)};
    for (std::string line; std::getline(lines, line) && history.uses_.size() < mostUses;) {
        std::istringstream fields(line);
        std::uint16_t port = 0;
        std::time_t until = 0;
        if (fields >> port >> until && port != 0) {
            history.uses_.push_back({port, Clock::from_time_t(until)});
        }
    }
    return history;
}

std::string PortHistory::text() const
{
    std::string text;
    for (const Use& use : uses_) {
        text += std::to_string(use.port) + ' ' + std::to_string(Clock::to_time_t(use.until)) + '\n';
    }
    return text;
}

bool PortHistory::isAvoided(std::uint16_t port, Clock::time_point now) const
{
    if (uses_.empty()) {
        return false;
    }
    return uses_.back().port == port ||
           std::any_of(uses_.begin(), uses_.end(), [&](const Use& use) {
               return use.port == port && use.until + memory > now;
           });
}

std::vector<std::uint16_t> PortHistory::order(std::uint16_t first, std::uint16_t last,
                                              Clock::time_point now) const
{
    std::vector<std::uint16_t> ports(static_cast<std::size_t>(last - first) + 1);
    std::iota(ports.begin(), ports.end(), first);
    std::stable_partition(ports.begin(), ports.end(),
                          [&](std::uint16_t port) { return !isAvoided(port, now); });
    for (const Use& use : uses_) { // oldest first: each in turn goes to the end
        if (isAvoided(use.port, now)) {
            std::stable_partition(ports.begin(), ports.end(),
                                  [&](std::uint16_t port) { return port != use.port; });
        }
    }
    return ports;
}

void PortHistory::use(std::uint16_t port, Clock::time_point now)
{
    if (!uses_.empty()) {
        uses_.back().until = now;
    }
    std::erase_if(uses_, [&](const Use& use) {
        return use.port == port || use.until + memory <= now || use.until > now;
    });
    if (uses_.size() >= mostUses) {
        uses_.erase(uses_.begin());
    }
    uses_.push_back({port, now});
}

} // namespace toxtunnel::tox
