// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reactor/DiskWriter.h"

#include <sodium.h>

#include <algorithm>
#include <utility>

namespace toxtunnel {

namespace {

void wipe(std::vector<std::uint8_t>& bytes)
{
    sodium_memzero(bytes.data(), bytes.size());
}

} // namespace

DiskWriter::DiskWriter()
    : thread_([this] { run(); })
{
}

DiskWriter::~DiskWriter()
{
    {
        const std::lock_guard lock(mutex_);
        stopping_ = true;
    }
    changed_.notify_all();
    thread_.join();
}

void DiskWriter::write(std::filesystem::path path, std::vector<std::uint8_t> bytes,
                       FileAccess access, Done done)
{
    Job job{std::move(path), std::move(bytes), access, std::move(done)};
    {
        const std::lock_guard lock(mutex_);
        const auto waiting = std::find_if(queue_.begin(), queue_.end(),
                                          [&](const Job& other) { return other.path == job.path; });
        if (waiting == queue_.end()) {
            queue_.push_back(std::move(job));
        } else {
            std::swap(*waiting, job);
            wipe(job.bytes);
        }
    }
    changed_.notify_all();
}

void DiskWriter::flush()
{
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [this] { return queue_.empty() && !writing_; });
}

void DiskWriter::run()
{
    std::unique_lock lock(mutex_);
    for (;;) {
        changed_.wait(lock, [this] { return stopping_ || !queue_.empty(); });
        if (queue_.empty()) {
            return;
        }
        Job job = std::move(queue_.front());
        queue_.pop_front();
        writing_ = true;
        lock.unlock();
        const Result<void> result = writeFileAtomically(job.path, job.bytes, job.access);
        wipe(job.bytes);
        if (job.done) {
            job.done(result);
        }
        lock.lock();
        writing_ = false;
        changed_.notify_all();
    }
}

} // namespace toxtunnel
