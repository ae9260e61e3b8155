// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/LosslessPacer.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace toxtunnel::link {

namespace {

constexpr std::int64_t bucketMs = 50;          // PACKET_COUNTER_AVERAGE_INTERVAL
constexpr std::int64_t congestionMs = 1000;    // CONGESTION_EVENT_TIMEOUT
constexpr double growth = 1.19;                // toxcore: 1.2
constexpr double afterCongestion = 0.9 * 0.85; // toxcore: 0.9
constexpr std::size_t lag = 1;                 // our buckets may begin up to one earlier
constexpr std::size_t controlFloor = 1;        // toxcore's credit must never reach 0
constexpr std::size_t smallFloor = 4;          // left for control frames
constexpr std::int64_t shortestHoldMs = 50;
constexpr std::int64_t longestHoldMs = 1500;

std::int64_t milliseconds(LosslessPacer::TimePoint time)
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(time.time_since_epoch()).count();
}

} // namespace

void LosslessPacer::restart(TimePoint now)
{
    const double ceiling = ceiling_;
    *this = LosslessPacer();
    ceiling_ = ceiling;
    nowMs_ = milliseconds(now);
    bucketStartMs_ = nowMs_;
    refilledMs_ = nowMs_;
    congestedMs_ = nowMs_ - congestionMs;
}

void LosslessPacer::onIterated(TimePoint now, std::size_t undelivered)
{
    nowMs_ = milliseconds(now);
    undelivered_ = undelivered;
    if (bucketStartMs_ + bucketMs < nowMs_) {
        closeBucket(nowMs_);
    }
    refill(nowMs_);
}

void LosslessPacer::closeBucket(std::int64_t nowMs)
{
    bucketStartMs_ = nowMs;
    std::shift_right(sent_.begin(), sent_.end(), 1);
    sent_.front() = sentNow_;
    sentNow_ = 0;
    std::shift_right(queue_.begin(), queue_.end(), 1);
    queue_.front() = undelivered_;
    rate_ = sendRate(nowMs);
    if (nowMs - congestedMs_ > congestionMs) {
        holdMs_ = 0;
    }
}

double LosslessPacer::sendRate(std::int64_t nowMs) const
{
    // toxcore cuts its rate further when the queue holds 2 s; by then its growth has done that.
    const std::size_t queued = queue_.front() - std::min(queue_.front(), queue_.back());
    const std::size_t sent = slowestWindow();
    constexpr double windowSeconds = 0.001 * bucketMs * windowBuckets;
    const double speed =
        std::max(static_cast<double>(sent - std::min(sent, queued)) / windowSeconds, minimumRate);
    double rate = speed * growth;
    if (nowMs - congestedMs_ <= congestionMs) {
        rate = speed * afterCongestion;
    }
    if (ceiling_ > 0) {
        rate = std::min(rate, ceiling_);
    }
    return std::max(rate, minimumRate);
}

/// toxcore looks at the 0.6 s that ended one round trip ago, of its own measure, in buckets of its
/// own phase: the least that was sent in any window it may be looking at.
std::size_t LosslessPacer::slowestWindow() const
{
    std::size_t sum =
        std::accumulate(sent_.begin() + 1, sent_.begin() + 1 + windowBuckets, std::size_t{0});
    std::size_t least = sum;
    for (std::size_t back = 1; back <= windowsBack_ + lag; ++back) {
        sum += sent_[back + windowBuckets];
        sum -= sent_[back];
        least = std::min(least, sum);
    }
    return least;
}

void LosslessPacer::refill(std::int64_t nowMs)
{
    const std::int64_t interval = std::llround(1000.0 / rate_);
    if (refilledMs_ + interval > nowMs) {
        return;
    }
    const double packets = rate_ * static_cast<double>(nowMs - refilledMs_) / 1000.0 + remainder_;
    const auto whole = static_cast<std::size_t>(packets);
    refilledMs_ = nowMs;
    remainder_ = packets - static_cast<double>(whole);
    credit_ = std::min(credit_ + whole, initialCredit + 4 * whole);
}

bool LosslessPacer::allows(Urgency urgency) const
{
    if (nowMs_ < holdUntilMs_) {
        return false;
    }
    switch (urgency) {
    case Urgency::Bulk:
        return credit_ > reserve;
    case Urgency::Small:
        return credit_ > smallFloor;
    case Urgency::Control:
        return credit_ > controlFloor;
    }
    return false;
}

void LosslessPacer::onSent()
{
    credit_ -= std::min<std::size_t>(credit_, 1);
    ++sentNow_;
}

void LosslessPacer::onFull(TimePoint now)
{
    nowMs_ = milliseconds(now);
    congestedMs_ = nowMs_;
    credit_ = 0;
    rate_ = std::max(rate_ * afterCongestion, minimumRate);
    // Long enough for toxcore to regain a reserve; longer each time within one congestion.
    const auto needed = static_cast<std::int64_t>(1000.0 * 2 * reserve / rate_);
    holdMs_ = std::clamp(std::max(needed, 2 * holdMs_), shortestHoldMs, longestHoldMs);
    holdUntilMs_ = nowMs_ + holdMs_;
}

void LosslessPacer::onRoundTrip(std::chrono::milliseconds roundTrip)
{
    const auto buckets = static_cast<std::size_t>((roundTrip.count() + bucketMs / 2) / bucketMs);
    windowsBack_ = std::min(windowsBack_, buckets);
}

} // namespace toxtunnel::link
