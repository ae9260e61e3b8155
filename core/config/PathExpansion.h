// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Error.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace toxtunnel::config {

/// The home folder of `user`, or with an empty name of who runs this process: HOME, then
/// USERPROFILE, then HOMEDRIVE and HOMEPATH, then what the system's user database says. Empty when
/// there is none.
std::filesystem::path homeFolder(std::string_view user = {});

/// `~`, `~/x`, `~user` and `~user/x` become the home folder or something below it; anything else
/// stays as it is. For arguments, in which a shell has replaced its variables already.
std::filesystem::path expandHome(std::string_view text);

/// As expandHome(), and `$NAME`, `${NAME}` and, on Windows, `%NAME%` become the environment's
/// value, as a shell would have it. An error for a variable or a user that does not exist: a folder
/// called
/// `$HOME` is what nobody means.
Result<std::filesystem::path> expandPath(std::string_view text);

} // namespace toxtunnel::config
