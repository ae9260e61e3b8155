// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QTimer>
#include <chrono>

namespace toxtunnel::test {

/// Runs the event loop until `condition` holds, which is evaluated once more for each turn and not
/// after it held. Unlike QTRY_VERIFY it does not sleep in between, so that what is waited for goes
/// on at its real pace. By default it waits longer than the busiest machine needs.
template <typename Condition>
bool eventually(Condition condition, std::chrono::milliseconds within = std::chrono::seconds(30))
{
    const QDeadlineTimer deadline(within);
    QTimer wake; // when nothing else does
    wake.start(std::chrono::milliseconds(20));
    while (!condition()) {
        if (deadline.hasExpired()) {
            return false;
        }
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    }
    return true;
}

} // namespace toxtunnel::test
