// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "doctor/Chart.h"
#include "model/Diagnosis.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace toxtunnel::doctor {

/// One question to a chart. Pure: asks nobody else, so any thread may do it.
class Check
{
public:
    virtual ~Check() = default;
    virtual CheckId id() const = 0;
    virtual Finding examine(const Chart& chart) const = 0;
};

/// All checks, in the order of CheckId.
std::vector<std::unique_ptr<Check>> allChecks();

/// What all checks say to a chart. The arguments of its messages hold no keys.
Diagnosis diagnose(const Chart& chart);

/// Runs of 16 hexadecimal digits and more cut to their first 8 and "…".
std::string withoutKeys(std::string_view text);

} // namespace toxtunnel::doctor
