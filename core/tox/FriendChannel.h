// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ToxId.h"
#include "tox/IterationLoop.h"
#include "tox/PeerChannel.h"
#include "tox/UdpBatching.h"

#include <optional>
#include <string>
#include <utility>

namespace toxtunnel::tox {

/// One friend of a Tox. Keeps its place when toxcore numbers the friend anew.
class FriendChannel final : public PeerChannel
{
public:
    static constexpr std::uint32_t noNumber = UINT32_MAX;

    /// The request that is sent until the peer takes us.
    struct Request
    {
        ToxId id;
        std::string message;
    };

    FriendChannel(Tox& tox, IterationLoop& loop, UdpBatching& batching, const PublicKey& key)
        : tox_(tox)
        , loop_(loop)
        , batching_(batching)
        , key_(key)
    {
    }

    const PublicKey& key() const override { return key_; }
    Connection connection() const override { return connection_; }
    SendResult sendLossless(std::span<const std::uint8_t> packet) override;
    SendResult sendLossy(std::span<const std::uint8_t> packet) override;
    void sendTogether(const std::function<void()>& send) override;

    std::uint32_t number() const { return number_; } ///< toxcore's, or noNumber

    // For FriendList.
    void setNumber(std::uint32_t number) { number_ = number; }
    void setConnection(Connection connection) { connection_ = connection; }
    const std::optional<Request>& request() const { return request_; }
    void setRequest(Request request) { request_ = std::move(request); }

private:
    Tox& tox_;
    IterationLoop& loop_;
    UdpBatching& batching_;
    PublicKey key_;
    std::uint32_t number_ = noNumber;
    Connection connection_ = Connection::None;
    std::optional<Request> request_;
};

} // namespace toxtunnel::tox
