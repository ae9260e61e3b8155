// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/SendWindow.h"

#include "wire/Frame.h"

#include <algorithm>

namespace toxtunnel::link {

namespace {

using namespace std::chrono_literals;
using Seconds = std::chrono::duration<double>;

/// Below, an old receiver would wait for more before it confirms, and we for the confirmation.
constexpr std::size_t leastWindow = SendWindow::confirmAt + 2 * wire::maxFramePayload;
/// Confirmations come in steps of 16 KiB: a shorter round would measure their pattern.
constexpr auto shortestRound = 20ms;
constexpr unsigned wholePercent = 100;

} // namespace

SendWindow::SendWindow(const SendWindowSettings& settings)
    : settings_(settings)
{
    settings_.safetyPercent = std::max(settings_.safetyPercent, wholePercent);
    settings_.smallest = std::max(settings_.smallest, leastWindow);
    settings_.largest = std::max(settings_.largest, settings_.smallest);
    size_ = std::max(settings_.initial, leastWindow);
    if (settings_.adapts) {
        size_ = std::clamp(size_, settings_.smallest, settings_.largest);
        // Like the program we replace, it only grows above where it begins: with a round trip of
        // less than the receiver's own delays, the product says too little.
        settings_.smallest = size_;
    }
}

void SendWindow::onConfirmed(std::size_t bytes, TimePoint now, Duration roundTrip)
{
    if (!settings_.adapts || roundTrip <= Duration::zero()) {
        return;
    }
    if (!measuring_) { // what was confirmed just now was sent before
        measuring_ = true;
        roundStart_ = now;
        return;
    }
    confirmed_ += bytes;
    const Duration passed = now - roundStart_;
    if (passed < std::max<Duration>(roundTrip, shortestRound)) {
        return;
    }
    endRound(static_cast<double>(confirmed_) / Seconds(passed).count(), roundTrip);
    // A round that the stream itself did not fill says nothing about the way.
    measuring_ = full_;
    full_ = false;
    confirmed_ = 0;
    roundStart_ = now;
}

double SendWindow::bandwidth() const
{
    return *std::max_element(measured_.begin(), measured_.end());
}

void SendWindow::endRound(double bytesPerSecond, Duration roundTrip)
{
    if (!full_ && bytesPerSecond <= bandwidth()) {
        return;
    }
    measured_.at(next_) = bytesPerSecond;
    next_ = (next_ + 1) % rounds;
    if (!full_) {
        return;
    }
    const double wanted = bandwidth() * Seconds(roundTrip).count() * settings_.safetyPercent /
                              static_cast<double>(wholePercent) +
                          static_cast<double>(leastWindow);
    size_ = std::clamp(
        static_cast<std::size_t>(std::min(wanted, static_cast<double>(settings_.largest))),
        settings_.smallest, settings_.largest);
}

} // namespace toxtunnel::link
