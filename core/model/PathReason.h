// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>
#include <string_view>

namespace toxtunnel {

/// Why the way to a peer is the one it is.
enum class PathReason
{
    Offline,    ///< there is none
    Best,       ///< our own UDP path: nothing is better
    Proving,    ///< a direct address has answered, QUIC has not or not for long enough
    Looking,    ///< direct addresses are being tried for the first time
    Unanswered, ///< no direct address answered; tried again now and then
    NoAddress,  ///< the peer named none that may be tried
    Off,        ///< by `tox.direct` or `peers[].direct`
    OffThere,   ///< the peer takes part in no direct path
    Proxy,
    UdpOff,
    NoPort, ///< no UDP socket could be opened
    OldProgram,
    NativeOff, ///< by `tox.native`
    Meeting,   ///< what program the peer runs is not known yet
};

inline constexpr std::initializer_list<PathReason> allPathReasons{
    PathReason::Offline,    PathReason::Best,      PathReason::Proving, PathReason::Looking,
    PathReason::Unanswered, PathReason::NoAddress, PathReason::Off,     PathReason::OffThere,
    PathReason::Proxy,      PathReason::UdpOff,    PathReason::NoPort,  PathReason::OldProgram,
    PathReason::NativeOff,  PathReason::Meeting};

/// One word for programs, such as "unanswered"; it stays the same for ever.
std::string_view word(PathReason reason);
/// A few words for people, without a full stop.
std::string_view describe(PathReason reason);

} // namespace toxtunnel
