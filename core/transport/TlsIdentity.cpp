// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transport/TlsIdentity.h"

#include "transport/TlsNative.h"

#include <gnutls/abstract.h>
#include <gnutls/x509.h>
#include <sodium.h>

#include <algorithm>
#include <ctime>

namespace toxtunnel::transport {

namespace {

constexpr char kdfContext[crypto_kdf_CONTEXTBYTES + 1] = "ttquic_1";
// The dates carry no meaning: peers are known by their pin. Constant, so that nothing leaks about
// the clock.
constexpr std::time_t validFrom = 1704067200;   // 2024-01-01
constexpr std::time_t validUntil = 32503680000; // 3000-01-01

Error keyError(int code)
{
    return Error{
        Message::say("Cannot prepare the TLS key"), Message::verbatim(gnutls_strerror(code)), {}};
}

/// Frees what GnuTLS allocated with init, whichever way a function ends.
template <typename Handle, void (*Free)(Handle)>
class Owned
{
public:
    Owned() = default;
    Owned(const Owned&) = delete;
    Owned& operator=(const Owned&) = delete;
    ~Owned()
    {
        if (handle_ != nullptr) {
            Free(handle_);
        }
    }
    Handle* out() { return &handle_; }
    Handle get() const { return handle_; }

private:
    Handle handle_ = nullptr;
};

using PrivateKey = Owned<gnutls_x509_privkey_t, gnutls_x509_privkey_deinit>;
using Certificate = Owned<gnutls_x509_crt_t, gnutls_x509_crt_deinit>;

int importKey(PrivateKey& key, std::span<const std::uint8_t, 32> secret)
{
    std::array<std::uint8_t, crypto_sign_SEEDBYTES> seed{};
    std::array<std::uint8_t, crypto_sign_PUBLICKEYBYTES> publicKey{};
    std::array<std::uint8_t, crypto_sign_SECRETKEYBYTES> secretKey{};
    crypto_kdf_derive_from_key(seed.data(), seed.size(), 1, kdfContext, secret.data());
    crypto_sign_seed_keypair(publicKey.data(), secretKey.data(), seed.data());
    const gnutls_datum_t x{publicKey.data(), static_cast<unsigned>(publicKey.size())};
    const gnutls_datum_t k{seed.data(), static_cast<unsigned>(seed.size())};
    int code = gnutls_x509_privkey_init(key.out());
    if (code == 0) {
        code = gnutls_x509_privkey_import_ecc_raw(key.get(), GNUTLS_ECC_CURVE_ED25519, &x, nullptr,
                                                  &k);
    }
    sodium_memzero(seed.data(), seed.size());
    sodium_memzero(secretKey.data(), secretKey.size());
    return code;
}

int makeCertificate(Certificate& certificate, gnutls_x509_privkey_t key, const InstanceId& instance)
{
    // A leading 1 keeps the number positive and its length constant.
    std::array<std::uint8_t, 1 + sizeof(InstanceId)> serial{1};
    std::copy(instance.begin(), instance.end(), serial.begin() + 1);
    constexpr std::string_view name = "toxtunnel";
    int code = gnutls_x509_crt_init(certificate.out());
    const auto then = [&code](int (*step)(gnutls_x509_crt_t, const void*, std::size_t),
                              gnutls_x509_crt_t handle, const void* data, std::size_t size) {
        if (code == 0) {
            code = step(handle, data, size);
        }
    };
    then(gnutls_x509_crt_set_serial, certificate.get(), serial.data(), serial.size());
    if (code == 0) {
        code = gnutls_x509_crt_set_version(certificate.get(), 3);
    }
    if (code == 0) {
        code = gnutls_x509_crt_set_activation_time(certificate.get(), validFrom);
    }
    if (code == 0) {
        code = gnutls_x509_crt_set_expiration_time(certificate.get(), validUntil);
    }
    if (code == 0) {
        code = gnutls_x509_crt_set_dn_by_oid(certificate.get(), GNUTLS_OID_X520_COMMON_NAME, 0,
                                             name.data(), static_cast<unsigned>(name.size()));
    }
    if (code == 0) {
        code = gnutls_x509_crt_set_key(certificate.get(), key);
    }
    if (code == 0) {
        code =
            gnutls_x509_crt_sign2(certificate.get(), certificate.get(), key, GNUTLS_DIG_SHA512, 0);
    }
    return code;
}

} // namespace

TlsIdentity::TlsIdentity()
    : credentials_(std::make_unique<Credentials>())
{
}

TlsIdentity::~TlsIdentity() = default;

Result<std::unique_ptr<TlsIdentity>> TlsIdentity::derive(std::span<const std::uint8_t, 32> secret,
                                                         const InstanceId& instance)
{
    PrivateKey key;
    if (const int code = importKey(key, secret); code != 0) {
        return tl::unexpected<Error>(keyError(code));
    }
    Certificate certificate;
    if (const int code = makeCertificate(certificate, key.get(), instance); code != 0) {
        return tl::unexpected<Error>(keyError(code));
    }
    std::unique_ptr<TlsIdentity> identity(new TlsIdentity);
    identity->instance_ = instance;
    std::size_t pinSize = identity->pin_.size();
    int code = gnutls_x509_crt_get_key_id(certificate.get(), GNUTLS_KEYID_USE_SHA256,
                                          identity->pin_.data(), &pinSize);
    gnutls_certificate_credentials_t& handle = identity->credentials_->handle;
    if (code == 0) {
        code = gnutls_certificate_allocate_credentials(&handle);
    }
    if (code == 0) {
        gnutls_x509_crt_t chain = certificate.get();
        code = gnutls_certificate_set_x509_key(handle, &chain, 1, key.get());
    }
    if (code != 0) {
        return tl::unexpected<Error>(keyError(code));
    }
    gnutls_certificate_set_verify_function(handle, &TlsSession::Native::verifyPeer);
    return identity;
}

} // namespace toxtunnel::transport
