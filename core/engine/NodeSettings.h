// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/Configuration.h"
#include "engine/StreamReaper.h"
#include "link/FrameLinkSettings.h"
#include "tox/NodeOptions.h"

#include <string_view>

namespace toxtunnel::engine {

/// What a friend request says when nobody wrote anything; old servers log it.
inline constexpr std::string_view requestMessage = "toxtunnel client";

/// What the configuration says about the Tox node; passphrase and log are the caller's to add.
tox::NodeOptions nodeOptions(const config::Configuration& configuration);

/// When idle streams are closed.
ReapPolicy reapPolicy(const config::Tunnel& tunnel);

/// What it says about links to old peers; the limit of streams, and the functions, are the caller's
/// to add.
link::FrameLinkSettings frameLinkSettings(const config::Configuration& configuration);

} // namespace toxtunnel::engine
