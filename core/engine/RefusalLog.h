// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/TokenBucket.h"

#include <cstdint>
#include <optional>
#include <string>

namespace toxtunnel::engine {

/// Which of a peer's refused requests are written to the log. It may ask for what it may not have
/// as often as it likes: written out each time, this would fill the disk and cost more than the
/// refusals. Pure: time is passed in.
class RefusalLog
{
public:
    using TimePoint = access::TokenBucket::TimePoint;

    static constexpr std::uint64_t burst = 100;
    static constexpr std::uint64_t perSecond = 10; ///< after the burst

    explicit RefusalLog(TimePoint now)
        : lines_(perSecond, burst, now)
    {
    }

    /// Asked once for each refusal. Nothing: it is not logged; otherwise what its line ends with,
    /// which tells of those that were not.
    std::optional<std::string> next(TimePoint now);

private:
    access::TokenBucket lines_;
    std::uint64_t unlogged_ = 0;
};

} // namespace toxtunnel::engine
