// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/Configuration.h"
#include "log/Log.h"
#include "model/Error.h"

namespace toxtunnel::app {

/// Gives the log of the process its level and sinks: stderr, in the journal's manner when that is
/// where it leads, and the file of `logging.file`, which may fail to open.
Result<void> setUpLog(log::Log& log, const config::Logging& logging);

} // namespace toxtunnel::app
