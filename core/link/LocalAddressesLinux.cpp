// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/LocalAddresses.h"

#include <ifaddrs.h>
#include <net/if.h>
#include <netinet/in.h>
#include <sys/stat.h>

#include <bit>
#include <cstring>
#include <fstream>
#include <memory>

namespace toxtunnel::link {

namespace {

unsigned onesOf(std::span<const std::uint8_t> mask)
{
    unsigned ones = 0;
    for (const std::uint8_t byte : mask) {
        ones += static_cast<unsigned>(std::popcount(byte));
    }
    return ones;
}

template <typename Bytes, typename Native>
Bytes bytesOf(const Native& native)
{
    Bytes bytes{};
    static_assert(sizeof native == sizeof bytes);
    std::memcpy(bytes.data(), &native, sizeof native);
    return bytes;
}

} // namespace

std::vector<LocalAddress> localAddresses()
{
    ifaddrs* list = nullptr;
    if (::getifaddrs(&list) != 0) {
        return {};
    }
    const std::unique_ptr<ifaddrs, decltype(&::freeifaddrs)> owner(list, &::freeifaddrs);
    std::vector<LocalAddress> addresses;
    for (const ifaddrs* entry = list; entry != nullptr; entry = entry->ifa_next) {
        if (entry->ifa_addr == nullptr || entry->ifa_netmask == nullptr ||
            (entry->ifa_flags & IFF_UP) == 0) {
            continue;
        }
        if (entry->ifa_addr->sa_family == AF_INET) {
            const auto* address = reinterpret_cast<const sockaddr_in*>(entry->ifa_addr);
            const auto* mask = reinterpret_cast<const sockaddr_in*>(entry->ifa_netmask);
            addresses.push_back({IpAddress(bytesOf<IpAddress::V4>(address->sin_addr)),
                                 onesOf(bytesOf<IpAddress::V4>(mask->sin_addr))});
        } else if (entry->ifa_addr->sa_family == AF_INET6) {
            const auto* address = reinterpret_cast<const sockaddr_in6*>(entry->ifa_addr);
            const auto* mask = reinterpret_cast<const sockaddr_in6*>(entry->ifa_netmask);
            const IpAddress ip(bytesOf<IpAddress::V6>(address->sin6_addr));
            if (!ip.isLinkLocal()) {
                addresses.push_back({ip, onesOf(bytesOf<IpAddress::V6>(mask->sin6_addr))});
            }
        }
    }
    return addresses;
}

std::string hostSecret()
{
    std::ifstream file("/proc/sys/kernel/random/boot_id");
    std::string boot;
    std::getline(file, boot);
    struct stat network = {};
    if (boot.empty() || ::stat("/proc/self/ns/net", &network) != 0) {
        return {};
    }
    return boot + ":" + std::to_string(network.st_ino);
}

} // namespace toxtunnel::link
