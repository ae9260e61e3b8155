// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reactor/Descriptor.h"

#include <cstdint>

namespace toxtunnel::tox {

/// toxcore has no call for its descriptors, but they are this process's own: both searches look
/// through those for what is unmistakable. Linux and macOS; `invalidDescriptor` elsewhere and when
/// nothing is found.

/// The UDP socket bound to `port`, which lives as long as its Tox.
RawDescriptor findUdpSocket(std::uint16_t port);

/// What becomes readable when the TCP relay listening on `port` has something to do: its epoll
/// descriptor (Linux only).
RawDescriptor findRelayEpoll(std::uint16_t port);

} // namespace toxtunnel::tox
