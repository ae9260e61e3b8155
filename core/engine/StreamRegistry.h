// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/StreamTally.h"
#include "model/Ids.h"
#include "model/PublicKey.h"
#include "model/StreamInfo.h"
#include "model/Traffic.h"

#include <chrono>
#include <cstddef>
#include <functional>
#include <map>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace toxtunnel::engine {

/// All streams that run now, and how much has passed since the start: in all, by peer and by
/// forward. Core thread only.
class StreamRegistry
{
public:
    /// A stream in the registry, until remove().
    class Client
    {
    public:
        virtual ~Client() = default;
        virtual Traffic moved() const = 0; ///< so far
        /// Ends the stream at both ends; may destroy it.
        virtual void cut(std::string_view reason) = 0;
    };

    /// `onChange`: a stream came, went or changed its state.
    explicit StreamRegistry(std::function<void()> onChange);
    StreamRegistry(const StreamRegistry&) = delete;
    StreamRegistry& operator=(const StreamRegistry&) = delete;

    /// `info` without id and time, which are given here.
    StreamId add(Client& client, StreamInfo info);
    void setClient(StreamId id, Client& client); ///< another object stands for it from now on
    void setRuleLine(StreamId id, int line);
    void setState(StreamId id, StreamState state);
    void remove(StreamId id, const Traffic& final);

    bool cut(StreamId id, std::string_view reason); ///< false: there is none
    /// All that the peer takes part in; returns how many.
    std::size_t cutOf(const PublicKey& peer, std::string_view reason);

    std::size_t count() const { return streams_.size(); }
    std::size_t countOf(const PublicKey& peer) const;
    std::size_t countOf(ForwardId forward) const;
    Traffic total() const { return all_.total; } ///< as old as the last tick
    Traffic totalOf(const PublicKey& peer) const;
    Traffic totalOf(ForwardId forward) const;

    StreamTally& tally() { return tally_; }
    const StreamTally& tally() const { return tally_; }

    struct Changes
    {
        std::vector<StreamInfo> changed;
        std::vector<StreamId> ended;
    };
    Changes takeChanges(); ///< since the call before
    void forgetChanges();
    void markAll(); ///< all are changes

    /// What has moved since the tick before.
    TrafficTick tick(std::chrono::system_clock::time_point now);

private:
    struct Sum
    {
        Traffic total;
        Traffic atLastTick;
        bool moving = false;
        std::size_t open = 0;
    };
    struct Entry
    {
        Client* client = nullptr;
        StreamInfo info; ///< its total is what the sums know already
        Sum sum;
    };

    void count(Entry& entry, const Traffic& now);
    void changeOpen(const Entry& entry, int step);

    std::function<void()> onChange_;
    StreamTally tally_;
    std::uint64_t lastId_ = 0;
    std::unordered_map<StreamId, Entry> streams_;
    std::unordered_set<StreamId> changed_;
    std::vector<StreamId> ended_;
    Sum all_;
    std::unordered_map<PublicKey, Sum> peers_;
    std::map<ForwardId, Sum> forwards_;
    std::chrono::system_clock::time_point lastTick_;
};

} // namespace toxtunnel::engine
