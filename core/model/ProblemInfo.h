// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Ids.h"
#include "model/Outcome.h"

#include <chrono>
#include <optional>
#include <string>

namespace toxtunnel {

/// Something that needs a person while it lasts.
struct ProblemInfo
{
    std::string id; ///< the same as long as the problem lasts, e.g. "forward:3"
    enum class Severity
    {
        Warning,
        Error,
    };
    Severity severity = Severity::Warning;
    Outcome trouble; ///< what, why, remedy and the button
    std::chrono::system_clock::time_point since;
    std::optional<ForwardId> forward; ///< that it is about

    bool operator==(const ProblemInfo&) const = default;
};

} // namespace toxtunnel
