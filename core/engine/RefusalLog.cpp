// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/RefusalLog.h"

#include <utility>

namespace toxtunnel::engine {

std::optional<std::string> RefusalLog::next(TimePoint now)
{
    if (!lines_.take(now)) {
        ++unlogged_;
        return std::nullopt;
    }
    const std::uint64_t more = std::exchange(unlogged_, 0);
    return more > 0 ? ", and " + std::to_string(more) + " more since the last such line"
                    : std::string();
}

} // namespace toxtunnel::engine
