// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/AtomicFile.h"
#include "model/FileOwner.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <random>
#include <system_error>

namespace toxtunnel {

namespace {

namespace fs = std::filesystem;

tl::unexpected<Error> cannotWrite(const fs::path& path, int error)
{
    const Message remedy = error == ENOENT
                               ? Message::say("Create the folder %1", path.parent_path().string())
                               : Message();
    return failure(Message::say("Cannot write %1", path.string()),
                   Message::verbatim(std::generic_category().message(error)), remedy);
}

/// Returns 0 or errno.
int syncToDisk(int file)
{
#ifdef F_FULLFSYNC
    if (fcntl(file, F_FULLFSYNC) == 0) {
        return 0; // macOS: fsync alone leaves the data in the drive's cache
    }
#endif
    return fsync(file) == 0 ? 0 : errno;
}

int writeAll(int file, std::span<const std::uint8_t> bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = write(file, bytes.data(), bytes.size());
        if (written < 0 && errno != EINTR) {
            return errno;
        }
        if (written > 0) {
            bytes = bytes.subspan(static_cast<std::size_t>(written));
        }
    }
    return syncToDisk(file);
}

mode_t modeFor(const fs::path& target, FileAccess access)
{
    if (access == FileAccess::Readable) {
        return 0644;
    }
    struct stat before = {};
    const bool keep = access == FileAccess::AsBefore && lstat(target.c_str(), &before) == 0 &&
                      S_ISREG(before.st_mode);
    return keep ? before.st_mode & 0777 : 0600;
}

/// Creates `path`, which must not exist, to take the place of `target`, and fills it. Returns 0 or
/// errno.
int writeNew(const fs::path& path, const fs::path& target, std::span<const std::uint8_t> bytes,
             mode_t mode)
{
    const int file = open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode);
    if (file < 0) {
        return errno;
    }
    std::error_code ignored; // then there is none
    const bool replaces = fs::is_regular_file(fs::symlink_status(target, ignored));
    giveToOwnerOf(replaces ? target : target.parent_path(), file);
    int error = fchmod(file, mode) == 0 ? 0 : errno; // whatever the umask
    if (error == 0) {
        error = writeAll(file, bytes);
    }
    if (close(file) != 0 && error == 0) {
        error = errno;
    }
    return error;
}

int syncFolder(const fs::path& folder)
{
    const int file = open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (file < 0) {
        return errno;
    }
    int error = syncToDisk(file);
    if (error == EINVAL) {
        error = 0; // a file system that cannot sync folders
    }
    close(file);
    return error;
}

} // namespace

Result<void> writeFileAtomically(const fs::path& path, std::span<const std::uint8_t> bytes,
                                 FileAccess access)
{
    std::error_code resolveError;
    fs::path target = fs::absolute(path, resolveError);
    if (!resolveError && !belongsToSomebodyElse(target.parent_path())) {
        target = fs::weakly_canonical(target, resolveError); // the file behind a symbolic link
    }
    if (resolveError) {
        return cannotWrite(path, resolveError.value());
    }
    fs::path temporary = target;
    temporary += ".tmp." + std::to_string(getpid()) + "." + std::to_string(std::random_device{}());
    int error = writeNew(temporary, target, bytes, modeFor(target, access));
    if (error == 0 && rename(temporary.c_str(), target.c_str()) != 0) {
        error = errno;
    }
    if (error != 0) {
        unlink(temporary.c_str());
        return cannotWrite(path, error);
    }
    error = syncFolder(target.parent_path());
    if (error != 0) {
        return cannotWrite(path, error);
    }
    return {};
}

} // namespace toxtunnel
