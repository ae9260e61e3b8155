// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/Problem.h"

#include <tl/expected.hpp>

#include <filesystem>
#include <string>

namespace toxtunnel::config {

/// The largest file that is read: 1 MiB.
inline constexpr std::size_t maxFileSize = 1u << 20;

/// The whole content of `file`. The error says why it cannot be read, or that it is too large.
tl::expected<std::string, Problem> readTextFile(const std::filesystem::path& file);

} // namespace toxtunnel::config
