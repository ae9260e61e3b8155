// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reactor/EpollReactor.h"

#include <QCoreApplication>
#include <QTimer>
#include <chrono>
#include <functional>

namespace toxtunnel::test {

/// Turns the reactor until `done` holds; false when it does not within `limit`.
inline bool turnUntil(EpollReactor& reactor, const std::function<bool()>& done,
                      std::chrono::milliseconds limit)
{
    const auto end = std::chrono::steady_clock::now() + limit;
    while (!done() && std::chrono::steady_clock::now() < end) {
        reactor.turn(20);
    }
    return done();
}

/// The same for the reactor of a Qt event loop, this thread's.
inline bool turnUntil(const std::function<bool()>& done, std::chrono::milliseconds limit)
{
    const auto end = std::chrono::steady_clock::now() + limit;
    QTimer look; // also when nothing happens
    look.start(20);
    while (!done() && std::chrono::steady_clock::now() < end) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    return done();
}

} // namespace toxtunnel::test
