// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transport/TlsIdentity.h"

#include <optional>
#include <string>
#include <string_view>

struct ngtcp2_conn;

namespace toxtunnel::transport {

/// TLS 1.3 of one QUIC connection (RFC 9001): both sides present a certificate and both check the
/// other's pin, the ALPN protocol must match, there is no early data and there are no tickets.
/// Where the processor lacks AES instructions ChaCha20-Poly1305 is preferred to AES-128-GCM.
class TlsSession
{
public:
    enum class Role
    {
        Client,
        Server
    };

    /// `identity` must outlive the session.
    static Result<std::unique_ptr<TlsSession>> create(Role role, const TlsIdentity& identity,
                                                      const Pin& peerPin, std::string_view alpn);
    ~TlsSession();
    TlsSession(const TlsSession&) = delete;
    TlsSession& operator=(const TlsSession&) = delete;

    /// Couples the session with its connection; both ways, before the first packet.
    void attach(ngtcp2_conn* connection);

    /// Why the peer was turned down, if it was.
    const std::string& refusal() const { return refusal_; }
    /// The peer's instance id, once its certificate was accepted.
    const std::optional<InstanceId>& peerInstance() const { return peerInstance_; }
    /// Name of the cipher in use, e.g. "AES-128-GCM".
    std::string cipher() const;

    struct Native; ///< only for the TLS files of this layer

private:
    TlsSession();
    bool acceptsPeer();

    std::unique_ptr<Native> native_;
    Pin peerPin_{};
    std::string refusal_;
    std::optional<InstanceId> peerInstance_;
};

} // namespace toxtunnel::transport
