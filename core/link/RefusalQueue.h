// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/FrameRefusal.h"

#include <bitset>
#include <cstdint>
#include <deque>
#include <set>
#include <utility>

namespace toxtunnel::link {

/// ERROR frames that have yet to go out, in the order in which they were asked for. A peer may ask
/// faster than it listens. None is ever dropped, and yet they cost little: there is at most one for
/// each id, and the few texts there are exist once.
class RefusalQueue
{
public:
    /// Does nothing when one for `id` waits already: the peer has yet to hear what ends its stream.
    void push(std::uint16_t id, FrameError error)
    {
        if (!waiting_.test(id)) {
            waiting_.set(id);
            order_.emplace_back(id, &*errors_.insert(std::move(error)).first);
        }
    }
    bool waits(std::uint16_t id) const { return waiting_.test(id); }
    bool empty() const { return order_.empty(); }
    std::uint16_t frontId() const { return order_.front().first; }
    const FrameError& front() const { return *order_.front().second; }
    void pop()
    {
        waiting_.reset(order_.front().first);
        order_.pop_front();
        if (order_.empty()) {
            errors_.clear();
        }
    }
    void clear() { *this = {}; }

private:
    std::deque<std::pair<std::uint16_t, const FrameError*>> order_;
    std::set<FrameError> errors_; // what order_ points to
    std::bitset<65536> waiting_;
};

} // namespace toxtunnel::link
