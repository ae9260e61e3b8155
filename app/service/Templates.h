// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/ServiceManager.h"

#include <string>
#include <string_view>

namespace toxtunnel::app {

/// installer/systemd/toxtunnel.service.in and installer/macos/com.toxtunnel.daemon.plist.in, which
/// the packages are made from, too.
extern const std::string_view systemdUnitTemplate;
extern const std::string_view launchdPlistTemplate;

/// The template with the paths of the plan in it.
std::string filledIn(std::string_view text, const ServicePlan& plan);

} // namespace toxtunnel::app
