// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "endpoint/ProxyParser.h"

namespace toxtunnel::endpoint {

/// SOCKS5, RFC 1928: CONNECT to a name, an IPv4 or an IPv6 address, without authentication. Names
/// are handed on as they are, for the peer to resolve.
class SocksParser final : public ProxyParser
{
public:
    /// Values of the reply field, RFC 1928 section 6.
    enum class Reply : std::uint8_t
    {
        Succeeded = 0x00,
        GeneralFailure = 0x01,
        NotAllowed = 0x02,
        NetworkUnreachable = 0x03,
        HostUnreachable = 0x04,
        ConnectionRefused = 0x05,
        TtlExpired = 0x06,
        CommandNotSupported = 0x07,
        AddressTypeNotSupported = 0x08,
    };

    std::size_t feed(std::span<const std::uint8_t> bytes) override;
    std::string opened() const override;
    std::string refused(const Refusal& refusal) const override;

private:
    std::size_t needed() const;
    void readGreeting();
    void readRequest();
    void decline(Reply reply);
    std::uint8_t byteAt(std::size_t index) const;

    std::string message_; ///< the one being read, at most 262 bytes
    bool greeted_ = false;
};

} // namespace toxtunnel::endpoint
