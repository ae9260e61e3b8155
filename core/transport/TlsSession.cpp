// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transport/TlsSession.h"

#include "transport/TlsNative.h"

#include <gnutls/x509.h>
#include <ngtcp2/ngtcp2_crypto_gnutls.h>
#if defined(__linux__) && defined(__aarch64__)
#include <asm/hwcap.h>
#include <sys/auxv.h>
#endif

#include <algorithm>

namespace toxtunnel::transport {

namespace {

bool processorHasAes()
{
#if defined(__x86_64__) || defined(__i386__)
    return __builtin_cpu_supports("aes") != 0 && __builtin_cpu_supports("pclmul") != 0;
#elif defined(__linux__) && defined(__aarch64__)
    return (getauxval(AT_HWCAP) & HWCAP_AES) != 0;
#elif defined(__APPLE__) && defined(__aarch64__)
    return true;
#else
    return false;
#endif
}

/// A server without AES instructions insists on its own order; one with them follows the client.
const char* priorities()
{
    static const bool fastAes = processorHasAes();
    return fastAes ? "NONE:+VERS-TLS1.3:+AES-128-GCM:+CHACHA20-POLY1305:+AEAD:+ECDHE-ECDSA:"
                     "+SIGN-EDDSA-ED25519:+GROUP-X25519:+CTYPE-X509:%DISABLE_TLS13_COMPAT_MODE"
                   : "NONE:+VERS-TLS1.3:+CHACHA20-POLY1305:+AES-128-GCM:+AEAD:+ECDHE-ECDSA:"
                     "+SIGN-EDDSA-ED25519:+GROUP-X25519:+CTYPE-X509:%DISABLE_TLS13_COMPAT_MODE:"
                     "%SERVER_PRECEDENCE";
}

Error tlsError(int code)
{
    return Error{Message::say("Cannot start TLS"), Message::verbatim(gnutls_strerror(code)), {}};
}

/// Pin and instance id of the certificate the peer presented first; an error code otherwise.
int readCertificate(gnutls_session_t handle, Pin& pin, InstanceId& instance)
{
    unsigned count = 0;
    const gnutls_datum_t* chain = gnutls_certificate_get_peers(handle, &count);
    if (chain == nullptr || count == 0) {
        return GNUTLS_E_NO_CERTIFICATE_FOUND;
    }
    gnutls_x509_crt_t certificate = nullptr;
    int code = gnutls_x509_crt_init(&certificate);
    if (code != 0) {
        return code;
    }
    code = gnutls_x509_crt_import(certificate, &chain[0], GNUTLS_X509_FMT_DER);
    if (code == 0) {
        std::size_t size = pin.size();
        code = gnutls_x509_crt_get_key_id(certificate, GNUTLS_KEYID_USE_SHA256, pin.data(), &size);
    }
    std::array<std::uint8_t, 1 + sizeof(InstanceId)> serial{};
    std::size_t serialSize = serial.size();
    if (code == 0) {
        code = gnutls_x509_crt_get_serial(certificate, serial.data(), &serialSize);
    }
    if (code == 0 && serialSize != serial.size()) {
        code = GNUTLS_E_X509_CERTIFICATE_ERROR;
    }
    std::copy(serial.begin() + 1, serial.end(), instance.begin());
    gnutls_x509_crt_deinit(certificate);
    return code;
}

} // namespace

int TlsSession::Native::verifyPeer(gnutls_session_t handle)
{
    const auto* reference = static_cast<ngtcp2_crypto_conn_ref*>(gnutls_session_get_ptr(handle));
    return static_cast<Native*>(reference->user_data)->owner->acceptsPeer() ? 0 : -1;
}

TlsSession::TlsSession()
    : native_(std::make_unique<Native>())
{
    native_->owner = this;
    native_->reference.user_data = native_.get();
    native_->reference.get_conn = [](ngtcp2_crypto_conn_ref* reference) {
        return static_cast<Native*>(reference->user_data)->connection;
    };
}

TlsSession::~TlsSession() = default;

Result<std::unique_ptr<TlsSession>> TlsSession::create(Role role, const TlsIdentity& identity,
                                                       const Pin& peerPin, std::string_view alpn)
{
    std::unique_ptr<TlsSession> session(new TlsSession);
    session->peerPin_ = peerPin;
    gnutls_session_t& handle = session->native_->handle;
    const bool server = role == Role::Server;
    int code = gnutls_init(&handle, (server ? GNUTLS_SERVER : GNUTLS_CLIENT) | GNUTLS_NO_TICKETS |
                                        GNUTLS_NO_END_OF_EARLY_DATA);
    if (code != 0) {
        return tl::unexpected<Error>(tlsError(code));
    }
    gnutls_session_set_ptr(handle, &session->native_->reference);
    code = gnutls_priority_set_direct(handle, priorities(), nullptr);
    if (code == 0) {
        code = server ? ngtcp2_crypto_gnutls_configure_server_session(handle)
                      : ngtcp2_crypto_gnutls_configure_client_session(handle);
    }
    if (code == 0) {
        code =
            gnutls_credentials_set(handle, GNUTLS_CRD_CERTIFICATE, identity.credentials_->handle);
    }
    if (code == 0) {
        std::string name(alpn);
        const gnutls_datum_t protocol{reinterpret_cast<unsigned char*>(name.data()),
                                      static_cast<unsigned>(name.size())};
        code = gnutls_alpn_set_protocols(handle, &protocol, 1, GNUTLS_ALPN_MANDATORY);
    }
    if (code != 0) {
        return tl::unexpected<Error>(tlsError(code));
    }
    if (server) {
        gnutls_certificate_server_set_request(handle, GNUTLS_CERT_REQUIRE);
    }
    return session;
}

void TlsSession::attach(ngtcp2_conn* connection)
{
    native_->connection = connection;
    ngtcp2_conn_set_tls_native_handle(connection, native_->handle);
}

bool TlsSession::acceptsPeer()
{
    Pin pin{};
    InstanceId instance{};
    if (const int code = readCertificate(native_->handle, pin, instance); code != 0) {
        refusal_ = std::string("the peer's certificate is unusable: ") + gnutls_strerror(code);
        return false;
    }
    if (pin != peerPin_) {
        refusal_ = "the peer's TLS key is not the one its Tox identity announced";
        return false;
    }
    peerInstance_ = instance;
    return true;
}

std::string TlsSession::cipher() const
{
    const char* name = gnutls_cipher_get_name(gnutls_cipher_get(native_->handle));
    return name != nullptr ? name : "none";
}

} // namespace toxtunnel::transport
