// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Error.h"
#include "model/PublicKey.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace toxtunnel {

/// A Tox address: public key (32 bytes), nospam (4 bytes), checksum (2 bytes, the XOR of the 18
/// preceding 16-bit words), written as 76 hexadecimal digits (Tox protocol specification,
/// "Messenger").
struct ToxId
{
    PublicKey key;
    std::array<std::uint8_t, 4> nospam{};

    static constexpr std::size_t hexLength = 76;

    /// Takes what people paste, as pastedId(). Checks length, digits and checksum; the error's
    /// `why` says which of them failed.
    static Result<ToxId> parse(std::string_view text);

    std::string toHex() const; ///< 76 digits, upper case

    auto operator<=>(const ToxId&) const = default;
};

/// The key of a peer from what people paste, as pastedId(): 64 digits, or a whole Tox ID, whose
/// checksum must be right.
Result<PublicKey> parsePeerKey(std::string_view text);

} // namespace toxtunnel
