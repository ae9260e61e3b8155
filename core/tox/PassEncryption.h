// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Error.h"
#include "model/Secret.h"

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

struct Tox_Pass_Key;

namespace toxtunnel::tox {

// Bytes under a passphrase: scrypt and XSalsa20-Poly1305 as toxcore combines them
// (toxencryptsave.h), so that a change of any byte is noticed. Each call takes about a second.

bool isEncrypted(std::span<const std::uint8_t> bytes);
Result<std::vector<std::uint8_t>> encrypt(std::span<const std::uint8_t> plain,
                                          const Secret& passphrase);
struct PassKeyDeleter
{
    void operator()(Tox_Pass_Key* key) const; ///< wipes it
};
/// Derived from a passphrase, which takes the second; null: none.
using PassKey = std::unique_ptr<Tox_Pass_Key, PassKeyDeleter>;
/// Of a new salt; null for an empty passphrase.
Result<PassKey> newKey(const Secret& passphrase);

/// An error when the passphrase is another one or a byte has changed.
Result<Secret> decrypt(std::span<const std::uint8_t> encrypted, const Secret& passphrase);

} // namespace toxtunnel::tox
