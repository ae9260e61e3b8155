// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string_view>

namespace toxtunnel::config {

/// The home folder that the system's user database has for `user`, or with an empty name for who
/// runs this process; empty when it has none. Windows has no such database: always empty.
std::filesystem::path homeOfUser(std::string_view user);

} // namespace toxtunnel::config
