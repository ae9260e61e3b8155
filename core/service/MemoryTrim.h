// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

namespace toxtunnel::service {

/// Gives the system back what a burst needed: toxcore keeps each packet on its way in a block of
/// its own, tens of megabytes of them after a flood, and the allocator keeps what is freed. Main
/// thread.
class MemoryTrim
{
public:
    MemoryTrim();

    /// A stream has ended, or more than one. When nothing follows for some seconds, the memory
    /// goes.
    void noteEnd() { timer_.start(); }

private:
    QTimer timer_;
};

} // namespace toxtunnel::service
