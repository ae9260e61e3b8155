// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/Log.h"

#include <algorithm>
#include <utility>

namespace toxtunnel::log {

Log::Log(Level level)
    : level_(level)
{
}

Log::~Log()
{
    {
        const std::lock_guard lock(mutex_);
        stopping_ = true;
    }
    wake_.notify_one();
    if (thread_.joinable()) {
        thread_.join();
    }
}

void Log::addSink(std::unique_ptr<Sink> sink)
{
    const std::lock_guard sinksLock(sinksMutex_);
    sinks_.push_back(std::move(sink));
    if (!thread_.joinable()) {
        {
            const std::lock_guard lock(mutex_);
            hasSinks_ = true;
        }
        thread_ = std::thread([this] { run(); });
    }
}

void Log::write(Level level, std::string_view category, std::string text)
{
    if (text.size() > longestText) {
        text.resize(longestText - 3);
        text += "...";
    }
    std::replace_if(
        text.begin(), text.end(), [](char c) { return c == '\n' || c == '\r'; }, ' ');
    Entry entry{0, std::chrono::system_clock::now(), level, std::string(category), std::move(text)};
    {
        const std::lock_guard lock(mutex_);
        entry.number = ++lastNumber_;
        if (hasSinks_) {
            if (queue_.size() < queueLimit) {
                queue_.push_back(entry);
            } else {
                ++dropped_;
            }
        }
        ring_.push_back(std::move(entry));
        if (ring_.size() > ringSize) {
            ring_.pop_front();
        }
    }
    wake_.notify_one();
}

std::vector<Entry> Log::entriesAfter(std::uint64_t after) const
{
    const std::lock_guard lock(mutex_);
    const auto first = std::find_if(ring_.begin(), ring_.end(),
                                    [&](const Entry& entry) { return entry.number > after; });
    return {first, ring_.end()};
}

std::uint64_t Log::newest() const
{
    const std::lock_guard lock(mutex_);
    return lastNumber_;
}

void Log::flush()
{
    std::unique_lock lock(mutex_);
    if (hasSinks_) {
        const std::uint64_t wanted = lastNumber_;
        idle_.wait(lock, [&] { return delivered_ >= wanted; });
    }
}

void Log::run()
{
    std::unique_lock lock(mutex_);
    while (true) {
        wake_.wait(lock, [this] { return stopping_ || !queue_.empty(); });
        if (queue_.empty()) {
            return;
        }
        std::deque<Entry> batch;
        batch.swap(queue_);
        const std::uint64_t dropped = std::exchange(dropped_, 0);
        const std::uint64_t reached = lastNumber_;
        lock.unlock();
        deliver(batch, dropped);
        lock.lock();
        delivered_ = reached;
        idle_.notify_all();
    }
}

void Log::deliver(const std::deque<Entry>& batch, std::uint64_t dropped)
{
    const std::lock_guard lock(sinksMutex_);
    for (const auto& sink : sinks_) {
        for (const Entry& entry : batch) {
            sink->write(entry);
        }
        if (dropped != 0) {
            sink->write({batch.back().number, batch.back().time, Level::Warning, "log",
                         std::to_string(dropped) + " log entries were dropped: the log is written "
                                                   "faster than its destination takes it"});
        }
    }
}

} // namespace toxtunnel::log
