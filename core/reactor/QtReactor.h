// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reactor/Reactor.h"

#include <memory>

namespace toxtunnel {

/// The reactor of a thread that runs a Qt event loop; create and destroy it in that thread. On
/// Linux one epoll descriptor behind a single QSocketNotifier, elsewhere a notifier per descriptor.
std::unique_ptr<Reactor> createQtReactor();

} // namespace toxtunnel
