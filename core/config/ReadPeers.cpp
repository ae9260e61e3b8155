// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/Readers.h"
#include "config/TextLengths.h"
#include "log/Escape.h"
#include "model/IpAddress.h"

#include <algorithm>

namespace toxtunnel::config {

namespace {

bool isHostText(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c < 0x7F; });
}

/// `what` begins the texts: "Forward rule", "Pipe target".
void cannotBeZero(Section& section, const Message& what, std::string_view key)
{
    const YamlValue* number = section.find(key);
    section.context().error(number ? *number : section.value(),
                            Message::say("%1 %2 cannot be 0", what, key));
}

void readRemote(Section& section, const Message& what, std::string& host, std::uint16_t& port)
{
    section.readText("remote_host", host);
    const YamlValue* written = section.find("remote_host");
    if (host.empty()) {
        section.context().error(written ? *written : section.value(),
                                Message::say("%1 remote_host cannot be empty", what));
    } else if (host.size() > longestHost || !isHostText(host)) {
        section.context().error(
            *written,
            Message::say("Invalid %1 '%2'", section.pathOf("remote_host"),
                         log::escaped(host, longestHost)),
            Message::say("a host name or address of at most 255 letters without spaces"));
    }
    const std::size_t before = section.context().problems.size();
    section.readNumber("remote_port", port);
    if (port == 0 && section.context().problems.size() == before) {
        cannotBeZero(section, what, "remote_port");
    }
}

void readServerIds(Section& section, std::vector<PeerReference>& out)
{
    const Message allowed = Message::say("a Tox ID, an alias, or a list of them");
    const YamlValue* value = section.find("server_id");
    if (!value) {
        return;
    }
    const bool isList = value->kind == YamlValue::Kind::List;
    const std::size_t count = isList ? value->items.size() : 1;
    for (std::size_t i = 0; i < count; ++i) {
        const YamlValue& item = isList ? value->items[i] : *value;
        // Known as client.server_id[i] whether the file is flat or not: finish() looks there.
        const std::string path = "client.server_id[" + std::to_string(i) + "]";
        section.context().locations.set(path, {section.context().file, item.line, item.column});
        const auto text = scalarText(section.context(), item, "client.server_id", allowed);
        if (isList || (text && !text->empty())) {
            out.push_back({text.value_or(std::string()), {}, {}});
        }
    }
}

void readPipe(Section& client, std::optional<Target>& out)
{
    const YamlValue* value = client.find("pipe");
    if (!value) {
        return;
    }
    if (value->kind == YamlValue::Kind::Scalar) {
        if (auto target = Target::parse(value->scalar)) {
            out = *target;
        } else {
            client.context().error(*value,
                                   Message::say("Pipe target '%1' is invalid: %2",
                                                log::escaped(value->scalar), target.error().why),
                                   Message::say("host:port or [address]:port"));
        }
        return;
    }
    Section pipe(client.context(), *value, client.pathOf("pipe"));
    Target target;
    readRemote(pipe, Message::say("Pipe target"), target.host, target.port);
    pipe.finish();
    out = target;
}

void readBind(Section& section, std::string& out)
{
    std::string text;
    section.readText("bind", text);
    if (text.empty() || lowered(text) == "localhost") {
        return; // both loopback addresses
    }
    const bool bracketed = text.size() > 2 && text.front() == '[' && text.back() == ']';
    const auto address =
        IpAddress::parse(bracketed ? std::string_view(text).substr(1, text.size() - 2) : text);
    if (address) {
        out = address->text();
    } else {
        section.context().error(
            *section.find("bind"),
            Message::say("Invalid %1 '%2'", section.pathOf("bind"), log::escaped(text)),
            Message::say("a numeric address of this machine, such as 127.0.0.1"));
    }
}

Forward readForward(Section& section)
{
    constexpr std::array<Choice<Protocol>, 2> protocols{
        {{"tcp", Protocol::Tcp}, {"udp", Protocol::Udp}}};
    const Message what = Message::say("Forward rule");
    Forward forward;
    section.readText("name", forward.name);
    section.readText("peer", forward.peer.text);
    readBind(section, forward.bind);
    const std::size_t before = section.context().problems.size();
    section.readNumber("local_port", forward.localPort);
    if (forward.localPort == 0 && section.context().problems.size() == before) {
        cannotBeZero(section, what, "local_port");
    }
    readRemote(section, what, forward.remoteHost, forward.remotePort);
    section.readChoice("protocol", forward.protocol, protocols, true);
    section.readFlag("enabled", forward.enabled);
    section.finish();
    return forward;
}

} // namespace

void readClient(Section& section, Client& out)
{
    readServerIds(section, out.serverIds);
    if (auto failover = section.section("failover")) {
        failover->readSeconds("timeout_seconds", out.failover.timeout);
        failover->readSeconds("prefer_primary_grace_seconds", out.failover.preferPrimaryGrace);
        failover->finish();
    }
    if (auto socks5 = sectionOrFlag(section, "socks5", out.socks5.enabled)) {
        socks5->readFlag("enabled", out.socks5.enabled);
        socks5->readText("listen", out.socks5.listen);
        socks5->finish();
    }
    readPipe(section, out.pipe);
}

void readForwards(Section& section, std::vector<Forward>& out)
{
    for (const YamlValue& item : section.list("forwards")) {
        const std::string path = "forwards[" + std::to_string(out.size()) + "]";
        section.context().locations.set(path, {section.context().file, item.line, item.column});
        Section entry(section.context(), item, path);
        if (entry.isMap()) {
            out.push_back(readForward(entry));
        }
    }
}

void readPeers(Section& root, std::vector<Peer>& out)
{
    for (const YamlValue& item : root.list("peers")) {
        const std::string path = "peers[" + std::to_string(out.size()) + "]";
        root.context().locations.set(path, {root.context().file, item.line, item.column});
        Section entry(root.context(), item, path);
        if (!entry.isMap()) {
            continue;
        }
        Peer peer;
        entry.readText("name", peer.name);
        entry.readText("id", peer.id.text);
        entry.readChoice("direct", peer.direct, directModes);
        if (peer.id.text.empty()) {
            root.context().error(item, Message::say("%1.id is missing", path),
                                 Message::say("a Tox ID, a public key, or an alias"));
        }
        entry.finish();
        out.push_back(std::move(peer));
    }
}

} // namespace toxtunnel::config
