// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Error.h"

#include <QJsonObject>
#include <QLocalSocket>
#include <chrono>
#include <memory>
#include <string>

namespace toxtunnel::control {

/// The other end of the local socket, for a program that has nothing else to do: every call blocks
/// until the answer is there. Needs a QCoreApplication.
class ControlClient
{
public:
    /// For connecting and for every answer, except where noted.
    static constexpr std::chrono::milliseconds patience{5000};

    /// The error says that no node runs with this data folder, or why it cannot be asked.
    static Result<std::unique_ptr<ControlClient>> connect(const std::string& dataDir);

    /// Whether something listens there, be it that it cannot be spoken to.
    static bool somebodyListens(const std::string& dataDir);

    /// The one answer to a request of toxtunnel 0.4 ("GET /status"); nothing can follow.
    Result<QJsonObject> get(const QByteArray& request);

    /// Carries out a request of Commands.h; returns the whole answer, "ok" or not. An error only
    /// when none came within `timeout`.
    Result<QJsonObject> run(const QJsonObject& request,
                            std::chrono::milliseconds timeout = patience);

private:
    ControlClient() = default;
    Result<QJsonObject> readLine(std::chrono::milliseconds timeout);

    QLocalSocket socket_;
    bool greeted_ = false;
};

} // namespace toxtunnel::control
