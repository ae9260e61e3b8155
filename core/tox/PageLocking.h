// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Error.h"

namespace toxtunnel::tox {

/// Makes mlock() fail at once for the calling thread from now on: RLIMIT_MEMLOCK of the process
/// becomes 0 and the thread drops CAP_IPC_LOCK. sodium_mlock() fails in the whole process without a
/// system call, and sodium_munlock() only overwrites. What is locked stays locked.
///
/// toxcore 0.2.18 locks and unlocks two short-lived buffers for every packet, which costs more than
/// the packet's encryption, and locks no keys; it goes on without the lock. Own secrets must have
/// been allocated before. To be called in the thread that runs toxcore. Does nothing where there is
/// no such limit (Windows, macOS).
Result<void> stopPageLocking();

} // namespace toxtunnel::tox
