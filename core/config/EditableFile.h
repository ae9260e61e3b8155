// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Error.h"

#include <filesystem>
#include <string>

namespace toxtunnel::config {

/// A text file that this program edits and a person, too. It is written only while it still holds
/// what was read, so that nothing is overwritten unseen. Blocks for the disk.
class EditableFile
{
public:
    /// An empty path stands for no file: it cannot be edited.
    explicit EditableFile(std::filesystem::path path = {});

    const std::filesystem::path& path() const { return path_; }

    /// Remembers what the file holds now; a missing file is an empty one.
    void read();
    const std::string& text() const { return text_; } ///< as last read or written

    /// True when it holds something else than was last read.
    bool changedOnDisk() const;

    /// Replaces the file atomically. Its permissions stay.
    Result<void> write(std::string text);

private:
    std::filesystem::path path_;
    std::string text_;
};

} // namespace toxtunnel::config
