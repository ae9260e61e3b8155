// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Ids.h"
#include "model/Message.h"
#include "model/Outcome.h"
#include "model/PublicKey.h"
#include "model/Target.h"
#include "model/Traffic.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

namespace toxtunnel {

/// What a person says about a forward.
struct ForwardSettings
{
    std::string name; ///< may be empty
    std::string peer; ///< Tox ID, key, alias or name of a peer; empty: the first server
    std::string bind; ///< numeric address; empty: 127.0.0.1 and ::1
    std::uint16_t localPort = 0;
    Target target; ///< resolved by the peer
    bool udp = false;
    bool enabled = true;

    bool operator==(const ForwardSettings&) const = default;
};

enum class ForwardState
{
    Off,            ///< switched off
    Paused,         ///< everything is paused
    Listening,      ///< and its peer is online
    WaitingForPeer, ///< listening, the peer is offline
    PortTaken,
    Failed, ///< for another reason
};

struct ForwardInfo
{
    ForwardId id{};
    ForwardSettings settings;
    std::optional<PublicKey> peer; ///< that `settings.peer` stands for
    ForwardState state = ForwardState::Off;
    Outcome trouble;                                                ///< PortTaken, Failed: why
    std::optional<std::chrono::system_clock::time_point> nextTry;   ///< of these two
    Message lastRefusal;                                            ///< of a connection; escaped
    std::optional<std::chrono::system_clock::time_point> refusedAt; ///< the last time
    std::size_t connections = 0;                                    ///< now
    std::uint64_t accepted = 0;                                     ///< since the start
    std::uint64_t refused = 0;                                      ///< of these
    Traffic total;                                                  ///< since the start

    bool operator==(const ForwardInfo&) const = default;
};

} // namespace toxtunnel
