// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Error.h"

#include <array>
#include <cstdint>
#include <memory>
#include <span>

namespace toxtunnel::transport {

/// SHA-256 of a certificate's SubjectPublicKeyInfo (DER): what each side knows of the other's TLS
/// key.
using Pin = std::array<std::uint8_t, 32>;

/// Random name of one process start. It is the serial number of the certificate, so that a
/// completed handshake tells which life of the peer answered.
using InstanceId = std::array<std::uint8_t, 16>;

/// The TLS key of this node: Ed25519, derived from a 32-byte secret, with a self-signed
/// certificate. Immutable; shared by every connection of the process. Any thread.
class TlsIdentity
{
public:
    /// `secret` is the Tox secret key; the TLS key is derived from it (libsodium crypto_kdf,
    /// context "ttquic_1", subkey 1) and `secret` itself is not kept.
    static Result<std::unique_ptr<TlsIdentity>> derive(std::span<const std::uint8_t, 32> secret,
                                                       const InstanceId& instance);
    ~TlsIdentity();
    TlsIdentity(const TlsIdentity&) = delete;
    TlsIdentity& operator=(const TlsIdentity&) = delete;

    const Pin& pin() const { return pin_; }
    const InstanceId& instance() const { return instance_; }

private:
    friend class TlsSession;
    struct Credentials;

    TlsIdentity();

    std::unique_ptr<Credentials> credentials_;
    Pin pin_{};
    InstanceId instance_{};
};

} // namespace toxtunnel::transport
