// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/FileOwner.h"
#include "model/ReadFile.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>

namespace toxtunnel {

namespace {

/// Fills the secret; what the file lacks of it by now is cut off. Returns 0 or errno.
int readAll(int file, Secret& bytes)
{
    std::size_t done = 0;
    while (done < bytes.bytes().size()) {
        const ssize_t count = read(file, bytes.bytes().data() + done, bytes.bytes().size() - done);
        if (count == 0) {
            return EIO; // it has become shorter meanwhile
        }
        if (count < 0 && errno != EINTR) {
            return errno;
        }
        done += count > 0 ? static_cast<std::size_t>(count) : 0;
    }
    return 0;
}

} // namespace

Result<Secret> readWholeFile(const std::filesystem::path& path, std::size_t largest)
{
    const auto unreadable = [&path](Message why) {
        return failure(Message::say("Cannot read %1", path.string()), std::move(why));
    };
    const auto failed = [&unreadable](int error) {
        return unreadable(Message::verbatim(std::generic_category().message(error)));
    };
    const bool careful = belongsToSomebodyElse(std::filesystem::absolute(path).parent_path());
    // Not to hang where somebody has put a pipe.
    const int flags = O_RDONLY | O_CLOEXEC | O_NONBLOCK | (careful ? O_NOFOLLOW : 0);
    const int file = open(path.c_str(), flags);
    if (file < 0) {
        return failed(errno);
    }
    struct stat state = {};
    Result<Secret> result = unreadable(Message::say("it is no readable file"));
    if (fstat(file, &state) == 0 && S_ISREG(state.st_mode) && (!careful || state.st_nlink == 1)) {
        const auto size = static_cast<std::size_t>(state.st_size);
        if (size > largest) {
            result =
                unreadable(Message::say("the file is larger than %1 MiB", largest / (1024 * 1024)));
        } else {
            Secret bytes(size);
            const int error = readAll(file, bytes);
            result = error == 0 ? Result<Secret>(std::move(bytes)) : failed(error);
        }
    }
    close(file);
    return result;
}

} // namespace toxtunnel
