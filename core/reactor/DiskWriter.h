// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/AtomicFile.h"
#include "model/Error.h"

#include <condition_variable>
#include <cstdint>
#include <deque>
#include <filesystem>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace toxtunnel {

/// Writes whole files on a thread of its own, so that no fsync holds up the caller's. Files are
/// replaced atomically (model/AtomicFile.h), in the order of the calls; a newer content of a file
/// that still waits takes its place. Contents are wiped from memory after use.
class DiskWriter
{
public:
    using Done = std::function<void(const Result<void>&)>;

    DiskWriter();
    ~DiskWriter(); ///< writes what is queued
    DiskWriter(const DiskWriter&) = delete;
    DiskWriter& operator=(const DiskWriter&) = delete;

    /// Thread-safe. `done` is called on the writing thread; it is dropped when a newer content
    /// takes the place of this one.
    void write(std::filesystem::path path, std::vector<std::uint8_t> bytes, FileAccess access,
               Done done = {});

    /// Returns when all that was queued before the call is on the disk.
    void flush();

private:
    struct Job
    {
        std::filesystem::path path;
        std::vector<std::uint8_t> bytes;
        FileAccess access = FileAccess::OwnerOnly;
        Done done;
    };

    void run();

    std::mutex mutex_; // guards all below but thread_
    std::condition_variable changed_;
    std::deque<Job> queue_;
    bool writing_ = false;
    bool stopping_ = false;
    std::thread thread_;
};

} // namespace toxtunnel
