// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Refusal.h"
#include "model/Target.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <utility>

namespace toxtunnel::endpoint {

/// Reads what a client of the proxy listener says before its connection begins, and words the
/// answers. Pure: bytes in, bytes out.
class ProxyParser
{
public:
    /// The parser for a client whose first byte this is: SOCKS5 (RFC 1928), else HTTP CONNECT
    /// (RFC 9110 section 9.3.6).
    static std::unique_ptr<ProxyParser> create(std::uint8_t firstByte);
    virtual ~ProxyParser() = default;

    enum class State
    {
        Reading,  ///< more bytes are needed
        Asked,    ///< target() is wanted
        Declined, ///< what was asked for is not served; the reply says so
    };

    /// Takes the bytes of the handshake and returns how many they were; what follows them belongs
    /// to the connection. Takes nothing once the state is not Reading.
    virtual std::size_t feed(std::span<const std::uint8_t> bytes) = 0;

    /// What is to be sent to the client now; empty when nothing is. Call after each feed().
    std::string takeReply() { return std::exchange(reply_, {}); }

    State state() const { return state_; }
    const Target& target() const { return target_; } ///< host of 1 to 255 bytes, port not 0

    /// The answers to what was asked.
    virtual std::string opened() const = 0;
    virtual std::string refused(const Refusal& refusal) const = 0;

protected:
    State state_ = State::Reading;
    Target target_;
    std::string reply_;
};

} // namespace toxtunnel::endpoint
