// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/Configuration.h"
#include "config/Section.h"

#include <array>
#include <filesystem>
#include <optional>

/// Readers of the sections of a configuration file; each knows the keys of one section.
namespace toxtunnel::config {

void readService(Section& root, Service& out);
void readMetrics(Section& root, Metrics& out);
void readInspect(Section& root, Inspect& out);
void readTunnel(Section& root, Tunnel& out);
void readFlowControl(Section& root, FlowControl& out);
void readWatchdog(Section& root, Watchdog& out);
void readLimits(Section& root, Limits& out);
void readControl(Section& root, Control& out);
/// The key `disclose` of `section`.
void readDisclose(Section& section, Disclose& out);

/// The values of `direct`.
inline constexpr std::array<Choice<DirectMode>, 3> directModes{
    {{"auto", DirectMode::Auto}, {"off", DirectMode::Off}, {"only", DirectMode::Only}}};
void readTox(Section& root, Tox& out);
/// The keys of toxtunnel 0.1, from before there was a `tox` section.
void readFlatTox(Section& section, Tox& out);

/// The keys of the client section that `section` holds, which is the root in a flat file.
void readClient(Section& section, Client& out);
/// Appends the entries of the list `forwards` of `section`.
void readForwards(Section& section, std::vector<Forward>& out);
void readPeers(Section& root, std::vector<Peer>& out);

/// The section `key`, or nothing when it is absent or written as a flag (`metrics: true`), which
/// then goes to `enabled`.
std::optional<Section> sectionOrFlag(Section& parent, std::string_view key, bool& enabled);

/// A path as written: `~` expanded, made absolute from `folder` if something exists there,
/// otherwise from the working directory.
void readPath(Section& section, std::string_view key, const std::filesystem::path& folder,
              std::filesystem::path& out);

} // namespace toxtunnel::config
