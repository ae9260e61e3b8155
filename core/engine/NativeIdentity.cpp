// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/NativeIdentity.h"

#include "link/LocalAddresses.h"

#include <sodium.h>

namespace toxtunnel::engine {

namespace {

/// What only a process of this machine can say of `key`.
std::optional<std::array<std::uint8_t, 16>> hostToken(const PublicKey& key)
{
    const std::string secret = link::hostSecret();
    if (secret.empty() || secret.size() > crypto_generichash_KEYBYTES_MAX) {
        return std::nullopt;
    }
    std::array<std::uint8_t, 16> token{};
    crypto_generichash(token.data(), token.size(), key.bytes.data(), key.bytes.size(),
                       reinterpret_cast<const unsigned char*>(secret.data()), secret.size());
    return token;
}

} // namespace

Result<std::unique_ptr<NativeIdentity>> NativeIdentity::of(const tox::ToxNode& node)
{
    transport::InstanceId instance{};
    randombytes_buf(instance.data(), instance.size());
    const Secret secret = node.secretKey();
    auto tls = transport::TlsIdentity::derive(secret.bytes().first<32>(), instance);
    if (!tls) {
        return tl::unexpected(tls.error());
    }
    std::unique_ptr<NativeIdentity> identity(new NativeIdentity(std::move(*tls)));
    identity->self_ = node.selfId().key;
    crypto_kdf_derive_from_key(identity->probeMaster_.data(), identity->probeMaster_.size(), 1,
                               "ttprobe1", secret.bytes().data());
    return identity;
}

wire::Hello NativeIdentity::hello() const
{
    wire::Hello hello;
    hello.instance = tls_->instance();
    hello.pin = tls_->pin();
    return hello;
}

wire::Hello NativeIdentity::helloWithProbes(const PublicKey& peer) const
{
    wire::Hello told = hello();
    told.probeKey = probeKey(peer);
    told.host = hostToken(self_);
    return told;
}

link::ProbeKey NativeIdentity::probeKey(const PublicKey& peer) const
{
    link::ProbeKey key{};
    crypto_generichash(key.data(), key.size(), peer.bytes.data(), peer.bytes.size(),
                       probeMaster_.data(), probeMaster_.size());
    return key;
}

bool NativeIdentity::sameHost(const PublicKey& peer, const wire::Hello& hello)
{
    return hello.host && hello.host == hostToken(peer);
}

void NativeIdentity::fill(link::NativeSessionSettings& settings) const
{
    settings.quic.identity = tls_.get();
    settings.quic.random = [](std::span<std::uint8_t> out) {
        randombytes_buf(out.data(), out.size());
    };
}

} // namespace toxtunnel::engine
