// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forwards/ForwardTemplate.h"

namespace toxtunnel::ui {

std::vector<ForwardTemplate> ForwardTemplate::all()
{
    return {
        {QStringLiteral("SSH"), QStringLiteral("ssh"), 2222, 22, true},
        {tr("Remote desktop (RDP)"), QStringLiteral("rdp"), 13389, 3389, true},
        {tr("Screen sharing (VNC)"), QStringLiteral("vnc"), 15900, 5900, true},
        {QStringLiteral("PostgreSQL"), QStringLiteral("postgresql"), 15432, 5432},
        {QStringLiteral("MySQL"), QStringLiteral("mysql"), 13306, 3306},
        {QStringLiteral("Redis"), QStringLiteral("redis"), 16379, 6379},
        {QStringLiteral("MongoDB"), QStringLiteral("mongodb"), 17017, 27017},
        {tr("Web page"), QStringLiteral("web"), 8080, 80, true},
        {tr("NAS: its page"), QStringLiteral("nas"), 8080, 5000},
        {tr("NAS: files (SMB)"), QStringLiteral("nas-files"), 4450, 445},
    };
}

} // namespace toxtunnel::ui
