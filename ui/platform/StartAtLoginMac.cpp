// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An agent of launchd(8), launchd.plist(5): a file in ~/Library/LaunchAgents. Never run.
#include "ui/platform/StartAtLogin.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>
#include <QXmlStreamWriter>

namespace toxtunnel::ui {

namespace {

const QString label = QStringLiteral("com.toxtunnel.window");

QString folder()
{
    return QDir::homePath() + QStringLiteral("/Library/LaunchAgents");
}

QString file()
{
    return folder() + u'/' + label + QStringLiteral(".plist");
}

void writeAgent(QXmlStreamWriter& out)
{
    const auto key = [&out](const QString& name) {
        out.writeTextElement(QStringLiteral("key"), name);
    };
    const auto text = [&out](const QString& value) {
        out.writeTextElement(QStringLiteral("string"), value);
    };
    out.writeStartDocument();
    out.writeDTD(QStringLiteral("<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" "
                                "\"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">"));
    out.writeStartElement(QStringLiteral("plist"));
    out.writeAttribute(QStringLiteral("version"), QStringLiteral("1.0"));
    out.writeStartElement(QStringLiteral("dict"));
    key(QStringLiteral("Label"));
    text(label);
    key(QStringLiteral("ProgramArguments"));
    out.writeStartElement(QStringLiteral("array"));
    text(QCoreApplication::applicationFilePath());
    out.writeEndElement();
    key(QStringLiteral("RunAtLoad"));
    out.writeEmptyElement(QStringLiteral("true"));
    out.writeEndDocument();
}

} // namespace

bool StartAtLogin::isOn()
{
    return QFile::exists(file());
}

bool StartAtLogin::set(bool on)
{
    if (!on) {
        return !QFile::exists(file()) || QFile::remove(file());
    }
    QSaveFile agent(file());
    if (!QDir().mkpath(folder()) || !agent.open(QIODevice::WriteOnly)) {
        return false;
    }
    QXmlStreamWriter out(&agent);
    writeAgent(out);
    return !out.hasError() && agent.commit();
}

} // namespace toxtunnel::ui
