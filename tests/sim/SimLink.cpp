// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/SimLink.h"

namespace toxtunnel::sim {

bool SimLink::lose()
{
    bad_ = simulator_.chance(bad_ ? 1 - model_.toGood : model_.toBad);
    return !up_ || simulator_.chance(model_.loss) || (bad_ && simulator_.chance(model_.lossInBad));
}

void SimLink::send(std::span<const std::uint8_t> datagram, const Sink& sink)
{
    ++sent_;
    TimePoint leaves = simulator_.now();
    if (model_.bytesPerSecond > 0) {
        lineFree_ = std::max(lineFree_, simulator_.now());
        const auto perByte = 1e9 / model_.bytesPerSecond;
        const auto queued = static_cast<double>((lineFree_ - simulator_.now()).count()) / perByte;
        if (queued + static_cast<double>(datagram.size()) >
            static_cast<double>(model_.queueBytes)) {
            ++dropped_;
            return;
        }
        lineFree_ += Duration(static_cast<std::int64_t>(
            perByte * static_cast<double>(datagram.size() + 28))); // IPv4 and UDP headers
        leaves = lineFree_;
    }
    if (lose()) {
        ++dropped_;
        return;
    }
    std::vector<std::uint8_t> bytes(datagram.begin(), datagram.end());
    if (simulator_.chance(model_.corrupt)) {
        bytes[simulator_.between(0, bytes.size() - 1)] ^=
            static_cast<std::uint8_t>(1U << simulator_.between(0, 7));
    }
    if (simulator_.chance(model_.duplicate)) {
        deliver(bytes, leaves, sink);
    }
    deliver(std::move(bytes), leaves, sink);
}

void SimLink::deliver(std::vector<std::uint8_t> datagram, TimePoint when, const Sink& sink)
{
    when += model_.delay;
    if (model_.jitter.count() > 0) {
        when += Duration(static_cast<std::int64_t>(
            simulator_.between(0, static_cast<std::uint64_t>(model_.jitter.count()))));
    }
    simulator_.at(when, [this, sink, bytes = std::move(datagram)] {
        if (up_) {
            sink(bytes);
        } else {
            ++dropped_;
        }
    });
}

} // namespace toxtunnel::sim
