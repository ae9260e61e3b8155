// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/NetworkNamespaces.h"

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace toxtunnel::test {

/// A program that runs beside the test and ends with this object. Everything it prints, on either
/// channel, is kept.
class BackgroundProgram
{
public:
    using Duration = std::chrono::milliseconds;

    BackgroundProgram() = default;
    ~BackgroundProgram();
    BackgroundProgram(const BackgroundProgram&) = delete;
    BackgroundProgram& operator=(const BackgroundProgram&) = delete;

    /// Starts it, inside `where` when given. Throws std::runtime_error when it cannot be started.
    void start(const QString& program, const QStringList& arguments,
               const NetworkNamespace* where = nullptr);

    /// True as soon as its output, from `from` on, contains `text`; false when it ends or time is
    /// up.
    bool waitForOutput(const QByteArray& text, Duration timeout, qsizetype from = 0);
    /// All output so far.
    QByteArray output();
    /// Waits for its end by itself; its exit code, nothing when time is up or it was killed.
    std::optional<int> waitForEnd(Duration timeout);
    /// Throws std::runtime_error when it does not run.
    void signal(int number) const;
    /// SIGTERM, then as waitForEnd; killed when time is up.
    std::optional<int> terminate(Duration timeout = Duration{10'000});
    /// SIGKILL.
    void kill();

    void closeInput() { process_->closeWriteChannel(); }
    bool running() const { return process_ && process_->state() == QProcess::Running; }
    qint64 processId() const { return process_->processId(); }

    /// As residentBytes(processId()) of ResidentBytes.h.
    qint64 residentBytes() const;
    /// How many it has open now, without TCP connections from or to the ports `relays`, which
    /// toxcore opens and drops as it likes. 0 when it does not run.
    qint64 descriptors(const std::vector<std::uint16_t>& relays = {}) const;
    /// User and system time used so far.
    Duration processorTime() const;

private:
    std::unique_ptr<QProcess> process_;
    QByteArray output_;
};

} // namespace toxtunnel::test
