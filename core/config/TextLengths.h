// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace toxtunnel::config {

constexpr std::size_t keyDigits = 64;    ///< of a public key, in hexadecimal
constexpr std::size_t longestHost = 255; ///< bytes: the open request has one byte for the length

} // namespace toxtunnel::config
