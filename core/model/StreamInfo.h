// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Ids.h"
#include "model/PublicKey.h"
#include "model/Target.h"
#include "model/Traffic.h"

#include <chrono>
#include <optional>
#include <string>

namespace toxtunnel {

enum class StreamState
{
    Opening,
    Open,
    Closing, ///< one direction has ended
};

/// A connection that runs now. Texts of peers are escaped.
struct StreamInfo
{
    StreamId id{};
    PublicKey peer;
    bool incoming = false;            ///< the peer reaches a target of this machine
    std::optional<ForwardId> forward; ///< that opened it
    std::string local;                ///< the program's address ("127.0.0.1:51234"); may be empty
    Target target;
    StreamState state = StreamState::Opening;
    std::chrono::system_clock::time_point openedAt;
    int ruleLine = 0; ///< of the allowing entry in the rules file; 0: none (outgoing)
    Traffic total;

    bool operator==(const StreamInfo&) const = default;
};

} // namespace toxtunnel
