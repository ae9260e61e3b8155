// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/Readers.h"
#include "config/TextLengths.h"
#include "log/Escape.h"
#include "model/Target.h"

namespace toxtunnel::config {

namespace {

constexpr std::array<Choice<BootstrapMode>, 2> bootstrapModes{
    {{"auto", BootstrapMode::Auto}, {"lan", BootstrapMode::Lan}}};

void readNodeKey(Section& entry, BootstrapNode& out)
{
    std::string text;
    entry.readText("public_key", text);
    const YamlValue* value = entry.find("public_key");
    const YamlValue& place = value ? *value : entry.value();
    if (text.size() != keyDigits) {
        entry.context().error(
            place,
            Message::say("Bootstrap node public key must be 64 characters, got %1", text.size()));
    } else if (const auto key = PublicKey::fromHex(text)) {
        out.key = *key;
    } else {
        entry.context().error(
            place,
            Message::say("Invalid bootstrap node public key: it holds a character that is not "
                         "hexadecimal (0-9, A-F)"));
    }
}

BootstrapNode readNode(Section& entry)
{
    BootstrapNode node;
    entry.readText("address", node.address);
    if (node.address.empty() || node.address.size() > longestHost) {
        entry.context().error(entry.value(),
                              node.address.empty()
                                  ? Message::say("Bootstrap node address cannot be empty")
                                  : Message::say("Bootstrap node address is too long"));
    }
    entry.readNumber("port", node.port);
    if (node.port == 0) {
        entry.context().error(entry.value(), Message::say("Bootstrap node port cannot be 0"));
    }
    readNodeKey(entry, node);
    entry.finish();
    return node;
}

void readNodes(Section& section, std::vector<BootstrapNode>& out)
{
    const auto& list = section.list("bootstrap_nodes");
    for (std::size_t i = 0; i < list.size(); ++i) {
        const std::string path = section.pathOf("bootstrap_nodes") + "[" + std::to_string(i) + "]";
        Section entry(section.context(), list[i], path);
        if (entry.isMap()) {
            out.push_back(readNode(entry));
        }
    }
}

void readProxy(Section& section, std::optional<Proxy>& out)
{
    std::string text;
    section.readText("proxy", text);
    if (text.empty()) {
        return;
    }
    constexpr std::string_view socks = "socks5://";
    constexpr std::string_view http = "http://";
    const bool isSocks = text.starts_with(socks);
    const std::string_view address =
        std::string_view(text).substr(isSocks ? socks.size() : std::min(http.size(), text.size()));
    const auto target = Target::parse(address);
    if ((isSocks || text.starts_with(http)) && target && target->host.size() <= longestHost) {
        out = Proxy{isSocks ? Proxy::Kind::Socks5 : Proxy::Kind::Http, target->host, target->port};
    } else {
        section.context().error(
            *section.find("proxy"),
            Message::say("Invalid %1 '%2'", section.pathOf("proxy"), log::escaped(text)),
            Message::say("socks5://host:port or http://host:port"));
    }
}

void readPorts(Section& tox, Tox& out)
{
    tox.readNumber("udp_port_start", out.udpPortStart);
    tox.readNumber("udp_port_end", out.udpPortEnd);
    if (out.udpPortStart != 0 && out.udpPortEnd == 0) {
        out.udpPortEnd = out.udpPortStart;
    }
    if (out.udpPortStart > out.udpPortEnd || (out.udpPortStart == 0 && out.udpPortEnd != 0)) {
        const YamlValue* end = tox.find("udp_port_end");
        tox.context().error(end ? *end : tox.value(),
                            Message::say("tox.udp_port_start and tox.udp_port_end are no range"),
                            Message::say("a start from 1 and an end not below it, or neither"));
    }
    tox.readNumber("direct_port", out.directPort);
    tox.readFlag("port_mapping", out.portMapping);
}

} // namespace

void readTox(Section& root, Tox& out)
{
    auto tox = root.section("tox");
    if (!tox) {
        return;
    }
    tox->readFlag("udp_enabled", out.udpEnabled);
    tox->readFlag("ipv6_enabled", out.ipv6Enabled);
    tox->readFlag("native", out.native);
    tox->readFlag("page_locking", out.pageLocking);
    tox->readNumber("tcp_port", out.tcpPort);
    tox->readChoice("bootstrap_mode", out.bootstrapMode, bootstrapModes, true);
    tox->readText("bootstrap_url", out.bootstrapUrl);
    readNodes(*tox, out.bootstrapNodes);
    readProxy(*tox, out.proxy);
    tox->readChoice("direct", out.direct, directModes);
    readPorts(*tox, out);
    if (!out.bootstrapUrl.starts_with("https://") && !out.bootstrapUrl.starts_with("http://")) {
        tox->context().error(*tox->find("bootstrap_url"), Message::say("Invalid tox.bootstrap_url"),
                             Message::say("an address that begins with https:// or http://"));
    }
    tox->finish();
}

void readFlatTox(Section& section, Tox& out)
{
    section.readFlag("udp_enabled", out.udpEnabled);
    section.readNumber("tcp_port", out.tcpPort);
    readNodes(section, out.bootstrapNodes);
}

} // namespace toxtunnel::config
