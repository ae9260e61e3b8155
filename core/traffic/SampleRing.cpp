// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "traffic/SampleRing.h"

#include <algorithm>

namespace toxtunnel::traffic {

SampleRing::SampleRing(std::chrono::seconds length, std::size_t most)
    : length_(length)
    , most_(most)
{
}

std::int64_t SampleRing::slotOf(Time time) const
{
    return std::chrono::floor<std::chrono::seconds>(time.time_since_epoch()).count() /
           length_.count();
}

void SampleRing::add(Time now, const Traffic& bytes)
{
    const std::int64_t slot = slotOf(now);
    const auto kept = static_cast<std::int64_t>(most_ + 1); // with the running one
    if (amounts_.empty() || slot >= first_ + static_cast<std::int64_t>(amounts_.size()) + kept) {
        amounts_.assign(1, {});
        first_ = slot;
    }
    while (slot >= first_ + static_cast<std::int64_t>(amounts_.size())) {
        amounts_.emplace_back();
    }
    while (amounts_.size() > most_ + 1) {
        amounts_.pop_front();
        ++first_;
    }
    const std::int64_t last = first_ + static_cast<std::int64_t>(amounts_.size()) - 1;
    const std::int64_t index = std::min(std::max(slot, first_), last) - first_;
    Amounts& amounts = amounts_[static_cast<std::size_t>(index)];
    amounts.sent += static_cast<float>(bytes.sent);
    amounts.received += static_cast<float>(bytes.received);
}

std::vector<TrafficSample> SampleRing::samplesUntil(std::int64_t end, Time now) const
{
    std::vector<TrafficSample> samples;
    if (amounts_.empty()) {
        return samples;
    }
    const std::int64_t oldest = slotOf(now) - static_cast<std::int64_t>(most_);
    for (std::int64_t slot = std::max(first_, oldest); slot < end; ++slot) {
        const auto index = static_cast<std::size_t>(slot - first_);
        const Amounts amounts = index < amounts_.size() ? amounts_[index] : Amounts{};
        samples.push_back({Time(length_ * slot),
                           length_,
                           {static_cast<std::uint64_t>(amounts.sent),
                            static_cast<std::uint64_t>(amounts.received)}});
    }
    return samples;
}

} // namespace toxtunnel::traffic
