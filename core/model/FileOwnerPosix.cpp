// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/FileOwner.h"

#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

namespace toxtunnel {

int giveToOwnerOf(const std::filesystem::path& existing, int file)
{
    struct stat owner = {};
    if (geteuid() != 0 || lstat(existing.c_str(), &owner) != 0) {
        return 0;
    }
    return fchown(file, owner.st_uid, owner.st_gid) == 0 ? 0 : errno;
}

} // namespace toxtunnel
