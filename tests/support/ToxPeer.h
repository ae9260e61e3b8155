// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reactor/Reactor.h"
#include "tox/PeerChannel.h"

#include <tox/tox.h>

#include <functional>
#include <memory>
#include <string>

namespace toxtunnel::test {

/// A Tox node with one friend, straight on the Tox API: the ground on which links are tested
/// without ToxNode, and what a peer without any of our code stands on. Woken by its own UDP socket.
class ToxPeer final : public tox::PeerChannel
{
public:
    explicit ToxPeer(Reactor& reactor);
    ~ToxPeer() override;
    ToxPeer(const ToxPeer&) = delete;
    ToxPeer& operator=(const ToxPeer&) = delete;

    struct Contact
    {
        PublicKey key;
        PublicKey dhtKey;
        std::uint16_t port = 0;
    };
    Contact contact() const;
    const PublicKey& selfKey() const { return selfKey_; }

    /// Makes `other` the friend, and bootstraps from it at `host`.
    void befriend(const Contact& other, const std::string& host = "127.0.0.1");
    /// The friend no longer exists for us; it notices at its time-out at the latest.
    void leave();

    std::function<void(std::span<const std::uint8_t>)> onLossless;
    std::function<void(Connection)> onConnection;
    std::function<void()> onIterated;

    const PublicKey& key() const override { return friendKey_; }
    Connection connection() const override { return connection_; }
    tox::SendResult sendLossless(std::span<const std::uint8_t> packet) override;
    tox::SendResult sendLossy(std::span<const std::uint8_t> packet) override;

    /// How often toxcore had no send credit left.
    std::uint64_t timesFull() const { return timesFull_; }

private:
    void iterate();
    void watchSocket();

    Reactor& reactor_;
    std::unique_ptr<Tox, decltype(&tox_kill)> tox_;
    PublicKey selfKey_;
    PublicKey friendKey_;
    Connection connection_ = Connection::None;
    std::unique_ptr<Reactor::Watch> watch_;
    std::unique_ptr<Reactor::Timer> timer_;
    std::uint64_t timesFull_ = 0;
};

} // namespace toxtunnel::test
