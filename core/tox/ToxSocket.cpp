// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tox/ToxSocket.h"

#ifndef _WIN32
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>
#endif

namespace toxtunnel::tox {

#ifdef _WIN32

RawDescriptor findUdpSocket(std::uint16_t)
{
    return invalidDescriptor;
}

RawDescriptor findRelayEpoll(std::uint16_t)
{
    return invalidDescriptor;
}

#else

namespace {

namespace fs = std::filesystem;

std::vector<int> openDescriptors()
{
    std::vector<int> descriptors;
    std::error_code error;
    for (const char* folder : {"/proc/self/fd", "/dev/fd"}) {
        for (fs::directory_iterator entry(folder, error), end; !error && entry != end;
             entry.increment(error)) {
            descriptors.push_back(std::atoi(entry->path().filename().c_str()));
        }
        if (!descriptors.empty()) {
            break;
        }
    }
    return descriptors;
}

int intOption(int descriptor, int name)
{
    int value = -1;
    socklen_t size = sizeof value;
    return getsockopt(descriptor, SOL_SOCKET, name, &value, &size) == 0 ? value : -1;
}

int localPort(int descriptor)
{
    sockaddr_storage address{};
    socklen_t size = sizeof address;
    if (getsockname(descriptor, reinterpret_cast<sockaddr*>(&address), &size) != 0) {
        return -1;
    }
    if (address.ss_family == AF_INET) {
        return ntohs(reinterpret_cast<const sockaddr_in*>(&address)->sin_port);
    }
    if (address.ss_family == AF_INET6) {
        return ntohs(reinterpret_cast<const sockaddr_in6*>(&address)->sin6_port);
    }
    return -1;
}

/// Linux tells in fdinfo which descriptors an epoll descriptor watches ("tfd: 12 events: ...").
bool epollWatches(int epoll, int descriptor)
{
    std::ifstream info("/proc/self/fdinfo/" + std::to_string(epoll));
    for (std::string line; std::getline(info, line);) {
        std::istringstream fields(line);
        std::string name;
        int number = -1;
        if (fields >> name >> number && name == "tfd:" && number == descriptor) {
            return true;
        }
    }
    return false;
}

} // namespace

RawDescriptor findUdpSocket(std::uint16_t port)
{
    const std::vector<int> all = openDescriptors();
    const auto found = std::find_if(all.begin(), all.end(), [port](int descriptor) {
        return intOption(descriptor, SO_TYPE) == SOCK_DGRAM && localPort(descriptor) == port;
    });
    return found == all.end() ? invalidDescriptor : *found;
}

RawDescriptor findRelayEpoll(std::uint16_t port)
{
    const std::vector<int> all = openDescriptors();
    const auto listener = std::find_if(all.begin(), all.end(), [port](int descriptor) {
        return intOption(descriptor, SO_ACCEPTCONN) == 1 && localPort(descriptor) == port;
    });
    if (listener == all.end()) {
        return invalidDescriptor;
    }
    const auto epoll = std::find_if(all.begin(), all.end(), [&](int descriptor) {
        return epollWatches(descriptor, *listener);
    });
    return epoll == all.end() ? invalidDescriptor : *epoll;
}

#endif

} // namespace toxtunnel::tox
