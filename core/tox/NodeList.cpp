// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tox/NodeList.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace toxtunnel::tox {

namespace {

constexpr qsizetype mostEntries = 1000;
constexpr qsizetype mostPorts = 16;
constexpr std::size_t longestHost = 255; // tox.h, TOX_MAX_HOSTNAME_LENGTH

std::uint16_t portOf(const QJsonValue& value)
{
    const int port = value.toInt();
    return port > 0 && port <= 65535 ? static_cast<std::uint16_t>(port) : std::uint16_t{0};
}

/// The service writes "-" or "NONE" for an address it does not have.
bool isHost(const std::string& text)
{
    if (text.size() < 3 || text.size() > longestHost || text == "NONE") {
        return false;
    }
    for (const char c : text) {
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        const bool other = (c >= '0' && c <= '9') || c == '.' || c == '-' || c == ':' || c == '_';
        if (!letter && !other) {
            return false;
        }
    }
    return true;
}

std::vector<std::uint16_t> tcpPortsOf(const QJsonObject& entry)
{
    std::vector<std::uint16_t> ports;
    if (!entry[QLatin1String("status_tcp")].toBool(true)) {
        return ports;
    }
    const QJsonArray listed = entry[QLatin1String("tcp_ports")].toArray();
    for (qsizetype i = 0; i < std::min(listed.size(), mostPorts); ++i) {
        if (const std::uint16_t port = portOf(listed[i]); port != 0) {
            ports.push_back(port);
        }
    }
    return ports;
}

void appendNodes(const QJsonObject& entry, std::vector<BootstrapNode>& nodes)
{
    const auto key =
        PublicKey::fromHex(entry[QLatin1String("public_key")].toString().toStdString());
    if (!key) {
        return;
    }
    BootstrapNode node;
    node.key = *key;
    node.tcpPorts = tcpPortsOf(entry);
    if (entry[QLatin1String("status_udp")].toBool(true)) {
        node.udpPort = portOf(entry[QLatin1String("port")]);
    }
    if (node.udpPort == 0 && node.tcpPorts.empty()) {
        return;
    }
    for (const char* name : {"address", "ipv4", "ipv6"}) {
        node.host = entry[QLatin1String(name)].toString().toStdString();
        if (isHost(node.host)) {
            nodes.push_back(node);
        }
    }
}

} // namespace

Result<std::vector<BootstrapNode>> parseNodeList(std::string_view json)
{
    QJsonParseError error;
    const QByteArray bytes =
        QByteArray::fromRawData(json.data(), static_cast<qsizetype>(json.size()));
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (document.isNull()) {
        return failure(Message::say("The list of bootstrap nodes is not usable"),
                       Message::verbatim(error.errorString().toStdString()));
    }
    const QJsonArray entries = document[QLatin1String("nodes")].toArray();
    std::vector<BootstrapNode> nodes;
    for (qsizetype i = 0; i < std::min(entries.size(), mostEntries); ++i) {
        appendNodes(entries[i].toObject(), nodes);
    }
    if (nodes.empty()) {
        return failure(Message::say("The list of bootstrap nodes is not usable"),
                       Message::say("it names no reachable node"));
    }
    return nodes;
}

} // namespace toxtunnel::tox
