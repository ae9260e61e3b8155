// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Error.h"
#include "model/Secret.h"

#include <cstddef>
#include <filesystem>

namespace toxtunnel {

/// A whole regular file of at most `largest` bytes; the error's `why` says what is wrong with any
/// other. Root follows no link in a folder of somebody else and takes no file there that has a
/// second name. Blocks for the disk.
Result<Secret> readWholeFile(const std::filesystem::path& path, std::size_t largest);

} // namespace toxtunnel
