// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/FileOwner.h"
#include "tox/DataLock.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <system_error>

namespace toxtunnel::tox {

namespace {

namespace fs = std::filesystem;

/// As mkdir -p; what is missing is created for the owner alone. Returns 0 or errno.
int createFolder(const fs::path& folder)
{
    if (folder.empty() || mkdir(folder.c_str(), 0700) == 0 || errno == EEXIST) {
        return 0;
    }
    if (errno != ENOENT) {
        return errno;
    }
    if (const int error = createFolder(folder.parent_path()); error != 0) {
        return error;
    }
    return mkdir(folder.c_str(), 0700) == 0 || errno == EEXIST ? 0 : errno;
}

/// Not a second name of some other file, no pipe and no device: whoever owns the folder could have
/// put that there for root to write to.
bool isOwnFile(int file)
{
    struct stat state = {};
    return fstat(file, &state) == 0 && S_ISREG(state.st_mode) && state.st_nlink == 1;
}

Message holderOf(int file)
{
    std::array<char, 16> text{};
    const ssize_t size = pread(file, text.data(), text.size(), 0);
    std::string number;
    for (ssize_t i = 0; i < size && text[static_cast<std::size_t>(i)] >= '0' &&
                        text[static_cast<std::size_t>(i)] <= '9';
         ++i) {
        number += text[static_cast<std::size_t>(i)];
    }
    return number.empty() ? Message::say("another process uses it")
                          : Message::say("process %1 uses it", number);
}

} // namespace

Result<DataLock> DataLock::acquire(const fs::path& directory)
{
    const Message what = Message::say("Cannot use the data directory %1", directory.string());
    if (const int error = createFolder(directory); error != 0) {
        return failure(what, Message::verbatim(std::generic_category().message(error)));
    }
    DataLock lock;
    const fs::path path = directory / "lock";
    constexpr int flags = O_RDWR | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK;
    lock.file_ = Descriptor(open(path.c_str(), flags | O_CREAT | O_EXCL, 0600));
    if (lock.file_) {
        giveToOwnerOf(directory, lock.file_.raw());
    } else if (errno == EEXIST) {
        lock.file_ = Descriptor(open(path.c_str(), flags));
    }
    if (!lock.file_ && errno != ELOOP) {
        return failure(what, Message::verbatim(std::generic_category().message(errno)));
    }
    if (!lock.file_ || !isOwnFile(lock.file_.raw())) {
        return failure(
            what, Message::say("%1 is a link or no file of its own", path.string()),
            Message::say("Remove it, unless somebody else put it there: then find out why"));
    }
    if (flock(lock.file_.raw(), LOCK_EX | LOCK_NB) != 0) {
        if (errno != EWOULDBLOCK) {
            return failure(what, Message::verbatim(std::generic_category().message(errno)));
        }
        return failure(
            what, holderOf(lock.file_.raw()),
            Message::say("Stop that process, or give this one a directory of its own (-d)"));
    }
    const std::string number = std::to_string(getpid()) + "\n";
    if (ftruncate(lock.file_.raw(), 0) != 0 ||
        pwrite(lock.file_.raw(), number.data(), number.size(), 0) < 0) {
        return failure(what, Message::verbatim(std::generic_category().message(errno)));
    }
    return lock;
}

} // namespace toxtunnel::tox
