// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "headless/LogSetup.h"

#include "log/Sinks.h"

namespace toxtunnel::app {

Result<void> setUpLog(log::Log& log, const config::Logging& logging)
{
    log.setLevel(logging.level);
    log.addSink(log::stderrIsJournal() ? log::createJournalSink() : log::createStderrSink());
    if (logging.file.empty()) {
        return {};
    }
    auto file = log::createFileSink(logging.file);
    if (!file) {
        return tl::unexpected(file.error());
    }
    log.addSink(std::move(*file));
    return {};
}

} // namespace toxtunnel::app
