// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/PathReason.h"

namespace toxtunnel {

namespace {

struct Texts
{
    std::string_view word;
    std::string_view description;
};

Texts textsOf(PathReason reason)
{
    switch (reason) {
    case PathReason::Offline:
        break;
    case PathReason::Best:
        return {"best", "the best path, and it has proved itself"};
    case PathReason::Proving:
        return {"proving", "a direct address has answered and is proving itself"};
    case PathReason::Looking:
        return {"looking", "direct addresses are being tried"};
    case PathReason::Unanswered:
        return {"unanswered", "no direct address answered"};
    case PathReason::NoAddress:
        return {"no-address", "the peer names no direct address that may be tried"};
    case PathReason::Off:
        return {"off", "direct paths are off here"};
    case PathReason::OffThere:
        return {"off-there", "direct paths are off at the peer"};
    case PathReason::Proxy:
        return {"proxy", "a proxy is set"};
    case PathReason::UdpOff:
        return {"udp-off", "UDP is off"};
    case PathReason::NoPort:
        return {"no-port", "no UDP port could be opened"};
    case PathReason::OldProgram:
        return {"old-program", "the peer's program has no direct paths"};
    case PathReason::NativeOff:
        return {"native-off", "the native protocol is off here"};
    case PathReason::Meeting:
        return {"meeting", "what program the peer runs is not known yet"};
    }
    return {"offline", "the peer is offline"};
}

} // namespace

std::string_view word(PathReason reason)
{
    return textsOf(reason).word;
}

std::string_view describe(PathReason reason)
{
    return textsOf(reason).description;
}

} // namespace toxtunnel
