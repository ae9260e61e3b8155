// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/MemoryTrim.h"

#include <chrono>
#include <cstdlib>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace toxtunnel::service {

namespace {

constexpr std::chrono::seconds quiet{5};

} // namespace

MemoryTrim::MemoryTrim()
{
    timer_.setSingleShot(true);
    timer_.setInterval(quiet);
#ifdef __GLIBC__
    QObject::connect(&timer_, &QTimer::timeout, &timer_, [] { ::malloc_trim(0); });
#endif
}

} // namespace toxtunnel::service
