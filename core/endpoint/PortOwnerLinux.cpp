// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoint/PortOwner.h"

#include <bit>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace toxtunnel::endpoint {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view listening = "0A"; // TCP_LISTEN

// proc(5): an address is 32-bit words of the machine's byte order, each in hexadecimal.
std::optional<SocketAddress> parseLocal(const std::string& field)
{
    const std::size_t colon = field.find(':');
    if (colon != 8 && colon != 32) {
        return std::nullopt;
    }
    std::array<std::uint8_t, 16> bytes{};
    for (std::size_t word = 0; word < colon / 8; ++word) {
        const auto value =
            static_cast<std::uint32_t>(std::stoul(field.substr(word * 8, 8), nullptr, 16));
        std::memcpy(bytes.data() + word * 4, &value, sizeof value);
    }
    const auto port = static_cast<std::uint16_t>(std::stoul(field.substr(colon + 1), nullptr, 16));
    if (colon == 8) {
        return SocketAddress{IpAddress(IpAddress::V4{bytes[0], bytes[1], bytes[2], bytes[3]}),
                             port};
    }
    return SocketAddress{IpAddress(bytes), port};
}

bool inTheWay(const SocketAddress& other, const SocketAddress& wanted)
{
    // A socket on all IPv6 addresses usually takes the IPv4 ones as well.
    return other.port == wanted.port && (other.ip.unmapped() == wanted.ip ||
                                         other.ip.isUnspecified() || wanted.ip.isUnspecified());
}

// The inode of the socket that has the address; one that listens counts more than a connection.
std::string findInode(const SocketAddress& wanted)
{
    std::string found;
    for (const char* table : {"/proc/net/tcp", "/proc/net/tcp6"}) {
        std::ifstream lines(table);
        std::string line;
        std::getline(lines, line); // the heading
        while (std::getline(lines, line)) {
            std::istringstream fields(line);
            std::string slot, local, remote, state, queues, timer, retransmits, user, timeout;
            std::string inode;
            fields >> slot >> local >> remote >> state >> queues >> timer >> retransmits >> user >>
                timeout >> inode;
            const auto address = parseLocal(local);
            if (address && inTheWay(*address, wanted) && inode != "0" &&
                (found.empty() || state == listening)) {
                found = inode;
                if (state == listening) {
                    return found;
                }
            }
        }
    }
    return found;
}

bool hasSocket(const fs::path& process, const std::string& link)
{
    std::error_code error;
    for (fs::directory_iterator entry(process / "fd", error), end; !error && entry != end;
         entry.increment(error)) {
        std::error_code ignored; // it may be gone by now
        if (fs::read_symlink(entry->path(), ignored) == link) {
            return true;
        }
    }
    return false;
}

} // namespace

std::optional<PortOwner> findPortOwner(const SocketAddress& address)
{
    const std::string inode = findInode(address);
    if (inode.empty()) {
        return std::nullopt;
    }
    const std::string link = "socket:[" + inode + "]";
    std::error_code error;
    for (fs::directory_iterator entry("/proc", error), end; !error && entry != end;
         entry.increment(error)) {
        const std::string name = entry->path().filename().string();
        if (name.find_first_not_of("0123456789") != std::string::npos ||
            !hasSocket(entry->path(), link)) {
            continue;
        }
        PortOwner owner;
        owner.process = std::stoi(name);
        std::ifstream comm(entry->path() / "comm");
        std::getline(comm, owner.program);
        return owner;
    }
    return std::nullopt;
}

} // namespace toxtunnel::endpoint
