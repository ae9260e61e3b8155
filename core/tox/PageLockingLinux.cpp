// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tox/PageLocking.h"

#include <dlfcn.h>
#include <linux/capability.h>
#include <sodium.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <cerrno>
#include <cstring>

namespace toxtunnel::tox {

namespace {

/// Set once. Functions that C code calls have no object to keep it in.
std::atomic<bool> lockingStopped = false;

using PageFunction = int (*)(void*, std::size_t);

PageFunction inLibsodium(const char* name)
{
    return reinterpret_cast<PageFunction>(::dlsym(RTLD_NEXT, name));
}

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
        return failure(Message::say("Cannot spare toxcore its page locking"),
                       Message::verbatim(std::strerror(errno)));
    }
    lockingStopped = true;
    return {};
}

} // namespace toxtunnel::tox

// Even where mlock() fails at once, libsodium's two functions make four system calls for each of
// the two buffers of a packet: a fifth of the processor time of bulk over Tox. The dynamic linker
// finds these before libsodium's (ld.so(8)); they hand on to those until locking is stopped.

int sodium_mlock(void* const address, const std::size_t size)
{
    using namespace toxtunnel::tox;
    static const PageFunction original = inLibsodium("sodium_mlock");
    return lockingStopped || original == nullptr ? -1 : original(address, size);
}

int sodium_munlock(void* const address, const std::size_t size)
{
    using namespace toxtunnel::tox;
    static const PageFunction original = inLibsodium("sodium_munlock");
    if (!lockingStopped && original != nullptr) {
        return original(address, size);
    }
    sodium_memzero(address, size); // its other half
    return 0;
}
