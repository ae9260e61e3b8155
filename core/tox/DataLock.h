// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Error.h"
#include "reactor/Descriptor.h"

#include <filesystem>
#include <memory>

namespace toxtunnel::tox {

/// Exclusive use of a data directory among processes, through its file `lock`, which holds the
/// number of the process. Ends with the object, and with the process however it ends.
class DataLock
{
public:
    DataLock() = default; ///< holds nothing

    /// Creates the directory (0700) when it does not exist. Fails when another process uses it; the
    /// error names that process.
    static Result<DataLock> acquire(const std::filesystem::path& directory);

    DataLock(DataLock&&) noexcept = default;
    DataLock& operator=(DataLock&&) noexcept = default;

private:
#ifdef _WIN32
    struct HandleCloser
    {
        void operator()(void* handle) const;
    };
    std::unique_ptr<void, HandleCloser> file_;
#else
    Descriptor file_;
#endif
};

} // namespace toxtunnel::tox
