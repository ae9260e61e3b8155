// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "init/InitPlan.h"

#include <string>

namespace toxtunnel::app {

/// What a person does with the files of a plan: start both ends, try it, take the access back.
std::string nextSteps(const InitPlan& plan);

} // namespace toxtunnel::app
