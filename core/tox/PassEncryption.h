// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Error.h"
#include "model/Secret.h"

#include <cstdint>
#include <span>
#include <vector>

namespace toxtunnel::tox {

// Bytes under a passphrase: scrypt and XSalsa20-Poly1305 as toxcore combines them
// (toxencryptsave.h), so that a change of any byte is noticed. Each call takes about a second.

bool isEncrypted(std::span<const std::uint8_t> bytes);
Result<std::vector<std::uint8_t>> encrypt(std::span<const std::uint8_t> plain,
                                          const Secret& passphrase);
/// An error when the passphrase is another one or a byte has changed.
Result<Secret> decrypt(std::span<const std::uint8_t> encrypted, const Secret& passphrase);

} // namespace toxtunnel::tox
