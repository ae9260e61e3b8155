// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "log/Concat.h"
#include "log/Escape.h"
#include "log/Log.h"

namespace toxtunnel::log {

/// A handle to the Log with a category: pass and keep it by value. A default-constructed one
/// discards everything. Thread-safe.
///
///     logger.info("Listening on local port ", port, " -> ", target.text());
///     logger.warning("Friend request: ", log::escaped(message));
///
/// A level that is off costs one comparison: the parts are not put together.
class Logger
{
public:
    Logger() = default;
    /// `category` is a literal: "tox", "link", "engine", ...
    Logger(Log& log, std::string_view category)
        : log_(&log)
        , category_(category)
    {
    }

    /// The same log, another category.
    Logger named(std::string_view category) const
    {
        Logger other = *this;
        other.category_ = category;
        return other;
    }

    bool enabled(Level level) const { return log_ != nullptr && level >= log_->level(); }

    template <Part... Parts>
    void trace(const Parts&... parts) const
    {
        write(Level::Trace, parts...);
    }
    template <Part... Parts>
    void debug(const Parts&... parts) const
    {
        write(Level::Debug, parts...);
    }
    template <Part... Parts>
    void info(const Parts&... parts) const
    {
        write(Level::Info, parts...);
    }
    template <Part... Parts>
    void warning(const Parts&... parts) const
    {
        write(Level::Warning, parts...);
    }
    template <Part... Parts>
    void error(const Parts&... parts) const
    {
        write(Level::Error, parts...);
    }
    template <Part... Parts>
    void critical(const Parts&... parts) const
    {
        write(Level::Critical, parts...);
    }

private:
    template <Part... Parts>
    void write(Level level, const Parts&... parts) const
    {
        if (enabled(level)) {
            log_->write(level, category_, concat(parts...));
        }
    }

    Log* log_ = nullptr;
    std::string_view category_;
};

} // namespace toxtunnel::log
