// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/Moment.h"

#include "config/Timestamp.h"

#include <QRegularExpression>

namespace toxtunnel::app {

Result<std::chrono::sys_seconds> futureMoment(const std::string& text)
{
    using namespace std::chrono;
    static const QRegularExpression span(QStringLiteral("^([1-9][0-9]{0,4})([dhm])$"));
    const auto now = floor<seconds>(system_clock::now());
    if (const auto match = span.match(QString::fromStdString(text)); match.hasMatch()) {
        const auto count = match.captured(1).toInt();
        const QString unit = match.captured(2);
        return now + (unit == QLatin1String("d")   ? seconds(days(count))
                      : unit == QLatin1String("h") ? seconds(hours(count))
                                                   : seconds(minutes(count)));
    }
    const auto moment = config::parseTimestamp(text);
    if (!moment || *moment <= now) {
        return failure(Message::say("Cannot use the end %1", text),
                       moment ? Message::say("it has passed")
                              : Message::say("it is no span and no date"),
                       Message::say("Write 30d, 12h or 2027-01-31T18:00:00Z"));
    }
    return *moment;
}

} // namespace toxtunnel::app
