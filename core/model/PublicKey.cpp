// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/PublicKey.h"

#include "model/Hex.h"

namespace toxtunnel {

std::optional<PublicKey> PublicKey::fromHex(std::string_view text)
{
    PublicKey key;
    if (!toxtunnel::fromHex(text, key.bytes)) {
        return std::nullopt;
    }
    return key;
}

std::string PublicKey::toHex() const
{
    return toxtunnel::toHex(bytes);
}

std::string PublicKey::shortText() const
{
    return toHex().substr(0, 8);
}

} // namespace toxtunnel
