// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tox/PassEncryption.h"

#include <tox/toxencryptsave.h>

namespace toxtunnel::tox {

bool isEncrypted(std::span<const std::uint8_t> bytes)
{
    return bytes.size() >= TOX_PASS_ENCRYPTION_EXTRA_LENGTH && tox_is_data_encrypted(bytes.data());
}

Result<std::vector<std::uint8_t>> encrypt(std::span<const std::uint8_t> plain,
                                          const Secret& passphrase)
{
    std::vector<std::uint8_t> bytes(plain.size() + TOX_PASS_ENCRYPTION_EXTRA_LENGTH);
    if (!tox_pass_encrypt(plain.data(), plain.size(), passphrase.bytes().data(),
                          passphrase.bytes().size(), bytes.data(), nullptr)) {
        return failure(Message::say("Cannot encrypt"),
                       Message::say("there is not enough memory to derive the key"));
    }
    return bytes;
}

void PassKeyDeleter::operator()(Tox_Pass_Key* key) const
{
    tox_pass_key_free(key);
}

Result<PassKey> newKey(const Secret& passphrase)
{
    if (passphrase.empty()) {
        return PassKey();
    }
    PassKey key(tox_pass_key_derive(passphrase.bytes().data(), passphrase.bytes().size(), nullptr));
    if (!key) {
        return failure(Message::say("Cannot encrypt"),
                       Message::say("there is not enough memory to derive the key"));
    }
    return key;
}

Result<Secret> decrypt(std::span<const std::uint8_t> encrypted, const Secret& passphrase)
{
    if (!isEncrypted(encrypted)) {
        return failure(Message::say("Cannot decrypt"),
                       Message::say("it is not encrypted with a passphrase"));
    }
    Secret plain(encrypted.size() - TOX_PASS_ENCRYPTION_EXTRA_LENGTH);
    if (!tox_pass_decrypt(encrypted.data(), encrypted.size(), passphrase.bytes().data(),
                          passphrase.bytes().size(), plain.bytes().data(), nullptr)) {
        return failure(Message::say("Cannot decrypt"),
                       Message::say("the passphrase is wrong, or the file is damaged"));
    }
    return plain;
}

} // namespace toxtunnel::tox
