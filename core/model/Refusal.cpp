// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/Refusal.h"

namespace toxtunnel {

std::string_view describe(RefusalCode code)
{
    switch (code) {
    case RefusalCode::AccessDenied:
        return "a rule of the peer denies this target";
    case RefusalCode::NoRule:
        return "no rule of the peer allows this target";
    case RefusalCode::Malformed:
        return "the peer cannot make sense of the target";
    case RefusalCode::RateLimited:
        return "the peer limits how often streams are opened";
    case RefusalCode::StreamLimit:
        return "too many connections at once";
    case RefusalCode::ResolveFailed:
        return "the name does not resolve at the peer";
    case RefusalCode::ConnectionRefused:
        return "the target refused the connection";
    case RefusalCode::HostUnreachable:
        return "the peer cannot reach the target's host";
    case RefusalCode::NetworkUnreachable:
        return "the peer cannot reach the target's network";
    case RefusalCode::TimedOut:
        return "no answer in time";
    case RefusalCode::PeerOffline:
        return "the peer is offline";
    case RefusalCode::Unsupported:
        return "the peer cannot do that";
    case RefusalCode::Failed:
        break;
    }
    return "it failed";
}

} // namespace toxtunnel
