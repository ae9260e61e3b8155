// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/StateFeed.h"

#include <algorithm>
#include <utility>

namespace toxtunnel::engine {

namespace {

using namespace std::chrono_literals;

constexpr Reactor::Duration betweenUpdates = 250ms;
constexpr Reactor::Duration betweenTicks = 1s;

} // namespace

StateFeed::StateFeed(Reactor& reactor, const StateSource& source)
    : reactor_(reactor)
    , source_(source)
    , streams_([this] { streamsChanged(); })
    , flushTimer_(reactor.timer([this] { flush(); }))
    , tickTimer_(reactor.timer([this] { tick(); }))
{
}

void StateFeed::attach(Listener listener)
{
    listener_ = std::move(listener);
    streams_.tick(std::chrono::system_clock::now()); // rates count from now
    streams_.markAll();
    dirty_ = {true, true, true, true, true, true};
    flush();
    tickTimer_->start(betweenTicks);
}

void StateFeed::detach()
{
    listener_.reset();
    flushTimer_->stop();
    tickTimer_->stop();
}

void StateFeed::touch(bool& part)
{
    part = true;
    if (listener_.has_value() && !flushTimer_->active()) {
        // At once when it was quiet, but what follows closely comes along.
        const auto due = std::max(lastFlush_ + betweenUpdates, reactor_.now() + 10ms);
        flushTimer_->start(due - reactor_.now());
    }
}

void StateFeed::streamsChanged()
{
    // Their numbers are part of these.
    dirty_.node = true;
    dirty_.peers = true;
    dirty_.forwards = true;
    if (!listener_.has_value()) {
        streams_.forgetChanges(); // nobody is told of them
    }
    touch(dirty_.streams);
}

void StateFeed::flush()
{
    flushTimer_->stop();
    lastFlush_ = reactor_.now();
    if (!listener_.has_value()) {
        return;
    }
    const Parts dirty = std::exchange(dirty_, {});
    StateUpdate update;
    if (dirty.streams) {
        update.streams = streams_.takeChanges(); // first: brings the totals up to date
    }
    if (dirty.node) {
        update.node = source_.nodeInfo();
    }
    if (dirty.peers) {
        update.peers = source_.peerInfos();
    }
    if (dirty.requests) {
        update.requests = source_.requestInfos();
    }
    if (dirty.forwards) {
        update.forwards = source_.forwardInfos();
    }
    if (dirty.ruleUses) {
        update.ruleUses = source_.ruleUses();
    }
    listener_->onUpdate(std::move(update));
}

void StateFeed::tick()
{
    tickTimer_->start(betweenTicks);
    listener_->onTick(streams_.tick(std::chrono::system_clock::now()));
}

} // namespace toxtunnel::engine
