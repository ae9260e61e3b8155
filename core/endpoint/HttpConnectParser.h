// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "endpoint/ProxyParser.h"

#include <string_view>

namespace toxtunnel::endpoint {

/// The CONNECT method of HTTP/1 (RFC 9110 section 9.3.6, RFC 9112). Header fields are skipped;
/// any other method is answered with 405: a proxy that sees only ciphertext has no use for it.
class HttpConnectParser final : public ProxyParser
{
public:
    static constexpr std::size_t longestRequest = 8192; ///< bytes, request line and header

    std::size_t feed(std::span<const std::uint8_t> bytes) override;
    std::string opened() const override;
    std::string refused(const Refusal& refusal) const override;

private:
    bool isComplete() const;
    void readRequest();

    std::string head_;
};

} // namespace toxtunnel::endpoint
