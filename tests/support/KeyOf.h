// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/PublicKey.h"

namespace toxtunnel::test {

/// Any key, another one for another byte.
inline PublicKey keyOf(std::uint8_t byte)
{
    PublicKey key;
    key.bytes.fill(byte);
    return key;
}

} // namespace toxtunnel::test
