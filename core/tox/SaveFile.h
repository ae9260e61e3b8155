// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Error.h"
#include "model/Passphrase.h"
#include "model/ToxId.h"
#include "tox/PassEncryption.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace toxtunnel::tox {

/// The ID inside plain savedata; nothing when it is damaged: it holds no keys, they do not belong
/// together, or a section does not end inside (c-toxcore's state format: sections with length, type
/// and cookie).
std::optional<ToxId> idOfSavedata(std::span<const std::uint8_t> savedata);

/// tox_save.dat: toxcore's savedata, as toxtunnel, qTox and tuntox write it, plain or encrypted
/// with a passphrase (toxencryptsave.h). Encrypted stays encrypted.
class SaveFile
{
public:
    static constexpr const char* name = "tox_save.dat"; ///< inside of the data folder
    static constexpr std::uintmax_t largest = 64 << 20; ///< bytes

    /// Reads `path`. A file that does not exist is a new identity; one that exists and cannot be
    /// read, or makes no sense, is an error and is left alone. `passphrase` is asked only for an
    /// encrypted file. Blocks for the disk and, if encrypted, about a second for the key.
    static Result<SaveFile> read(const std::filesystem::path& path,
                                 const AskPassphrase& passphrase);

    SaveFile(SaveFile&&) noexcept;
    SaveFile& operator=(SaveFile&&) noexcept;
    ~SaveFile();

    bool exists() const { return !savedata_.empty(); }
    const std::filesystem::path& path() const { return path_; }
    std::span<const std::uint8_t> savedata() const { return savedata_.bytes(); } ///< plain
    void forgetSavedata() { savedata_ = Secret(); } ///< when toxcore has it

    bool encrypted() const { return key_ != nullptr; }
    /// What encode() encrypts with from now on; the former one is returned.
    PassKey exchangeKey(PassKey key) { return std::exchange(key_, std::move(key)); }

    /// What to write to path(): `savedata`, encrypted if there is a key.
    Result<std::vector<std::uint8_t>> encode(std::span<const std::uint8_t> savedata) const;

private:
    explicit SaveFile(std::filesystem::path path)
        : path_(std::move(path))
    {
    }
    Result<void> load();
    Result<void> decrypt(const AskPassphrase& passphrase);

    std::filesystem::path path_;
    Secret savedata_;
    PassKey key_; ///< null: plain
};

} // namespace toxtunnel::tox
