// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoint/SystemLookup.h"

#include <algorithm>
#include <cstring>

#ifdef _WIN32
#include <winsock2.h>
#include <ws2tcpip.h>
#else
#include <netdb.h>
#include <netinet/in.h>
#include <sys/socket.h>
#endif

namespace toxtunnel::endpoint {

namespace {

struct FreeInfo
{
    void operator()(addrinfo* info) const { ::freeaddrinfo(info); }
};

template <typename Bytes, typename Native, typename Field>
IpAddress addressIn(const sockaddr* from, Field Native::*field)
{
    Native native{};
    std::memcpy(&native, from, sizeof native);
    Bytes bytes{};
    std::memcpy(bytes.data(), &(native.*field), bytes.size());
    return IpAddress(bytes);
}

} // namespace

Resolver::Answer lookupByTheSystem(const std::string& name)
{
    addrinfo hints{};
    hints.ai_family = AF_UNSPEC;
    hints.ai_socktype = SOCK_STREAM;
    addrinfo* found = nullptr;
    if (const int error = ::getaddrinfo(name.c_str(), nullptr, &hints, &found); error != 0) {
        return tl::unexpected(Refusal{RefusalCode::ResolveFailed, ::gai_strerror(error)});
    }
    const std::unique_ptr<addrinfo, FreeInfo> owner(found);
    std::vector<IpAddress> addresses;
    for (const addrinfo* one = found; one != nullptr; one = one->ai_next) {
        IpAddress address;
        if (one->ai_family == AF_INET) {
            address = addressIn<IpAddress::V4>(one->ai_addr, &sockaddr_in::sin_addr);
        } else if (one->ai_family == AF_INET6) {
            address = addressIn<IpAddress::V6>(one->ai_addr, &sockaddr_in6::sin6_addr);
        } else {
            continue;
        }
        if (std::find(addresses.begin(), addresses.end(), address) == addresses.end()) {
            addresses.push_back(address);
        }
    }
    if (addresses.empty()) {
        return tl::unexpected(Refusal{RefusalCode::ResolveFailed, "the name has no address"});
    }
    return addresses;
}

} // namespace toxtunnel::endpoint
