// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tox/UdpBatching.h"

namespace toxtunnel::tox {

struct UdpBatching::Parts
{
};

UdpBatching::UdpBatching(RawDescriptor) {}
UdpBatching::~UdpBatching() = default;

UdpBatching::Burst::Burst(UdpBatching& batching)
    : outer_(batching.parts_.get())
{
}

UdpBatching::Burst::~Burst() = default;

UdpBatching::Turn::Turn(UdpBatching& batching)
    : outer_(batching.parts_.get())
{
}

UdpBatching::Turn::~Turn() = default;

} // namespace toxtunnel::tox
