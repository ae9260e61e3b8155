// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Message.h"

#include <string>

namespace toxtunnel {

/// Why a stream was not opened. Each front end renders these in its own words (SOCKS reply, exit
/// text, wire frame); `detail` is only the operating system's or the peer's addition.
enum class RefusalCode
{
    AccessDenied,      ///< a deny rule of the peer
    NoRule,            ///< default deny of the peer
    Malformed,         ///< the host or port cannot be a target
    RateLimited,       ///< the peer's open limit
    StreamLimit,       ///< too many streams at once
    ResolveFailed,     ///< the name does not resolve at the peer
    ConnectionRefused, ///< the target refused
    HostUnreachable,
    NetworkUnreachable,
    TimedOut, ///< the target, or the peer, did not answer in time
    PeerOffline,
    Unsupported, ///< the peer cannot do that
    Failed,      ///< anything else; see `detail`
};

/// The reason in a few words, without a full stop.
Message describe(RefusalCode code);

struct Refusal
{
    RefusalCode code = RefusalCode::Failed;
    std::string detail; ///< may hold text of the peer: escape before showing
};

} // namespace toxtunnel
