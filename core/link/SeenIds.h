// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <map>

namespace toxtunnel::link {

/// Which stream ids of the peer were ever seen. They come nearly in order, so a few intervals hold
/// them all; when there are too many, the oldest gap counts as seen.
class SeenIds
{
public:
    /// False if `id` was seen before.
    bool insert(std::uint64_t id)
    {
        auto after = intervals_.upper_bound(id);
        if (after != intervals_.begin() && std::prev(after)->second >= id) {
            return false;
        }
        std::uint64_t first = id;
        std::uint64_t last = id;
        if (after != intervals_.end() && after->first == id + 1) {
            last = after->second;
            after = intervals_.erase(after);
        }
        if (after != intervals_.begin() && std::prev(after)->second + 1 == id) {
            first = std::prev(after)->first;
        }
        intervals_[first] = last;
        if (intervals_.size() > maxIntervals) {
            const auto second = std::next(intervals_.begin());
            intervals_.begin()->second = second->second;
            intervals_.erase(second);
        }
        return true;
    }
    void clear() { intervals_.clear(); }

private:
    static constexpr std::size_t maxIntervals = 1024;

    std::map<std::uint64_t, std::uint64_t> intervals_; // first -> last
};

} // namespace toxtunnel::link
