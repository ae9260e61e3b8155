// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "endpoint/Socket.h"

/// What the threads of StandardStreams do. All calls block.
namespace toxtunnel::endpoint {

struct SocketPair
{
    Descriptor ours;   ///< non-blocking
    Descriptor theirs; ///< blocking
};
/// Two stream sockets connected to each other.
SocketResult<SocketPair> socketPair();

std::size_t readInput(std::span<std::uint8_t> room);   ///< 0 at the end
bool writeOutput(std::span<const std::uint8_t> bytes); ///< all of it; false: nobody reads
void closeOutput();                                    ///< its reader sees the end
std::size_t receiveBlocking(RawDescriptor socket, std::span<std::uint8_t> room); ///< 0 at the end
bool sendAll(RawDescriptor socket, std::span<const std::uint8_t> bytes);
void stopBoth(RawDescriptor socket); ///< nothing is read or written any more

} // namespace toxtunnel::endpoint
