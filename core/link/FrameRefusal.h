// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Refusal.h"
#include "wire/Frame.h"

#include <compare>
#include <cstdint>
#include <string>

namespace toxtunnel::link {

/// An ERROR frame's content. Old programs compare some of these texts byte by byte.
struct FrameError
{
    std::uint8_t code = 0;
    std::string text;

    auto operator<=>(const FrameError&) const = default;
};

FrameError toFrameError(const Refusal& refusal);
Refusal toRefusal(const wire::ErrorPayload& error);

FrameError streamNotFound(); ///< data for a stream that does not exist
FrameError idInUse();
FrameError malformedOpen();
FrameError aborted(); ///< a stream ends without a FIN
bool isIdInUse(const wire::ErrorPayload& error);

} // namespace toxtunnel::link
