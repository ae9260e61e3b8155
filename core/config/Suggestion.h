// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace toxtunnel::config {

/// The one of `candidates` that a person who typed `word` most likely meant: a few letters apart,
/// or one the beginning of the other. Empty when none comes near.
std::string suggestion(std::string_view word, std::span<const std::string_view> candidates);

} // namespace toxtunnel::config
