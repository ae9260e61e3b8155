// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "headless/DescriptorLimit.h"

#include <sys/resource.h>

#ifdef __APPLE__
#include <algorithm>
#include <climits>
#endif

namespace toxtunnel::app {

void raiseDescriptorLimit()
{
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0) {
        return;
    }
    limit.rlim_cur = limit.rlim_max;
#ifdef __APPLE__
    limit.rlim_cur = std::min<rlim_t>(limit.rlim_cur, OPEN_MAX); // more is refused there
#endif
    ::setrlimit(RLIMIT_NOFILE, &limit);
}

} // namespace toxtunnel::app
