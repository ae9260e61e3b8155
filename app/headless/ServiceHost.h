// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace toxtunnel::app {

/// Runs `program` as what the service manager started. Only Windows wants more than the call: it
/// runs `program` in a thread of its own, after that told the Service Control Manager that it is
/// there, and turns the manager's controls into signals (SignalWatcher). Returns its exit code.
int runUnderServiceManager(const std::function<int()>& program);

} // namespace toxtunnel::app
