// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Error.h"

#include <cstdint>
#include <filesystem>
#include <span>
#include <string_view>

namespace toxtunnel {

/// Who may read a file this program writes (POSIX mode bits; on Windows the folder's list holds).
enum class FileAccess
{
    OwnerOnly, ///< 0600: secrets and what tells whom we know
    Readable,  ///< 0644
    AsBefore,  ///< that of the file that is replaced; 0600 when there is none
};

/// Replaces `path` by `bytes` so that after a crash or power cut it holds either the old or the new
/// content: temporary file in the same folder, fsync, rename, fsync of the folder. A symbolic link
/// is followed, so the file it names is replaced; but root in a folder of somebody else replaces
/// the link itself. What root writes belongs to the owner of the replaced file, or of the folder
/// when there was none. Blocks for the disk: milliseconds to seconds.
Result<void> writeFileAtomically(const std::filesystem::path& path,
                                 std::span<const std::uint8_t> bytes, FileAccess access);
inline Result<void> writeFileAtomically(const std::filesystem::path& path, std::string_view text,
                                        FileAccess access)
{
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
    return writeFileAtomically(path, std::span(bytes, text.size()), access);
}

} // namespace toxtunnel
