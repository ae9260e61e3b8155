// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forwards/ForwardTemplate.h"

#include "model/ServicePreset.h"

#include <QHash>
#include <QSet>

namespace toxtunnel::ui {

std::vector<ForwardTemplate> ForwardTemplate::all()
{
    const QHash<QString, QString> titles{
        {QStringLiteral("ssh"), QStringLiteral("SSH")},
        {QStringLiteral("rdp"), tr("Remote desktop (RDP)")},
        {QStringLiteral("vnc"), tr("Screen sharing (VNC)")},
        {QStringLiteral("postgresql"), QStringLiteral("PostgreSQL")},
        {QStringLiteral("mysql"), QStringLiteral("MySQL")},
        {QStringLiteral("redis"), QStringLiteral("Redis")},
        {QStringLiteral("mongodb"), QStringLiteral("MongoDB")},
        {QStringLiteral("web"), tr("Web page")},
        {QStringLiteral("nas"), tr("NAS: its page")},
        {QStringLiteral("nas-files"), tr("NAS: files (SMB)")},
    };
    const QSet<QString> usual{QStringLiteral("ssh"), QStringLiteral("rdp"), QStringLiteral("vnc"),
                              QStringLiteral("web")};
    std::vector<ForwardTemplate> templates;
    for (const ServicePreset& preset : servicePresets) {
        const QString name = QString::fromUtf8(QByteArrayView(preset.name));
        templates.push_back({titles.value(name, name), name, preset.localPort, preset.targetPort,
                             usual.contains(name)});
    }
    return templates;
}

} // namespace toxtunnel::ui
