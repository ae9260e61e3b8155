// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Error.h"
#include "model/PublicKey.h"

#include <chrono>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace toxtunnel::tox {

struct FriendRequest
{
    PublicKey key;
    std::string message; ///< escaped (log/Escape.h), at most FriendRequests::longestMessage bytes
    std::chrono::system_clock::time_point received;
};

/// Requests of unknown keys that wait for a person's answer, and the keys nobody wants to hear of
/// again. A plain container; ToxNode fills and saves it.
class FriendRequests
{
public:
    static constexpr std::size_t most = 100; ///< waiting; the oldest gives way
    static constexpr std::size_t mostBlocked = 10000;
    static constexpr std::size_t longestMessage = 1024;

    /// False when the key is blocked. A second request of a key replaces its first.
    bool receive(const PublicKey& key, std::string_view message,
                 std::chrono::system_clock::time_point now);

    /// Oldest first.
    const std::vector<FriendRequest>& waiting() const { return waiting_; }
    const FriendRequest* find(const PublicKey& key) const;
    bool take(const PublicKey& key); ///< removes it; false when it does not wait

    /// Takes a waiting request out as well.
    void block(const PublicKey& key);
    bool unblock(const PublicKey& key);
    bool isBlocked(const PublicKey& key) const { return blocked_.contains(key); }
    const std::set<PublicKey>& blocked() const { return blocked_; }

    std::string toJson() const;
    static Result<FriendRequests> fromJson(std::string_view text);

private:
    std::vector<FriendRequest> waiting_;
    std::set<PublicKey> blocked_;
};

} // namespace toxtunnel::tox
