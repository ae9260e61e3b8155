// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "control/SocketAccess.h"

#include <grp.h>
#include <pwd.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <optional>
#include <vector>

namespace toxtunnel::control {

namespace {

constexpr std::size_t entrySize = 16 * 1024; // of a user or group database entry, with its members

std::optional<gid_t> groupNamed(const std::string& name)
{
    std::vector<char> room(entrySize);
    group entry{};
    group* found = nullptr;
    if (getgrnam_r(name.c_str(), &entry, room.data(), room.size(), &found) != 0 ||
        found == nullptr) {
        return std::nullopt;
    }
    return entry.gr_gid;
}

bool isMember(uid_t user, gid_t wanted)
{
    std::vector<char> room(entrySize);
    passwd entry{};
    passwd* found = nullptr;
    if (getpwuid_r(user, &entry, room.data(), room.size(), &found) != 0 || found == nullptr) {
        return false;
    }
    std::array<gid_t, 256> groups{};
    int count = static_cast<int>(groups.size());
    if (getgrouplist(entry.pw_name, entry.pw_gid, groups.data(), &count) < 0) {
        return false;
    }
    const auto end = groups.begin() + count;
    return std::find(groups.begin(), end, wanted) != end;
}

std::optional<uid_t> userAt(int socket)
{
#ifdef SO_PEERCRED
    ucred credentials{};
    socklen_t size = sizeof credentials;
    if (getsockopt(socket, SOL_SOCKET, SO_PEERCRED, &credentials, &size) != 0) {
        return std::nullopt;
    }
    return credentials.uid;
#else
    uid_t user = 0;
    gid_t group = 0;
    if (getpeereid(socket, &user, &group) != 0) {
        return std::nullopt;
    }
    return user;
#endif
}

} // namespace

Result<void> restrictAccess(const std::string& path, const std::string& group)
{
    mode_t mode = S_IRUSR | S_IWUSR;
    if (!group.empty()) {
        const auto id = groupNamed(group);
        if (!id.has_value()) {
            return failure(Message::say("Cannot let the group %1 use %2", group, path),
                           Message::say("the system knows no group of that name"),
                           Message::say("Create it, or correct control.group"));
        }
        if (chown(path.c_str(), static_cast<uid_t>(-1), *id) != 0) {
            return failure(Message::say("Cannot let the group %1 use %2", group, path),
                           Message::verbatim(std::strerror(errno)));
        }
        mode |= S_IRGRP | S_IWGRP;
    }
    if (chmod(path.c_str(), mode) != 0) {
        return failure(Message::say("Cannot restrict the access to %1", path),
                       Message::verbatim(std::strerror(errno)));
    }
    return {};
}

bool mayCommand(qintptr socket, const std::string& group)
{
    const auto user = userAt(static_cast<int>(socket));
    if (!user.has_value()) {
        return false;
    }
    if (*user == 0 || *user == geteuid()) {
        return true;
    }
    const auto wanted = group.empty() ? std::nullopt : groupNamed(group);
    return wanted.has_value() && isMember(*user, *wanted);
}

} // namespace toxtunnel::control
