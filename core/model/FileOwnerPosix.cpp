// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/FileOwner.h"

#include <sys/stat.h>
#include <unistd.h>

namespace toxtunnel {

bool belongsToSomebodyElse(const std::filesystem::path& folder)
{
    struct stat state = {};
    return geteuid() == 0 && stat(folder.c_str(), &state) == 0 && state.st_uid != 0;
}

void giveToOwnerOf(const std::filesystem::path& existing, int file)
{
    struct stat owner = {};
    if (geteuid() == 0 && lstat(existing.c_str(), &owner) == 0 &&
        fchown(file, owner.st_uid, owner.st_gid) != 0) {
        // The user alone, where the group has no number here.
        [[maybe_unused]] const int ignored = fchown(file, owner.st_uid, gid_t(-1));
    }
}

} // namespace toxtunnel
