// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tox/ToxNode.h"

#include <QTemporaryDir>
#include <functional>
#include <map>
#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

namespace toxtunnel::test {

using Packet = std::vector<std::uint8_t>;

/// A node of a test: bootstraps only where it is told to, and keeps what it was told.
class TestNode : public tox::NodeObserver
{
public:
    /// Options for a node that stays on this machine: no list is fetched.
    static tox::NodeOptions quietOptions()
    {
        tox::NodeOptions options;
        options.bootstrapMode = tox::BootstrapMode::Auto;
        options.bootstrapUrl = "http://127.0.0.1:9/"; // the discard port: refused
        options.fallbackNodes.emplace();
        return options;
    }

    explicit TestNode(Reactor& reactor, tox::NodeOptions options = quietOptions())
        : node(std::make_unique<tox::ToxNode>(reactor, withFolder(std::move(options)), *this))
    {
    }

    void start()
    {
        if (const auto started = node->start(); !started) {
            throw std::runtime_error(started.error().text());
        }
    }

    PublicKey key() const { return node->selfId().key; }

    /// How others reach its DHT on this machine.
    tox::BootstrapNode address() const
    {
        return {"127.0.0.1", node->udpPort(), {}, node->dhtKey()};
    }

    Connection connectionTo(const TestNode& other) const
    {
        const auto* const channel = node->channel(other.key());
        return channel == nullptr ? Connection::None : channel->connection();
    }

    void selfConnectionChanged(Connection now) override { selfConnections.push_back(now); }
    void friendConnectionChanged(tox::PeerChannel& channel, Connection) override
    {
        friendConnections[channel.key()].push_back(channel.connection());
    }
    void friendRequestReceived(const PublicKey& from, std::string_view message) override
    {
        requests.emplace_back(from, message);
    }
    void losslessPacket(tox::PeerChannel&, std::span<const std::uint8_t> packet) override
    {
        lossless.emplace_back(packet.begin(), packet.end());
    }
    void lossyPacket(tox::PeerChannel& channel, std::span<const std::uint8_t> packet) override
    {
        lossy.emplace_back(packet.begin(), packet.end());
        if (onLossy) {
            onLossy(channel, packet);
        }
    }
    void iterated() override { ++iterations; }

    std::vector<Connection> selfConnections;
    std::map<PublicKey, std::vector<Connection>> friendConnections;
    std::vector<std::pair<PublicKey, std::string>> requests;
    std::vector<Packet> lossless;
    std::vector<Packet> lossy;
    std::function<void(tox::PeerChannel&, std::span<const std::uint8_t>)> onLossy;
    int iterations = 0;
    QTemporaryDir folder;
    std::unique_ptr<tox::ToxNode> node;

private:
    tox::NodeOptions withFolder(tox::NodeOptions options) const
    {
        if (options.dataDir.empty()) {
            options.dataDir = folder.path().toStdString();
        }
        return options;
    }
};

} // namespace toxtunnel::test
