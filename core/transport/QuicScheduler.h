// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transport/QuicStream.h"

#include <array>

namespace toxtunnel::transport {

/// Which stream writes next: strictly by class, in turn within a class.
class QuicScheduler
{
public:
    void add(QuicStream& stream);
    void remove(QuicStream& stream);
    /// After a packet: the others of its class go first.
    void rotate(QuicStream& stream);
    QuicStream* next() const;

private:
    std::list<QuicStream*>& listOf(const QuicStream& stream)
    {
        return lists_[static_cast<std::size_t>(stream.priority_)];
    }

    std::array<std::list<QuicStream*>, 3> lists_;
};

} // namespace toxtunnel::transport
