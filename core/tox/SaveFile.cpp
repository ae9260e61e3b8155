// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tox/SaveFile.h"

#include "model/ReadFile.h"

#include <sodium.h>
#include <tox/toxencryptsave.h>

#include <array>
#include <system_error>

namespace toxtunnel::tox {

namespace {

namespace fs = std::filesystem;

constexpr std::uint32_t fileCookie = 0x15ed1b1f;
constexpr std::uint32_t sectionCookie = 0x01ce;
constexpr std::uint32_t keysSection = 1;  // nospam, public key, secret key
constexpr std::uint32_t endSection = 255; // what follows is padding
constexpr std::size_t headerSize = 8;

std::uint32_t readU32(std::span<const std::uint8_t> bytes, std::size_t at)
{
    return static_cast<std::uint32_t>(bytes[at]) | static_cast<std::uint32_t>(bytes[at + 1]) << 8 |
           static_cast<std::uint32_t>(bytes[at + 2]) << 16 |
           static_cast<std::uint32_t>(bytes[at + 3]) << 24;
}

std::optional<ToxId> idOfKeys(std::span<const std::uint8_t> section)
{
    ToxId id;
    constexpr std::size_t nospamSize = sizeof id.nospam;
    constexpr std::size_t keySize = sizeof id.key.bytes;
    if (section.size() != nospamSize + 2 * keySize) {
        return std::nullopt;
    }
    std::copy_n(section.begin(), nospamSize, id.nospam.begin());
    std::copy_n(section.begin() + nospamSize, keySize, id.key.bytes.begin());
    std::array<std::uint8_t, keySize> computed{};
    crypto_scalarmult_base(computed.data(), section.subspan(nospamSize + keySize).data());
    return computed == id.key.bytes ? std::optional(id) : std::nullopt;
}

tl::unexpected<Error> unusable(const fs::path& path, Message why)
{
    return failure(
        Message::say("Cannot use the identity in %1", path.string()), std::move(why),
        Message::say(
            "Nothing was changed. Restore the file from a backup, or move it away to begin "
            "with a new Tox ID"));
}

} // namespace

std::optional<ToxId> idOfSavedata(std::span<const std::uint8_t> savedata)
{
    if (savedata.size() < headerSize || readU32(savedata, 0) != 0 ||
        readU32(savedata, 4) != fileCookie) {
        return std::nullopt;
    }
    std::optional<ToxId> id;
    savedata = savedata.subspan(headerSize);
    while (savedata.size() >= headerSize) {
        const std::size_t length = readU32(savedata, 0);
        const std::uint32_t type = readU32(savedata, 4);
        savedata = savedata.subspan(headerSize);
        if (type >> 16 != sectionCookie || length > savedata.size()) {
            return std::nullopt;
        }
        if ((type & 0xffff) == endSection) {
            return id;
        }
        if ((type & 0xffff) == keysSection) {
            id = idOfKeys(savedata.first(length));
        }
        savedata = savedata.subspan(length);
    }
    return std::nullopt; // cut off
}

SaveFile::SaveFile(SaveFile&&) noexcept = default;
SaveFile& SaveFile::operator=(SaveFile&&) noexcept = default;
SaveFile::~SaveFile() = default;

Result<SaveFile> SaveFile::read(const fs::path& path, const AskPassphrase& passphrase)
{
    SaveFile file(path);
    std::error_code error;
    const fs::file_status status = fs::status(path, error);
    if (status.type() == fs::file_type::not_found) {
        return file;
    }
    if (error) {
        return unusable(path, Message::verbatim(error.message()));
    }
    if (status.type() != fs::file_type::regular) {
        return unusable(path, Message::say("it is not a file"));
    }
    if (const auto loaded = file.load(); !loaded) {
        return tl::unexpected(loaded.error());
    }
    if (file.savedata_.bytes().size() >= TOX_PASS_ENCRYPTION_EXTRA_LENGTH &&
        tox_is_data_encrypted(file.savedata_.bytes().data())) {
        if (const auto decrypted = file.decrypt(passphrase); !decrypted) {
            return tl::unexpected(decrypted.error());
        }
    }
    if (!idOfSavedata(file.savedata())) {
        return unusable(path, Message::say("the file is damaged or not a Tox save"));
    }
    return file;
}

Result<void> SaveFile::load()
{
    auto bytes = readWholeFile(path_, largest);
    if (!bytes) {
        return unusable(path_, bytes.error().why);
    }
    if (bytes->empty()) {
        return unusable(path_, Message::say("the file is empty"));
    }
    savedata_ = std::move(*bytes);
    return {};
}

Result<void> SaveFile::decrypt(const AskPassphrase& passphrase)
{
    const Message what = Message::say("Cannot open the encrypted identity in %1", path_.string());
    if (!passphrase) {
        return failure(what, Message::say("no passphrase was given"),
                       Message::say("Give it with --passphrase-file"));
    }
    const Result<Secret> given = passphrase();
    if (!given) {
        return failure(what, given.error().message());
    }
    std::array<std::uint8_t, TOX_PASS_SALT_LENGTH> salt{};
    tox_get_salt(savedata_.bytes().data(), salt.data(), nullptr);
    key_.reset(tox_pass_key_derive_with_salt(given->bytes().data(), given->bytes().size(),
                                             salt.data(), nullptr));
    if (!key_) {
        return failure(what, Message::say("there is not enough memory to derive the key"));
    }
    Secret plain(savedata_.bytes().size() - TOX_PASS_ENCRYPTION_EXTRA_LENGTH);
    if (!tox_pass_key_decrypt(key_.get(), savedata_.bytes().data(), savedata_.bytes().size(),
                              plain.bytes().data(), nullptr)) {
        return failure(what, Message::say("the passphrase is wrong, or the file is damaged"),
                       Message::say("Nothing was changed"));
    }
    savedata_ = std::move(plain);
    return {};
}

Result<std::vector<std::uint8_t>> SaveFile::encode(std::span<const std::uint8_t> savedata) const
{
    if (!key_) {
        return std::vector<std::uint8_t>(savedata.begin(), savedata.end());
    }
    std::vector<std::uint8_t> bytes(savedata.size() + TOX_PASS_ENCRYPTION_EXTRA_LENGTH);
    if (!tox_pass_key_encrypt(key_.get(), savedata.data(), savedata.size(), bytes.data(),
                              nullptr)) {
        return failure(Message::say("Cannot save the identity to %1", path_.string()),
                       Message::say("the encryption failed"));
    }
    return bytes;
}

} // namespace toxtunnel::tox
