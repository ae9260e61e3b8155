// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "log/Log.h"
#include "model/Error.h"

#include <filesystem>
#include <memory>

namespace toxtunnel::log {

/// "[2026-11-21 02:11:39.880] [toxtunnel] [info] text" without line end; local time.
std::string formatLine(const Entry& entry);

/// Writes lines of formatLine() to stderr.
std::unique_ptr<Sink> createStderrSink();

/// Writes "<6>text" to stderr: the priority prefix of sd-daemon(3), time and name are journald's.
std::unique_ptr<Sink> createJournalSink();

/// True when stderr leads to the journal ($JOURNAL_STREAM of systemd.exec(5) names it).
bool stderrIsJournal();

/// Appends lines of formatLine() to `path`, at most `maxBytes` long; then it becomes "name.1.ext",
/// older ones "name.2.ext" up to `maxFiles`. Errors when the file cannot be opened. A write that
/// fails later (disk full) loses the entry for this file only.
Result<std::unique_ptr<Sink>> createFileSink(const std::filesystem::path& path,
                                             std::uintmax_t maxBytes = 5 * 1024 * 1024,
                                             unsigned maxFiles = 3);

} // namespace toxtunnel::log
