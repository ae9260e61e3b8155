// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/Problem.h"
#include "model/ToxId.h"

#include <QByteArray>
#include <QFile>
#include <QString>
#include <string>

namespace toxtunnel::config::test {

inline ToxId toxId(std::uint8_t fill)
{
    ToxId id;
    id.key.bytes.fill(fill);
    id.nospam = {1, 2, 3, 4};
    return id;
}

inline QByteArray allTexts(const Problems& problems)
{
    QByteArray text;
    for (const Problem& problem : problems) {
        text += QByteArray::fromStdString(problem.text()) + '\n';
    }
    return text;
}

inline std::string readAll(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

inline std::string dataFile(const char* name)
{
    return readAll(QStringLiteral(DATA_DIR "/") + QLatin1String(name));
}

inline void writeAll(const QString& path, const std::string& text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.data(), qint64(text.size())) < 0) {
        qFatal("cannot write %s", qPrintable(path));
    }
}

inline void replaceAll(std::string& text, const std::string& from, const std::string& to)
{
    for (std::size_t at = 0; (at = text.find(from, at)) != std::string::npos; at += to.size()) {
        text.replace(at, from.size(), to);
    }
}

} // namespace toxtunnel::config::test
