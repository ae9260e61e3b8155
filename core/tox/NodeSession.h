// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reactor/DiskWriter.h"
#include "tox/Bootstrapper.h"
#include "tox/DataLock.h"
#include "tox/FriendList.h"
#include "tox/FriendRequests.h"
#include "tox/FriendRevival.h"
#include "tox/NodeObserver.h"
#include "tox/PortHistory.h"
#include "tox/SaveFile.h"
#include "tox/UdpBatching.h"

#include <functional>
#include <memory>
#include <optional>

namespace toxtunnel::tox {

/// What a ToxNode has between start() and stop(): a Tox and all that turns around it.
class NodeSession
{
public:
    static constexpr std::chrono::seconds saveDelay{1};
    static constexpr std::chrono::minutes savePeriod{10}; ///< DHT nodes change all the time

    static Result<std::unique_ptr<NodeSession>> create(Reactor& reactor, const NodeOptions& options,
                                                       NodeObserver& observer);
    ~NodeSession(); ///< saves; blocks for the disk
    NodeSession(const NodeSession&) = delete;
    NodeSession& operator=(const NodeSession&) = delete;

    void start();

    Tox& tox() { return *tox_; }
    Connection selfConnection() const { return selfConnection_; }
    const IterationLoop& loop() const { return *loop_; }
    FriendList& friends() { return *friends_; }
    FriendRequests& requests() { return requests_; }
    Bootstrapper& bootstrapper() { return *bootstrapper_; }

    void saveSoon();     ///< the identity, after a change of the friends
    void saveRequests(); ///< after a change of requests()

    bool encrypted() const { return file_ && file_->encrypted(); }
    /// Saves the identity under another key; null: plain. `onWritten` comes in a later turn; after
    /// an error the former key stays. One at a time.
    void changeKey(PassKey key, std::function<void(const Result<void>&)> onWritten);

private:
    NodeSession(Reactor& reactor, const NodeOptions& options, NodeObserver& observer);

    Result<void> open();
    Result<void> loadRequests();
    Result<void> saveFirst();
    void installCallbacks();
    void iterate();
    void save();
    void keyWritten(const Result<void>& written);
    Result<std::vector<std::uint8_t>> encodedSavedata() const;

    void selfConnectionChanged(Connection now);
    void friendConnectionChanged(std::uint32_t number, Connection now);
    void friendRequestReceived(const PublicKey& key, std::string_view message);

    Reactor& reactor_;
    const NodeOptions& options_;
    NodeObserver& observer_;
    DataLock lock_;
    std::optional<SaveFile> file_; ///< nothing: the identity lives in memory
    /// While a changed key is on its way to the disk: the former one, and who waits.
    struct KeyChange
    {
        PassKey former;
        std::function<void(const Result<void>&)> onWritten;
    };
    std::optional<KeyChange> keyChange_;
    FriendRequests requests_;
    ToxPointer tox_;
    Connection selfConnection_ = Connection::None;
    std::unique_ptr<DiskWriter> disk_;
    std::unique_ptr<IterationLoop> loop_;
    std::optional<UdpBatching> batching_;
    std::unique_ptr<FriendList> friends_;
    std::unique_ptr<Bootstrapper> bootstrapper_;
    std::unique_ptr<FriendRevival> revival_;
    std::unique_ptr<Reactor::Timer> saveTimer_;
    std::shared_ptr<void> alive_ = std::make_shared<char>(); ///< for what comes from the disk
};

} // namespace toxtunnel::tox
