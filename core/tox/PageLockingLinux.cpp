// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tox/PageLocking.h"

#include <linux/capability.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>

namespace toxtunnel::tox {

namespace {

/// capabilities(7). By system call: glibc has no wrapper, and libcap is not worth one bit.
bool dropIpcLock()
{
    __user_cap_header_struct header{_LINUX_CAPABILITY_VERSION_3, 0};
    std::array<__user_cap_data_struct, _LINUX_CAPABILITY_U32S_3> sets{};
    if (::syscall(SYS_capget, &header, sets.data()) != 0) {
        return false;
    }
    constexpr std::uint32_t bit = 1U << CAP_IPC_LOCK;
    if ((sets[0].effective & bit) == 0) {
        return true;
    }
    sets[0].effective &= ~bit;
    sets[0].permitted &= ~bit;
    sets[0].inheritable &= ~bit;
    return ::syscall(SYS_capset, &header, sets.data()) == 0;
}

} // namespace

Result<void> stopPageLocking()
{
    const rlimit none{0, 0};
    if (::setrlimit(RLIMIT_MEMLOCK, &none) != 0 || !dropIpcLock()) {
        return failure("Cannot spare toxcore its page locking", std::strerror(errno));
    }
    return {};
}

} // namespace toxtunnel::tox
