// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Arguments.h"
#include "commands/Settings.h"
#include "headless/CoreThread.h"
#include "headless/PidFile.h"
#include "log/Log.h"

#include <functional>
#include <optional>
#include <string>

namespace toxtunnel::app {

/// The node of this process: its core thread with the Engine, and its pid file. Main thread.
class NodeHost
{
public:
    NodeHost(const cli::Arguments& arguments, log::Log& log);
    ~NodeHost();

    /// Starts everything; an error means nothing runs. Notes about the settings go to the log.
    Result<void> start(const Settings& settings);

    /// Lets open connections finish for up to `drain`, saves, ends; `onStopped` runs in the main
    /// thread then. Nothing else may be called afterwards.
    void stop(std::chrono::seconds drain, std::function<void()> onStopped);

    /// Reads the settings again and applies what can be applied; the log tells the outcome.
    void reload();
};

} // namespace toxtunnel::app
