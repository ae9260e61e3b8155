// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>

namespace toxtunnel::qr {

/// The text of a QR code in a picture of 8 bits of grey per pixel, rows without gaps; nothing when
/// there is none to be read. Takes up to a second for a large picture; any thread.
std::optional<std::string> readQr(std::span<const std::uint8_t> grey, int width, int height);

} // namespace toxtunnel::qr
