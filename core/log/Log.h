// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "log/Level.h"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <deque>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

namespace toxtunnel::log {

/// One event.
struct Entry
{
    std::uint64_t number = 0; ///< counts up from 1, without gaps
    std::chrono::system_clock::time_point time;
    Level level = Level::Info;
    std::string category;
    std::string text; ///< one line, UTF-8, at most Log::longestText bytes
};

/// Where entries are written to. Called on the log's own thread only, in order.
class Sink
{
public:
    virtual ~Sink() = default;
    virtual void write(const Entry& entry) = 0;
};

/// The log of the process: its level, its sinks and the last entries. There is one, made by main
/// and handed down as Logger handles, which must not outlive it.
///
/// Thread-safe. Writing an entry never waits for a disk or a terminal: a thread of the log feeds
/// the sinks. When they fall more than `queueLimit` entries behind, entries are dropped for the
/// sinks and the gap is written as a warning.
class Log
{
public:
    static constexpr std::size_t longestText = 4096;
    static constexpr std::size_t ringSize = 2000; ///< entries kept for the window
    static constexpr std::size_t queueLimit = 10000;

    explicit Log(Level level = Level::Info);
    ~Log(); ///< writes what is queued
    Log(const Log&) = delete;
    Log& operator=(const Log&) = delete;

    void addSink(std::unique_ptr<Sink> sink);

    Level level() const { return level_.load(std::memory_order_relaxed); }
    void setLevel(Level level) { level_.store(level, std::memory_order_relaxed); }

    /// Line breaks in `text` become spaces. Text of peers must have been through escaped().
    void write(Level level, std::string_view category, std::string text);

    /// The kept entries with a number above `after`, oldest first.
    std::vector<Entry> entriesAfter(std::uint64_t after) const;

    std::uint64_t newest() const; ///< number of the last entry, 0: none

    /// Returns when everything written before the call has reached the sinks.
    void flush();

private:
    void run();
    void deliver(const std::deque<Entry>& batch, std::uint64_t dropped);

    std::atomic<Level> level_;

    mutable std::mutex mutex_; // guards all below but sinks_ and thread_
    std::condition_variable wake_;
    std::condition_variable idle_;
    std::deque<Entry> ring_;
    std::deque<Entry> queue_;
    std::uint64_t lastNumber_ = 0;
    std::uint64_t delivered_ = 0;
    std::uint64_t dropped_ = 0;
    bool hasSinks_ = false;
    bool stopping_ = false;

    std::mutex sinksMutex_;
    std::vector<std::unique_ptr<Sink>> sinks_;
    std::thread thread_;
};

} // namespace toxtunnel::log
