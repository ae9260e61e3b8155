// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/Configuration.h"
#include "endpoint/TcpForward.h"
#include "log/Logger.h"
#include "model/ForwardInfo.h"
#include "model/PublicKey.h"
#include "reactor/Reactor.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace toxtunnel::engine {

/// The forwards of this node, as the configuration wants them and as they run. Core thread only.
class ForwardTable final : private endpoint::TcpForward::Observer
{
public:
    /// Opens a stream to a peer; see Link::open().
    using Opener = std::function<tl::expected<std::unique_ptr<Stream>, Refusal>(
        ForwardId forward, const PublicKey& peer, const Target& target, StreamHandler& handler)>;

    /// `onChange`: infos() would be different now.
    ForwardTable(Reactor& reactor, Opener opener, std::function<void()> onChange, log::Logger log);
    ~ForwardTable() override;
    ForwardTable(const ForwardTable&) = delete;
    ForwardTable& operator=(const ForwardTable&) = delete;

    struct Change
    {
        std::size_t added = 0;
        std::size_t removed = 0;
    };
    /// Makes what runs the same as what is wanted: opens what is new, tries again what could not be
    /// opened, stops what is gone; what stayed is not touched. Connections of a stopped forward go
    /// on. A forward without peer uses `server`.
    Change apply(const std::vector<config::Forward>& wanted, const config::PeerReference& server);

    /// Forwards without peer use `server` from now on; their connections are cut.
    void useServer(const config::PeerReference& server);

    /// While paused, nothing listens.
    void setPaused(bool paused);

    /// All that are wanted, in the order of the configuration, without what passed through them. A
    /// forward keeps its id as long as its settings, its local port or the others stay the same.
    std::vector<ForwardInfo> infos() const;

    /// No new connections from now on.
    void stopListening();
    /// Cuts what still runs.
    void clear();

private:
    struct Entry
    {
        ForwardId id{};
        config::Forward written;                       ///< as the configuration says it
        config::Forward settings;                      ///< the same with its peer
        std::unique_ptr<endpoint::TcpForward> forward; ///< null: not listening
        Outcome trouble;                               ///< why it could not be opened
        Message lastRefusal;
        std::optional<std::chrono::system_clock::time_point> refusedAt;
        std::uint64_t accepted = 0; ///< by listeners that were stopped
        std::uint64_t refused = 0;
    };

    std::vector<Entry> matched(const std::vector<config::Forward>& wanted,
                               const config::PeerReference& server);
    bool shouldListen(const Entry& entry) const;
    std::optional<PublicKey> peerOf(ForwardId id) const;
    std::size_t openWanted();
    void open(Entry& entry);
    void stop(Entry& entry);
    void giveUp(Entry& entry, Outcome trouble);
    void tryAgain();
    void noteRefusal(const endpoint::TcpForward& forward, const Refusal& refusal);
    ForwardInfo infoOf(const Entry& entry) const;
    void onConnectionOpened(endpoint::TcpForward& forward) override;
    void onConnectionEnded(endpoint::TcpForward& forward, const endpoint::PumpEnd& end) override;
    void onScarcity(endpoint::TcpForward& forward, bool scarce) override;

    Reactor& reactor_;
    Opener opener_;
    std::function<void()> onChange_;
    log::Logger log_;
    std::uint64_t lastId_ = 0;
    bool paused_ = false;
    std::vector<Entry> entries_; ///< in the order of the configuration
    std::unique_ptr<Reactor::Timer> retry_;
    std::chrono::system_clock::time_point nextTry_;

    struct Ending
    {
        std::unique_ptr<endpoint::TcpForward> forward;
        bool withoutPeer = false; ///< of its own
    };
    std::vector<Ending> ending_; ///< stopped, connections go on
};

} // namespace toxtunnel::engine
