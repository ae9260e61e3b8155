// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/Secret.h"

#include <sodium.h>

#include <utility>

namespace toxtunnel {

Secret::Secret(std::string_view text)
    : bytes_(text.begin(), text.end())
{
}

Secret::Secret(Secret&& other) noexcept
    : bytes_(std::exchange(other.bytes_, {}))
{
}

Secret& Secret::operator=(Secret&& other) noexcept
{
    if (this != &other) {
        wipe();
        bytes_ = std::exchange(other.bytes_, {});
    }
    return *this;
}

Secret::~Secret()
{
    wipe();
}

Secret Secret::copy() const
{
    Secret copy;
    copy.bytes_ = bytes_;
    return copy;
}

void Secret::wipe()
{
    sodium_memzero(bytes_.data(), bytes_.size());
}

} // namespace toxtunnel
