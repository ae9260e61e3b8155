// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/EntryText.h"

#include "ui/text/Words.h"

#include <QStringList>

namespace toxtunnel::ui {

namespace {

std::optional<std::uint16_t> readPort(const QString& text)
{
    bool number = false;
    const std::uint16_t port = text.trimmed().toUShort(&number);
    return number && port > 0 ? std::optional(port) : std::nullopt;
}

std::optional<std::vector<PortRange>> readPorts(const QString& text)
{
    std::vector<PortRange> ports;
    for (const QString& part : text.split(u',')) {
        const QStringList ends = part.split(u'-');
        const auto first = readPort(ends.front());
        const auto last = readPort(ends.back());
        if (!first || !last || ends.size() > 2 || *last < *first) {
            return {};
        }
        ports.push_back({*first, *last});
    }
    return ports;
}

} // namespace

QString EntryText::write(const std::vector<RuleEntry>& entries)
{
    QStringList lines;
    for (const RuleEntry& entry : entries) {
        RuleEntry shown = entry;
        if (!entry.ports.empty() && toQt(entry.host).contains(u':')) {
            shown.host = '[' + entry.host + ']';
        }
        lines << Words::hostAndPorts(shown);
    }
    return lines.join(u'\n');
}

std::optional<RuleEntry> EntryText::readLine(const QString& line)
{
    const QString text = line.trimmed();
    QString host = text;
    QString ports;
    if (text.startsWith(u'[')) {
        const auto end = text.indexOf(u']');
        if (end < 0) {
            return {};
        }
        host = text.mid(1, end - 1);
        if (end + 1 < text.size()) {
            if (text[end + 1] != u':') {
                return {};
            }
            ports = text.mid(end + 2);
            if (ports.isEmpty()) {
                return {};
            }
        }
    } else if (text.count(u':') == 1) { // more of them: an IPv6 address without ports
        host = text.section(u':', 0, 0);
        ports = text.section(u':', 1);
        if (ports.isEmpty()) {
            return {};
        }
    }
    if (host.isEmpty() || host.contains(u' ')) {
        return {};
    }
    RuleEntry entry{host.toStdString(), {}};
    if (!ports.isEmpty()) {
        const auto ranges = readPorts(ports);
        if (!ranges) {
            return {};
        }
        entry.ports = *ranges;
    }
    return entry;
}

std::optional<std::vector<RuleEntry>> EntryText::read(const QString& text, QString& wrongLine)
{
    std::vector<RuleEntry> entries;
    for (const QString& line : text.split(u'\n')) {
        if (line.trimmed().isEmpty()) {
            continue;
        }
        const auto entry = readLine(line);
        if (!entry) {
            wrongLine = line.trimmed();
            return {};
        }
        entries.push_back(*entry);
    }
    return entries;
}

} // namespace toxtunnel::ui
