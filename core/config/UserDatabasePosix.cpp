// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/UserDatabase.h"

#include <pwd.h>
#include <unistd.h>

#include <array>
#include <string>

namespace toxtunnel::config {

std::filesystem::path homeOfUser(std::string_view user)
{
    std::array<char, 16384> buffer{};
    passwd entry{};
    passwd* found = nullptr;
    const int error =
        user.empty()
            ? getpwuid_r(geteuid(), &entry, buffer.data(), buffer.size(), &found)
            : getpwnam_r(std::string(user).c_str(), &entry, buffer.data(), buffer.size(), &found);
    return error == 0 && found != nullptr ? std::filesystem::path(entry.pw_dir)
                                          : std::filesystem::path();
}

} // namespace toxtunnel::config
