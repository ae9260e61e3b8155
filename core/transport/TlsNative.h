// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transport/TlsSession.h"

#include <gnutls/gnutls.h>
#include <ngtcp2/ngtcp2_crypto.h>

namespace toxtunnel::transport {

struct TlsIdentity::Credentials
{
    gnutls_certificate_credentials_t handle = nullptr;
    ~Credentials()
    {
        if (handle != nullptr) {
            gnutls_certificate_free_credentials(handle);
        }
    }
};

/// What GnuTLS and ngtcp2's crypto helper hold. The session's user pointer is `reference`, as the
/// helper demands.
struct TlsSession::Native
{
    gnutls_session_t handle = nullptr;
    ngtcp2_crypto_conn_ref reference{};
    ngtcp2_conn* connection = nullptr;
    TlsSession* owner = nullptr;

    ~Native()
    {
        if (handle != nullptr) {
            gnutls_deinit(handle);
        }
    }

    static int verifyPeer(gnutls_session_t handle);
};

} // namespace toxtunnel::transport
