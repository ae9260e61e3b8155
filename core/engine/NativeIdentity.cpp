// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/NativeIdentity.h"

#include <sodium.h>

namespace toxtunnel::engine {

Result<std::unique_ptr<NativeIdentity>> NativeIdentity::of(const tox::ToxNode& node)
{
    transport::InstanceId instance{};
    randombytes_buf(instance.data(), instance.size());
    const tox::Secret secret = node.secretKey();
    auto tls = transport::TlsIdentity::derive(secret.bytes().first<32>(), instance);
    if (!tls) {
        return tl::unexpected(tls.error());
    }
    return std::unique_ptr<NativeIdentity>(new NativeIdentity(std::move(*tls)));
}

wire::Hello NativeIdentity::hello() const
{
    wire::Hello hello;
    hello.instance = tls_->instance();
    hello.pin = tls_->pin();
    return hello;
}

void NativeIdentity::fill(link::NativeSessionSettings& settings) const
{
    settings.quic.identity = tls_.get();
    settings.quic.random = [](std::span<std::uint8_t> out) {
        randombytes_buf(out.data(), out.size());
    };
}

} // namespace toxtunnel::engine
