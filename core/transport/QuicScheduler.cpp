// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transport/QuicScheduler.h"

namespace toxtunnel::transport {

void QuicScheduler::add(QuicStream& stream)
{
    if (!stream.ready_) {
        auto& list = listOf(stream);
        stream.place_ = list.insert(list.end(), &stream);
        stream.ready_ = true;
    }
}

void QuicScheduler::remove(QuicStream& stream)
{
    if (stream.ready_) {
        listOf(stream).erase(stream.place_);
        stream.ready_ = false;
    }
}

void QuicScheduler::rotate(QuicStream& stream)
{
    if (stream.ready_) {
        auto& list = listOf(stream);
        list.splice(list.end(), list, stream.place_);
    }
}

QuicStream* QuicScheduler::next() const
{
    for (const auto& list : lists_) {
        if (!list.empty()) {
            return list.front();
        }
    }
    return nullptr;
}

} // namespace toxtunnel::transport
