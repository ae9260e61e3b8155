// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Error.h"

namespace toxtunnel::app {

/// Tells the error on stderr; returns the exit code of a command that failed.
int fail(const Error& error);

} // namespace toxtunnel::app
