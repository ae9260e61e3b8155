// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/DiagnosisText.h"

#include <QJsonArray>
#include <QStringList>
#include <algorithm>

namespace toxtunnel::app {

namespace {

constexpr qsizetype verdictWidth = 9;
constexpr qsizetype checkWidth = 15;
constexpr qsizetype narrowest = 50;

/// Appends `text`, broken at `width` with every further line indented.
void appendWrapped(QString& all, QString line, const QString& text, qsizetype width)
{
    const qsizetype indent = line.size();
    bool first = true;
    for (const QString& word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (!first && width != 0 && line.size() + 1 + word.size() > width) {
            all += line + QLatin1Char('\n');
            line = QString(indent, QLatin1Char(' '));
            first = true;
        }
        line += first ? word : QLatin1Char(' ') + word;
        first = false;
    }
    all += line + QLatin1Char('\n');
}

QString text(const QJsonObject& object, const char* key)
{
    return object.value(QLatin1String(key)).toString();
}

} // namespace

std::string diagnosisText(const QJsonObject& diagnosis, std::size_t width)
{
    const qsizetype room = width == 0 ? 0 : std::max(static_cast<qsizetype>(width), narrowest);
    QString all;
    int failed = 0;
    const QJsonArray findings = diagnosis.value(QLatin1String("findings")).toArray();
    for (const QJsonValue& value : findings) {
        const QJsonObject finding = value.toObject();
        const QString verdict = text(finding, "verdict");
        failed += verdict == QLatin1String("failed") ? 1 : 0;
        appendWrapped(all,
                      verdict.leftJustified(verdictWidth) +
                          text(finding, "check").leftJustified(checkWidth),
                      text(finding, "words"), room);
        if (const QString remedy = text(finding, "remedy"); !remedy.isEmpty()) {
            appendWrapped(
                all, QString(verdictWidth + checkWidth, QLatin1Char(' ')) + QStringLiteral("-> "),
                remedy, room);
        }
    }
    if (failed == 0) {
        all += QStringLiteral("\nNothing failed.\n");
    } else {
        all += QStringLiteral("\n%1 of %2 checks failed.\n").arg(failed).arg(findings.size());
    }
    return all.toStdString();
}

} // namespace toxtunnel::app
