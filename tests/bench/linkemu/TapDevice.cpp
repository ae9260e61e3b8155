// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "TapDevice.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <linux/if_tun.h>
#include <net/if.h>
#include <netinet/in.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#include <charconv>
#include <cstring>
#include <stdexcept>
#include <system_error>

namespace linkemu {

namespace {

using toxtunnel::Descriptor;

constexpr char deviceName[] = "tap0";
/// Frames the kernel keeps for us; the emulated queue must be the one that overflows, not this one.
constexpr int kernelQueueFrames = 16384;

template <typename Code>
Code check(Code code, const std::string& what)
{
    if (code < 0) {
        throw std::system_error(errno, std::generic_category(), what);
    }
    return code;
}

Descriptor openNamespace(const std::string& name)
{
    const std::string path = name.find('/') == std::string::npos ? "/run/netns/" + name : name;
    return Descriptor(check(::open(path.c_str(), O_RDONLY | O_CLOEXEC), path));
}

/// The calling thread is in another network namespace as long as this lives.
class Visit
{
public:
    explicit Visit(const Descriptor& there)
        : home_(check(::open("/proc/thread-self/ns/net", O_RDONLY | O_CLOEXEC), "own namespace"))
    {
        check(::setns(there.raw(), CLONE_NEWNET), "setns");
    }
    ~Visit() { ::setns(home_.raw(), CLONE_NEWNET); }
    Visit(const Visit&) = delete;
    Visit& operator=(const Visit&) = delete;

private:
    Descriptor home_;
};

struct Address
{
    in_addr address{};
    in_addr mask{};
};

Address parseAddress(const std::string& text)
{
    const auto slash = text.find('/');
    unsigned bits = 24;
    if (slash != std::string::npos) {
        const char* const end = text.data() + text.size();
        const auto [stop, error] = std::from_chars(text.data() + slash + 1, end, bits);
        if (error != std::errc{} || stop != end) {
            bits = 0;
        }
    }
    Address result;
    if (bits < 1 || bits > 32 ||
        ::inet_pton(AF_INET, text.substr(0, slash).c_str(), &result.address) != 1) {
        throw std::invalid_argument("not an IPv4 address with prefix length: " + text);
    }
    result.mask.s_addr = htonl(~std::uint32_t{0} << (32 - bits));
    return result;
}

ifreq request()
{
    ifreq value{};
    std::memcpy(value.ifr_name, deviceName, sizeof deviceName);
    return value;
}

void setAddress(const Descriptor& socket, unsigned long command, in_addr address)
{
    sockaddr_in value{};
    value.sin_family = AF_INET;
    value.sin_addr = address;
    ifreq change = request();
    std::memcpy(&change.ifr_addr, &value, sizeof value);
    check(::ioctl(socket.raw(), command, &change), "set the address");
}

void configure(const Address& address, int mtu)
{
    const Descriptor socket(check(::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0), "socket"));
    ifreq change = request();
    change.ifr_mtu = mtu;
    check(::ioctl(socket.raw(), SIOCSIFMTU, &change), "set the MTU");
    change = request();
    change.ifr_qlen = kernelQueueFrames;
    check(::ioctl(socket.raw(), SIOCSIFTXQLEN, &change), "set the queue length");
    setAddress(socket, SIOCSIFADDR, address.address);
    setAddress(socket, SIOCSIFNETMASK, address.mask);
    change = request();
    check(::ioctl(socket.raw(), SIOCGIFFLAGS, &change), "read the flags");
    change.ifr_flags = static_cast<short>(change.ifr_flags | IFF_UP | IFF_RUNNING);
    check(::ioctl(socket.raw(), SIOCSIFFLAGS, &change), "bring the device up");
}

} // namespace

TapDevice::TapDevice(const std::string& networkNamespace, const std::string& address, int mtu)
{
    const Address parsed = parseAddress(address);
    const Visit visit(openNamespace(networkNamespace));
    descriptor_ =
        Descriptor(check(::open("/dev/net/tun", O_RDWR | O_NONBLOCK | O_CLOEXEC), "/dev/net/tun"));
    // Without IFF_VNET_HDR the device has no offloads at all: every frame is one real segment with
    // a real checksum.
    ifreq change = request();
    change.ifr_flags = IFF_TAP | IFF_NO_PI;
    check(::ioctl(descriptor_.raw(), TUNSETIFF, &change), "create the TAP device");
    configure(parsed, mtu);
}

std::size_t TapDevice::read(std::span<std::byte> buffer)
{
    const ssize_t count = ::read(descriptor_.raw(), buffer.data(), buffer.size());
    if (count < 0) {
        if (errno == EAGAIN || errno == EINTR) {
            return 0;
        }
        throw std::system_error(errno, std::generic_category(), "read from the TAP device");
    }
    return static_cast<std::size_t>(count);
}

void TapDevice::write(std::span<const std::byte> frame)
{
    const ssize_t count = ::write(descriptor_.raw(), frame.data(), frame.size());
    if (count < 0 && errno != EIO && errno != ENOBUFS && errno != EAGAIN) {
        throw std::system_error(errno, std::generic_category(), "write to the TAP device");
    }
}

} // namespace linkemu
