// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "control/EventFeed.h"
#include "control/LiveTraffic.h"
#include "service/Service.h"

#include <QLocalSocket>
#include <QTimer>
#include <functional>
#include <optional>

namespace toxtunnel::control {

/// One client of the local socket. Its first line says what it speaks: "GET ..." is answered by one
/// line as toxtunnel 0.4 does (OldAnswers.h) and the connection ends; {"toxtunnel":1} starts JSON
/// lines: requests with any "id", answers with the same "id" and in any order (Commands.h), and
/// events after {"do":"subscribe"} (EventFeed.h).
/// Whoever sends anything else, a longer line, or no first line in time, is disconnected.
class ControlSession : public QObject
{
public:
    static constexpr qint64 longestLine = 1024 * 1024;
    static constexpr int firstLineTime = 5000; ///< ms
    /// Requests wait while so much of earlier answers has not been read.
    static constexpr qint64 mostUnread = 1024 * 1024;
    /// One that has asked for events and does not read so many is disconnected.
    static constexpr qint64 mostUnreadEvents = 16 * 1024 * 1024;

    /// Deletes itself when the connection ends. Takes `socket`.
    ControlSession(QLocalSocket* socket, service::Service& service, const LiveTraffic& traffic,
                   QObject* parent);

private:
    enum class Speech
    {
        Unknown,
        Lines,
        Over, ///< the last answer is on its way
    };

    void read();
    void take(const QByteArray& line);
    void greet(const QByteArray& line);
    void run(const QByteArray& line);
    void subscribe();
    void send(const QJsonObject& object);
    void end();

    QLocalSocket& socket_;
    service::Service& service_;
    const LiveTraffic& traffic_;
    QTimer patience_;
    Speech speech_ = Speech::Unknown;
    std::optional<EventFeed> events_;
};

} // namespace toxtunnel::control
