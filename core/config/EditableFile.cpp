// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/EditableFile.h"

#include "config/TextFile.h"
#include "model/AtomicFile.h"

#include <system_error>

namespace toxtunnel::config {

namespace {

namespace fs = std::filesystem;

std::string contentOf(const fs::path& path)
{
    return readTextFile(path).value_or(std::string());
}

} // namespace

EditableFile::EditableFile(fs::path path)
    : path_(std::move(path))
{
}

void EditableFile::read()
{
    text_ = path_.empty() ? std::string() : contentOf(path_);
}

bool EditableFile::changedOnDisk() const
{
    return contentOf(path_) != text_;
}

Result<void> EditableFile::write(std::string text)
{
    const Message what = Message::say("Cannot save %1", path_.string());
    if (path_.empty()) {
        return failure(Message::say("Cannot save the change"),
                       Message::say("the node runs without a configuration file"),
                       Message::say("Start it with a configuration file (-c)"));
    }
    if (changedOnDisk()) {
        return failure(what,
                       Message::say("the file was changed by another program since it was read"),
                       Message::say("Load it again, then repeat the change"));
    }
    std::error_code error;
    const fs::file_status before = fs::status(path_, error);
    fs::create_directories(path_.parent_path(), error);
    // Whom we know is nobody else's business, until its owner says otherwise.
    if (auto written = writeFileAtomically(path_, text, FileAccess::OwnerOnly); !written) {
        return written;
    }
    if (fs::exists(before)) {
        fs::permissions(path_, before.permissions(), error);
    }
    text_ = std::move(text);
    return {};
}

} // namespace toxtunnel::config
