// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/IdPool.h"

namespace toxtunnel::link {

std::optional<std::uint16_t> IdPool::take(TimePoint now)
{
    while (!resters_.empty() && now - resters_.front().first >= rest) {
        resting_.reset(resters_.front().second);
        resters_.pop_front();
    }
    for (std::uint32_t tried = 1; tried <= 65535; ++tried) {
        const std::uint16_t id = next_;
        next_ = next_ == 65535 ? std::uint16_t{1} : static_cast<std::uint16_t>(next_ + 1);
        if (!used_.test(id) && !resting_.test(id)) {
            used_.set(id);
            return id;
        }
    }
    return std::nullopt;
}

void IdPool::occupy(std::uint16_t id)
{
    used_.set(id);
    if (resting_.test(id)) {
        resting_.reset(id);
        std::erase_if(resters_, [id](const auto& rester) { return rester.second == id; });
    }
}

void IdPool::release(std::uint16_t id, TimePoint now)
{
    used_.reset(id);
    resting_.set(id);
    resters_.emplace_back(now, id);
}

} // namespace toxtunnel::link
