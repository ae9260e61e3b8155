// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/DirectPeer.h"

#include <sodium.h>

#include <algorithm>
#include <utility>

namespace toxtunnel::link {

namespace {

using namespace std::chrono_literals;

constexpr Reactor::Duration firstPause = 100ms; // doubles with each probe
constexpr Reactor::Duration answerTime = 1s;    // after the last probe
constexpr Reactor::Duration firstRetry = 2s;    // doubles with each failure
constexpr unsigned retryDoublings = 5;          // up to 64 s

} // namespace

DirectPeer::DirectPeer(Reactor& reactor, DirectEndpoint& endpoint, ProbeKeys keys, Events events)
    : reactor_(reactor)
    , endpoint_(endpoint)
    , keys_(keys)
    , events_(std::move(events))
    , timer_(reactor.timer([this] { turn(); }))
{
    endpoint_.add(keys_.peers, *this);
}

DirectPeer::~DirectPeer()
{
    endpoint_.remove(keys_.peers);
    endpoint_.unroute(*this);
}

void DirectPeer::setKeys(const ProbeKeys& keys)
{
    if (keys == keys_) {
        return;
    }
    endpoint_.remove(keys_.peers);
    endpoint_.unroute(*this);
    keys_ = keys;
    endpoint_.add(keys_.peers, *this);
    address_.reset();
    targets_.clear();
}

DirectPeer::Target* DirectPeer::find(const UdpAddress& address)
{
    const auto found = std::find_if(targets_.begin(), targets_.end(), [&](const Target& target) {
        return target.address == address;
    });
    return found != targets_.end() ? &*found : nullptr;
}

void DirectPeer::setCandidates(const std::vector<UdpAddress>& candidates)
{
    // What the peer names no more, and what did not answer, makes room.
    std::erase_if(targets_, [&](const Target& target) {
        return !target.answered &&
               std::find(candidates.begin(), candidates.end(), target.address) == candidates.end();
    });
    bool fresh = false;
    for (const UdpAddress& address : candidates) {
        if (find(address) == nullptr && targets_.size() < maxTargets) {
            targets_.push_back({address});
            fresh = true;
        }
    }
    if (fresh || !address_) {
        failures_ = 0;
        startLooking();
    }
}

void DirectPeer::look()
{
    // What has answered in a search that still goes on did so before the doubt.
    const bool answered = std::any_of(targets_.begin(), targets_.end(),
                                      [](const Target& target) { return target.answered; });
    if (!looking_ || answered) {
        for (Target& target : targets_) {
            target.answered = false;
        }
        startLooking();
    }
}

/// An address that has answered is to do so once more.
void DirectPeer::askAgain(Target& target)
{
    if (!looking_) {
        look();
    } else if (std::exchange(target.answered, false)) {
        target.tries = 0;
        randombytes_buf(&target.transaction, sizeof target.transaction);
    }
}

void DirectPeer::startLooking()
{
    looking_ = true;
    round_ = 0;
    for (Target& target : targets_) {
        target.tries = 0;
        randombytes_buf(&target.transaction, sizeof target.transaction);
    }
    timer_->start(Reactor::Duration::zero());
}

void DirectPeer::turn()
{
    if (!looking_) { // the pause after a failure is over
        look();
        return;
    }
    if (round_ == probesPerTarget) {
        looking_ = false;
        const bool any = std::any_of(targets_.begin(), targets_.end(),
                                     [](const Target& target) { return target.answered; });
        if (!any) {
            address_.reset();
            timer_->start(firstRetry * (1U << std::min(failures_++, retryDoublings)));
            events_.onUnreachable();
        }
        return;
    }
    for (Target& target : targets_) {
        if (!target.answered && target.tries < probesPerTarget) {
            sendProbe(target);
        }
    }
    ++round_;
    timer_->start(round_ == probesPerTarget ? answerTime : firstPause * (1U << (round_ - 1)));
}

void DirectPeer::sendProbe(Target& target)
{
    if (!endpoint_.mayProbe()) {
        return;
    }
    ++target.tries;
    Probe probe;
    probe.transaction = target.transaction;
    probe.instance = endpoint_.instance();
    endpoint_.send(target.address, probe.encode(keys_), Probe::size);
}

void DirectPeer::onProbe(const UdpAddress& from, std::span<const std::uint8_t> datagram)
{
    const auto probe = Probe::parse(datagram, keys_);
    if (!probe) {
        return;
    }
    if (probe->answer) {
        onAnswer(from, *probe);
        return;
    }
    Probe answer;
    answer.answer = true;
    answer.transaction = probe->transaction;
    answer.instance = endpoint_.instance();
    answer.seen = from;
    endpoint_.send(from, answer.encode(keys_), Probe::size);
    Target* target = find(from);
    if (target == nullptr && targets_.size() >= maxTargets) {
        // An address of the peer's past makes room for where it is now.
        const auto old = std::find_if(targets_.begin(), targets_.end(),
                                      [](const Target& other) { return !other.answered; });
        if (old == targets_.end()) {
            return;
        }
        targets_.erase(old);
    }
    if (target == nullptr) {
        targets_.push_back({from});
        target = &targets_.back();
        randombytes_buf(&target->transaction, sizeof target->transaction);
    }
    if (address_ == from && instance_ && *instance_ != probe->instance) {
        askAgain(*target); // restarted, or somebody has kept a probe: an answer will tell
    }
    // It reaches us from there: so do we it, most likely.
    if (!target->answered && target->tries < probesPerTarget) {
        sendProbe(*target);
    } else if (!address_ && !looking_) {
        failures_ = 0;
        look();
    }
}

void DirectPeer::onAnswer(const UdpAddress& from, const Probe& probe)
{
    Target* const target = find(from);
    if (target == nullptr || target->tries == 0 || probe.transaction != target->transaction ||
        target->answered) {
        return;
    }
    target->answered = true;
    failures_ = 0;
    endpoint_.route(from, *this);
    const Target* const current = address_ ? find(*address_) : nullptr;
    if (current == nullptr || !current->answered) {
        address_ = from; // the first that answers is the nearest
        events_.onReachable();
    } else if (!looking_ && from != *address_) {
        look(); // it is somewhere else as well, or only there now: who answers first?
    }
    const auto before = std::exchange(instance_, probe.instance);
    if (before && before != probe.instance) {
        events_.onNewInstance();
    }
    endpoint_.noteSeenAt(probe.seen);
}

PathReason DirectPeer::reason() const
{
    if (std::any_of(targets_.begin(), targets_.end(),
                    [](const Target& target) { return target.answered; })) {
        return PathReason::Proving;
    }
    return targets_.empty()             ? PathReason::NoAddress
           : looking_ && failures_ == 0 ? PathReason::Looking
                                        : PathReason::Unanswered;
}

bool DirectPeer::send(std::span<const std::uint8_t> bytes, std::size_t segment)
{
    return !address_ || endpoint_.send(*address_, bytes, segment);
}

} // namespace toxtunnel::link
