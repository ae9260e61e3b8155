// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "log/Logger.h"
#include "tox/FriendChannel.h"

#include <functional>
#include <memory>
#include <unordered_map>
#include <vector>

namespace toxtunnel::tox {

/// The friends of a Tox as channels with stable addresses. toxcore must not change its list inside
/// its own callbacks, so what is asked for there is done when it has returned.
class FriendList
{
public:
    FriendList(Reactor& reactor, Tox& tox, IterationLoop& loop, UdpBatching& batching,
               log::Logger log);

    FriendChannel& add(const PublicKey& key);
    FriendChannel& request(const ToxId& id, std::string_view message);
    void remove(const PublicKey& key);

    /// Deletes and adds all that are offline (FriendRevival.h).
    void reviveOffline();

    /// Adds and deletes a key that is no friend: toxcore forgets that it delivered its request.
    void forgetRequest(const PublicKey& key);

    FriendChannel* find(const PublicKey& key) const;
    FriendChannel* find(std::uint32_t number) const;
    std::vector<PublicKey> keys() const;
    bool anyOnRelay() const;

    void iterationBegins() { iterating_ = true; }
    void iterationEnded(); ///< does what was put off

private:
    FriendChannel& channelFor(const PublicKey& key);
    void later(std::function<void()> change);
    void addToTox(const PublicKey& key);

    Reactor& reactor_;
    Tox& tox_;
    IterationLoop& loop_;
    UdpBatching& batching_;
    log::Logger log_;
    std::unordered_map<PublicKey, std::unique_ptr<FriendChannel>> channels_;
    std::vector<FriendChannel*> byNumber_; ///< toxcore's numbers are small; may hold null
    bool iterating_ = false;
    std::vector<std::function<void()>> changes_;
};

} // namespace toxtunnel::tox
