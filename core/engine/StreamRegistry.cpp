// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/StreamRegistry.h"

#include <algorithm>
#include <utility>

namespace toxtunnel::engine {

namespace {

using Seconds = std::chrono::duration<double>;

Traffic difference(const Traffic& now, const Traffic& before)
{
    return {now.sent - before.sent, now.received - before.received};
}

Traffic rate(const Traffic& moved, double seconds)
{
    const auto per = [seconds](std::uint64_t bytes) {
        return static_cast<std::uint64_t>(static_cast<double>(bytes) / seconds);
    };
    return {per(moved.sent), per(moved.received)};
}

} // namespace

StreamRegistry::StreamRegistry(std::function<void()> onChange)
    : onChange_(std::move(onChange))
    , lastTick_(std::chrono::system_clock::now())
{
}

StreamId StreamRegistry::add(Client& client, StreamInfo info)
{
    info.id = StreamId(++lastId_);
    info.openedAt = std::chrono::system_clock::now();
    const StreamId id = info.id;
    Entry& entry = streams_[id];
    entry.client = &client;
    entry.info = std::move(info);
    changeOpen(entry, 1);
    changed_.insert(id);
    onChange_();
    return id;
}

void StreamRegistry::setClient(StreamId id, Client& client)
{
    streams_.at(id).client = &client;
}

void StreamRegistry::setRuleLine(StreamId id, int line)
{
    streams_.at(id).info.ruleLine = line;
    changed_.insert(id);
    onChange_();
}

void StreamRegistry::setState(StreamId id, StreamState state)
{
    StreamInfo& info = streams_.at(id).info;
    if (info.state != state) {
        info.state = state;
        changed_.insert(id);
        onChange_();
    }
}

void StreamRegistry::remove(StreamId id, const Traffic& final)
{
    const auto found = streams_.find(id);
    count(found->second, final);
    changeOpen(found->second, -1);
    streams_.erase(found);
    changed_.erase(id);
    ended_.push_back(id);
    onChange_();
}

bool StreamRegistry::cut(StreamId id, std::string_view reason)
{
    const auto found = streams_.find(id);
    if (found == streams_.end()) {
        return false;
    }
    found->second.client->cut(reason); // may remove it
    return true;
}

std::size_t StreamRegistry::cutOf(const PublicKey& peer, std::string_view reason)
{
    std::vector<StreamId> ids;
    for (const auto& [id, entry] : streams_) {
        if (entry.info.peer == peer) {
            ids.push_back(id);
        }
    }
    for (const StreamId id : ids) {
        cut(id, reason);
    }
    return ids.size();
}

void StreamRegistry::changeOpen(const Entry& entry, int step)
{
    const auto change = static_cast<std::size_t>(step); // modulo: -1 takes one away
    peers_[entry.info.peer].open += change;
    if (entry.info.forward.has_value()) {
        forwards_[*entry.info.forward].open += change;
    }
}

std::size_t StreamRegistry::countOf(const PublicKey& peer) const
{
    const auto found = peers_.find(peer);
    return found != peers_.end() ? found->second.open : 0;
}

std::size_t StreamRegistry::countOf(ForwardId forward) const
{
    const auto found = forwards_.find(forward);
    return found != forwards_.end() ? found->second.open : 0;
}

Traffic StreamRegistry::totalOf(const PublicKey& peer) const
{
    const auto found = peers_.find(peer);
    return found != peers_.end() ? found->second.total : Traffic{};
}

Traffic StreamRegistry::totalOf(ForwardId forward) const
{
    const auto found = forwards_.find(forward);
    return found != forwards_.end() ? found->second.total : Traffic{};
}

void StreamRegistry::count(Entry& entry, const Traffic& now)
{
    const Traffic moved = difference(now, entry.info.total);
    if (moved == Traffic{}) {
        return;
    }
    entry.info.total = now;
    entry.sum.total = now;
    all_.total += moved;
    peers_[entry.info.peer].total += moved;
    if (entry.info.forward.has_value()) {
        forwards_[*entry.info.forward].total += moved;
    }
}

StreamRegistry::Changes StreamRegistry::takeChanges()
{
    Changes changes;
    changes.changed.reserve(changed_.size());
    for (const StreamId id : changed_) {
        Entry& entry = streams_.at(id);
        count(entry, entry.client->moved());
        changes.changed.push_back(entry.info);
    }
    changed_.clear();
    changes.ended = std::exchange(ended_, {});
    return changes;
}

void StreamRegistry::forgetChanges()
{
    changed_.clear();
    ended_.clear();
}

void StreamRegistry::markAll()
{
    for (const auto& [id, entry] : streams_) {
        changed_.insert(id);
    }
}

TrafficTick StreamRegistry::tick(std::chrono::system_clock::time_point now)
{
    // A clock that was set makes one wrong rate, never a division by zero.
    const double seconds = std::max(Seconds(now - lastTick_).count(), 0.1);
    lastTick_ = now;
    const auto take = [seconds]<typename Id>(Id id, Sum& sum, std::vector<TrafficOf<Id>>& out) {
        const Traffic moved = difference(sum.total, sum.atLastTick);
        sum.atLastTick = sum.total;
        const bool moves = moved != Traffic{};
        if (moves || sum.moving) {
            out.push_back({id, sum.total, rate(moved, seconds)});
        }
        sum.moving = moves;
    };

    TrafficTick tick;
    tick.time = now;
    for (auto& [id, entry] : streams_) {
        count(entry, entry.client->moved());
        take(id, entry.sum, tick.streams);
    }
    for (auto& [key, sum] : peers_) {
        take(key, sum, tick.peers);
    }
    for (auto& [id, sum] : forwards_) {
        take(id, sum, tick.forwards);
    }
    tick.total = all_.total;
    tick.perSecond = rate(difference(all_.total, all_.atLastTick), seconds);
    all_.atLastTick = all_.total;
    return tick;
}

} // namespace toxtunnel::engine
