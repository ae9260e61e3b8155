// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "headless/SignalWatcher.h"

namespace toxtunnel::app {

/// Hands a control of the Service Control Manager to the SignalWatcher there is, on the calling
/// thread. False when there is none.
bool passToWatcher(Signal signal, int number);

} // namespace toxtunnel::app
