// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ForwardInfo.h"
#include "model/NodeInfo.h"
#include "model/ProblemInfo.h"
#include "model/SettingInfo.h"

#include <string>
#include <vector>

namespace toxtunnel::service {

/// Where problems can be seen.
struct ProblemSources
{
    const NodeInfo& node;
    const std::vector<ForwardInfo>& forwards;
    const std::vector<SettingInfo>& settings;
    const std::vector<Message>& warnings; ///< about the files
};

/// What needs a person now, longest standing first. Those of `before` that last keep their time.
std::vector<ProblemInfo> problemsOf(const ProblemSources& sources,
                                    const std::vector<ProblemInfo>& before);

} // namespace toxtunnel::service
