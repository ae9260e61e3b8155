// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/Refusal.h"

namespace toxtunnel {

Message describe(RefusalCode code)
{
    switch (code) {
    case RefusalCode::AccessDenied:
        return Message::say("a rule of the peer denies this target");
    case RefusalCode::NoRule:
        return Message::say("no rule of the peer allows this target");
    case RefusalCode::Malformed:
        return Message::say("the peer cannot make sense of the target");
    case RefusalCode::RateLimited:
        return Message::say("the peer limits how often streams are opened");
    case RefusalCode::StreamLimit:
        return Message::say("too many connections at once");
    case RefusalCode::ResolveFailed:
        return Message::say("the name does not resolve at the peer");
    case RefusalCode::ConnectionRefused:
        return Message::say("the target refused the connection");
    case RefusalCode::HostUnreachable:
        return Message::say("the peer cannot reach the target's host");
    case RefusalCode::NetworkUnreachable:
        return Message::say("the peer cannot reach the target's network");
    case RefusalCode::TimedOut:
        return Message::say("no answer in time");
    case RefusalCode::PeerOffline:
        return Message::say("the peer is offline");
    case RefusalCode::Unsupported:
        return Message::say("the peer cannot do that");
    case RefusalCode::Failed:
        break;
    }
    return Message::say("it failed");
}

} // namespace toxtunnel
