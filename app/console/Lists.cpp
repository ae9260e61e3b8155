// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/Lists.h"

#include "console/Table.h"

#include <QDateTime>
#include <QStringList>
#include <map>
#include <vector>

namespace toxtunnel::app {

namespace {

/// What a cell shows of an entry.
using Show = QString (*)(const QJsonObject& entry, QLatin1String key);

struct Field
{
    Column column;
    QLatin1String key;
    Show show;
};

QString plain(const QJsonObject& entry, QLatin1String key)
{
    const QJsonValue value = entry.value(key);
    if (value.isBool()) {
        return value.toBool() ? QStringLiteral("yes") : QStringLiteral("no");
    }
    return value.isDouble() ? QString::number(value.toDouble(), 'g', 15) : value.toString();
}

QString shortKey(const QJsonObject& entry, QLatin1String key)
{
    return entry.value(key).toString().left(8);
}

/// "512", "1.5K", "3.2M", "1.0G": powers of 1024.
QString size(const QJsonObject& entry, QLatin1String key)
{
    double bytes = entry.value(key).toDouble();
    if (bytes < 1024) {
        return QString::number(bytes, 'f', 0);
    }
    QString unit;
    for (const char* next : {"K", "M", "G", "T"}) {
        if (bytes >= 1024) {
            bytes /= 1024;
            unit = QLatin1String(next);
        }
    }
    return QString::number(bytes, 'f', 1) + unit;
}

QString milliseconds(const QJsonObject& entry, QLatin1String key)
{
    return entry.contains(key) ? QString::number(entry.value(key).toDouble() / 1000.0, 'f', 1)
                               : QString();
}

QString localTime(const QJsonObject& entry, QLatin1String key)
{
    const auto time = QDateTime::fromString(entry.value(key).toString(), Qt::ISODateWithMs);
    return time.isValid() ? time.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"))
                          : QString();
}

QString localEnd(const QJsonObject& entry, QLatin1String)
{
    const QString bind = entry.value(QLatin1String("bind")).toString();
    const QString port = QString::number(entry.value(QLatin1String("local_port")).toInt());
    const QString address = bind.isEmpty() ? QStringLiteral("127.0.0.1") : bind;
    return (address.contains(QLatin1Char(':')) ? QStringLiteral("[%1]:%2")
                                               : QStringLiteral("%1:%2"))
        .arg(address, port);
}

QString remoteEnd(const QJsonObject& entry, QLatin1String)
{
    const QString host = entry.value(QLatin1String("remote_host")).toString();
    return (host.contains(QLatin1Char(':')) ? QStringLiteral("[%1]:%2") : QStringLiteral("%1:%2"))
        .arg(host)
        .arg(entry.value(QLatin1String("remote_port")).toInt());
}

QString ruleEntries(const QJsonObject& entry, QLatin1String key)
{
    QStringList texts;
    for (const QJsonValue& one : entry.value(key).toArray()) {
        const QJsonObject object = one.toObject();
        QStringList ports;
        for (const QJsonValue& port : object.value(QLatin1String("ports")).toArray()) {
            ports += port.isString() ? port.toString() : QString::number(port.toInt());
        }
        texts += object.value(QLatin1String("host")).toString() + QLatin1Char(':') +
                 (ports.isEmpty() ? QStringLiteral("*") : ports.join(QLatin1Char(',')));
    }
    return texts.join(QLatin1Char(' '));
}

QString nameOrKey(const QJsonObject& entry, QLatin1String key)
{
    const QString name = entry.value(QLatin1String("friend")).toString();
    return name.isEmpty() ? shortKey(entry, key) : name;
}

Field text(const char* title, const char* key, bool shrinks = false, Show show = plain)
{
    return {{title, false, shrinks}, QLatin1String(key), show};
}

Field number(const char* title, const char* key, Show show = plain)
{
    return {{title, true, false}, QLatin1String(key), show};
}

using Layout = std::vector<Field>;

const Layout& layoutOf(std::string_view name)
{
    static const std::map<std::string_view, Layout> layouts{
        {"tunnels",
         {number("ID", "id"), text("TARGET", "target", true), text("STATE", "state"),
          number("BYTES_IN", "bytes_in"), number("BYTES_OUT", "bytes_out"),
          number("IDLE_S", "idle_seconds"), text("PEER", "friend_pk_prefix", true, nameOrKey),
          number("AGE_S", "age_seconds"), number("IN/S", "rate_in", size),
          number("OUT/S", "rate_out", size), text("PATH", "path"), number("RTT_MS", "rtt_ms")}},
        {"peers",
         {text("NAME", "name", true), text("KEY", "key", false, shortKey), text("PATH", "path"),
          number("RTT_MS", "rtt_us", milliseconds), number("TUNNELS", "streams"),
          number("IN", "bytes_in", size), number("OUT", "bytes_out", size),
          text("RULE", "has_rule"), text("NATIVE", "native"),
          text("LAST_SEEN", "last_seen", true, localTime), text("WHY_PATH", "path_why", true)}},
        {"requests",
         {text("KEY", "key", true), text("RECEIVED", "received", true, localTime),
          text("MESSAGE", "message", true)}},
        {"forwards",
         {number("ID", "id"), text("NAME", "name", true),
          text("LOCAL", "local_port", true, localEnd),
          text("TARGET", "remote_host", true, remoteEnd), text("PEER", "peer", true),
          text("STATE", "state", true), number("OPEN", "connections"),
          number("IN", "bytes_in", size), number("OUT", "bytes_out", size),
          text("WHY", "why", true)}},
        {"rules",
         {number("ID", "id"), text("PEER", "peer", false, shortKey),
          text("ALLOW", "allow", true, ruleEntries), text("DENY", "deny", true, ruleEntries),
          number("ALLOWED", "allowed"), number("DENIED", "denied"), text("IN_FORCE", "in_force"),
          text("EXPIRES", "expires", true, localTime), text("COMMENT", "comment", true)}},
        {"problems",
         {text("SEVERITY", "severity"), text("WHAT", "what", true), text("WHY", "why", true),
          text("REMEDY", "remedy", true)}},
        {"settings",
         {text("KEY", "key", true), text("VALUE", "value", true), text("DEFAULT", "default", true),
          text("LIVE", "live"), text("WAITING", "waiting")}},
        {"log",
         {text("TIME", "time", false, localTime), text("LEVEL", "level"),
          text("CATEGORY", "category"), text("TEXT", "text", true)}},
    };
    return layouts.at(name);
}

std::string tableText(const Layout& layout, const QJsonArray& list, std::size_t width)
{
    std::vector<Column> columns;
    for (const Field& field : layout) {
        columns.push_back(field.column);
    }
    Table table(std::move(columns));
    for (const QJsonValue& one : list) {
        const QJsonObject entry = one.toObject();
        std::vector<std::string> row;
        for (const Field& field : layout) {
            row.push_back(field.show(entry, field.key).toStdString());
        }
        table.add(std::move(row));
    }
    return table.text(width);
}

} // namespace

std::string listText(std::string_view name, const QJsonArray& list, std::size_t width)
{
    return list.isEmpty() ? "(no " + std::string(name) + ")\n"
                          : tableText(layoutOf(name), list, width);
}

std::string jsonLine(const QJsonDocument& document)
{
    return document.toJson(QJsonDocument::Compact).toStdString() + '\n';
}

std::string tunnelsText(const QJsonObject& answer, std::size_t width)
{
    return tableText(layoutOf("tunnels"), answer.value(QLatin1String("tunnels")).toArray(), width);
}

std::string statusText(const QJsonObject& answer)
{
    static constexpr const char* order[] = {
        "mode",          "version",        "pid",      "uptime_seconds", "connection", "tox_id",
        "active_server", "friends_online", "peers",    "requests",       "forwards",   "rules",
        "problems",      "tunnels_active", "bytes_in", "bytes_out",      "rate_in",    "rate_out"};
    std::string all;
    for (const char* key : order) {
        const QLatin1String name(key);
        if (answer.contains(name)) {
            const QString title = QString(name) + QLatin1Char(':');
            all += title.leftJustified(17).toStdString() + plain(answer, name).toStdString() + '\n';
        }
    }
    return all;
}

} // namespace toxtunnel::app
