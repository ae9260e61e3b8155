// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reactor/Reactor.h"

#include <memory>

class QThread;

namespace toxtunnel {

/// Gives a thread that has not started yet an event loop in which its reactor costs nothing extra,
/// where there is one for this system (Linux).
void prepareForReactor(QThread& thread);

/// The reactor of a thread that runs a Qt event loop; create and destroy it in that thread. On
/// Linux the event loop's own after prepareForReactor(), otherwise one epoll descriptor behind a
/// single QSocketNotifier; elsewhere a notifier per descriptor.
std::unique_ptr<Reactor> createQtReactor();

} // namespace toxtunnel
