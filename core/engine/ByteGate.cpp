// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/ByteGate.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace toxtunnel::engine {

namespace {

constexpr std::uint64_t turnsPerSecond = 20;
constexpr std::uint64_t largestPiece = 64 * 1024;
constexpr std::size_t smallPiece = 512; // keystrokes and short answers
constexpr std::size_t unlimited = std::numeric_limits<std::size_t>::max();

} // namespace

ByteGate::ByteGate(Reactor& reactor)
    : reactor_(reactor)
    , timer_(reactor.timer([this] { giveTurns(); }))
{
}

void ByteGate::apply(const access::Limits& limits)
{
    const bool same =
        limits.bytesPerSec == limits_.bytesPerSec && limits.bytesBurst == limits_.bytesBurst;
    limits_ = limits;
    onlyReports_ = limits.mode == access::RateMode::Report;
    if (limits.bytesPerSec == 0) {
        bucket_.reset();
    } else if (!same || !bucket_) {
        bucket_.emplace(limits.bytesPerSec, limits.bytesBurst, reactor_.now());
    }
    piece_ = static_cast<std::size_t>(
        std::clamp<std::uint64_t>(limits.bytesPerSec / turnsPerSecond, 1, largestPiece));
    wakeLater();
}

void ByteGate::enqueue(Lane& lane)
{
    if (lane.queue_ != nullptr) {
        return;
    }
    lane.queue_ = lane.lastPiece_ <= smallPiece ? &small_ : &bulk_;
    lane.place_ = lane.queue_->insert(lane.queue_->end(), &lane);
    wakeLater();
}

void ByteGate::wakeLater()
{
    if (small_.empty() && bulk_.empty()) {
        timer_->stop();
    } else {
        timer_->start(enforces() ? bucket_->untilPositive(reactor_.now())
                                 : Reactor::Duration::zero());
    }
}

void ByteGate::giveTurns()
{
    while (!(small_.empty() && bulk_.empty()) &&
           (!enforces() || bucket_->positive(reactor_.now()))) {
        Lane& lane = *(small_.empty() ? bulk_ : small_).front();
        std::exchange(lane.queue_, nullptr)->erase(lane.place_);
        if (enforces()) {
            lane.granted_ = piece_;
            bucket_->spend(piece_, reactor_.now());
        }
        lane.onTurn_();
    }
    wakeLater();
}

ByteGate::Lane::Lane(ByteGate& gate, std::function<void()> onTurn)
    : gate_(gate)
    , onTurn_(std::move(onTurn))
{
}

ByteGate::Lane::~Lane()
{
    if (queue_ != nullptr) {
        queue_->erase(place_);
    }
    passed(0);
}

std::size_t ByteGate::Lane::allowance()
{
    if (granted_ > 0) {
        return granted_;
    }
    if (!gate_.enforces()) {
        return unlimited;
    }
    const bool first = gate_.small_.empty() && gate_.bulk_.empty();
    if (first && gate_.bucket_->positive(gate_.reactor_.now())) {
        return gate_.piece_;
    }
    gate_.enqueue(*this);
    return 0;
}

void ByteGate::Lane::passed(std::size_t count)
{
    const std::size_t granted = std::exchange(granted_, 0);
    lastPiece_ = count > 0 ? count : lastPiece_;
    if (!gate_.bucket_) {
        return;
    }
    if (granted > 0) {
        gate_.bucket_->giveBack(granted - std::min(count, granted));
        gate_.throttled_ += count;
        return;
    }
    const auto now = gate_.reactor_.now();
    if (gate_.onlyReports_ && !gate_.bucket_->positive(now)) {
        gate_.throttled_ += count;
    } else {
        gate_.bucket_->spend(count, now);
    }
}

void ByteGate::Lane::await()
{
    gate_.enqueue(*this);
}

} // namespace toxtunnel::engine
