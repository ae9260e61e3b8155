// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/StateFile.h"

#include "config/Section.h"
#include "config/TextFile.h"
#include "config/Timestamp.h"
#include "model/Hex.h"

#include <yaml-cpp/emitter.h>

#include <charconv>
#include <system_error>

namespace toxtunnel::config {

namespace {

/// "192.0.2.1:33445" or "[2001:db8::1]:33445"
std::string toText(const std::pair<IpAddress, std::uint16_t>& address)
{
    const auto& [ip, port] = address;
    return (ip.isV4() ? ip.text() : "[" + ip.text() + "]") + ":" + std::to_string(port);
}

std::optional<std::pair<IpAddress, std::uint16_t>> parseAddress(std::string_view text)
{
    const std::size_t colon = text.rfind(':');
    if (colon == std::string_view::npos) {
        return std::nullopt;
    }
    std::string_view host = text.substr(0, colon);
    if (host.size() > 2 && host.front() == '[' && host.back() == ']') {
        host = host.substr(1, host.size() - 2);
    }
    const auto ip = IpAddress::parse(host);
    std::uint16_t port = 0;
    const char* const end = text.data() + text.size();
    const auto [rest, failed] = std::from_chars(text.data() + colon + 1, end, port);
    if (!ip || failed != std::errc() || rest != end || port == 0) {
        return std::nullopt;
    }
    return std::pair(*ip, port);
}

std::optional<PeerState> readPeer(Section& section)
{
    PeerState peer;
    std::string pin;
    std::string seen;
    std::string probeKey;
    section.readText("pin", pin);
    section.readText("seen_at", seen);
    section.readText("probe_key", probeKey);
    const auto seenAt = parseTimestamp(seen);
    if (!fromHex(pin, peer.pin) || !seenAt) {
        section.context().report(Severity::Warning, section.value(),
                                 Message::say("The entry is skipped"));
        return std::nullopt;
    }
    peer.seenAt = *seenAt;
    if (std::array<std::uint8_t, 32> key{}; fromHex(probeKey, key)) {
        peer.probeKey = key;
    }
    for (const YamlValue& item : section.list("addresses")) {
        const auto address = parseAddress(item.scalar);
        if (address && peer.addresses.size() < PeerState::maxAddresses) {
            peer.addresses.push_back(*address);
        }
    }
    section.finish();
    return peer;
}

} // namespace

std::filesystem::path State::fileIn(const std::filesystem::path& dataDir)
{
    return dataDir / "state.yaml";
}

LoadedState loadState(const std::filesystem::path& file)
{
    std::error_code ignored;
    if (!std::filesystem::exists(file, ignored)) {
        return {};
    }
    const auto text = readTextFile(file);
    return text ? parseState(*text, file.string()) : LoadedState{{}, {text.error()}};
}

LoadedState parseState(std::string_view text, const std::string& file)
{
    const auto document = parseYaml(text, file);
    if (!document) {
        return {{}, {document.error()}};
    }
    LoadedState loaded;
    ReadContext context;
    context.file = file;
    Section root(context, document->root, {});
    root.readNumber("direct_port", loaded.state.directPort);
    if (auto peers = root.section("peers")) {
        const YamlValue& map = peers->value();
        for (std::size_t i = 0; i < map.keys.size(); ++i) {
            const auto key = PublicKey::fromHex(map.keys[i].scalar);
            Section entry(context, map.items[i], peers->pathOf(map.keys[i].scalar));
            if (!key || !entry.isMap()) {
                context.report(Severity::Warning, map.keys[i],
                               Message::say("The entry is skipped"));
            } else if (auto peer = readPeer(entry)) {
                loaded.state.peers.emplace(*key, std::move(*peer));
            }
        }
    }
    root.finish();
    loaded.problems = std::move(context.problems);
    for (Problem& problem : loaded.problems) {
        problem.severity = Severity::Warning; // the rest of the file counts
    }
    return loaded;
}

std::string toText(const State& state)
{
    YAML::Emitter yaml;
    yaml << YAML::BeginMap;
    if (state.directPort != 0) {
        yaml << YAML::Key << "direct_port" << YAML::Value << state.directPort;
    }
    yaml << YAML::Key << "peers" << YAML::Value << YAML::BeginMap;
    for (const auto& [key, peer] : state.peers) {
        yaml << YAML::Key << key.toHex() << YAML::Value << YAML::BeginMap;
        yaml << YAML::Key << "pin" << YAML::Value << YAML::DoubleQuoted << toHex(peer.pin);
        yaml << YAML::Key << "seen_at" << YAML::Value << formatTimestamp(peer.seenAt);
        if (peer.probeKey) {
            yaml << YAML::Key << "probe_key" << YAML::Value << YAML::DoubleQuoted
                 << toHex(*peer.probeKey);
        }
        yaml << YAML::Key << "addresses" << YAML::Value << YAML::BeginSeq;
        for (const auto& address : peer.addresses) {
            yaml << YAML::DoubleQuoted << toText(address);
        }
        yaml << YAML::EndSeq << YAML::EndMap;
    }
    yaml << YAML::EndMap << YAML::EndMap << YAML::Newline;
    return {yaml.c_str(), yaml.size()};
}

} // namespace toxtunnel::config
