// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "headless/ServiceNotifier.h"
#include "reactor/Descriptor.h"

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <charconv>
#include <cstddef>
#include <cstdlib>
#include <cstring>
#include <string>

namespace toxtunnel::app {

namespace {

/// The datagrams of sd_notify(3). libsystemd would bring four compression and crypto libraries into
/// the process for this one sendto().
class SystemdNotifier final : public ServiceNotifier
{
public:
    SystemdNotifier()
    {
        const char* path = std::getenv("NOTIFY_SOCKET");
        const std::size_t length = path == nullptr ? 0 : std::strlen(path);
        if (length < 2 || length >= sizeof address_.sun_path ||
            (path[0] != '/' && path[0] != '@')) {
            return;
        }
        address_.sun_family = AF_UNIX;
        std::memcpy(address_.sun_path, path, length);
        if (path[0] == '@') {
            address_.sun_path[0] = '\0'; // the abstract namespace, unix(7)
        }
        addressLength_ = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + length);
        socket_ = Descriptor(::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    }

    void notify(std::string_view state) override
    {
        if (socket_) {
            ::sendto(socket_.raw(), state.data(), state.size(), MSG_NOSIGNAL,
                     static_cast<const sockaddr*>(static_cast<const void*>(&address_)),
                     addressLength_);
        }
    }

    std::optional<std::chrono::microseconds> watchdogTimeout() const override
    {
        const auto microseconds = number("WATCHDOG_USEC");
        const auto process = number("WATCHDOG_PID");
        if (!socket_ || !microseconds || *microseconds <= 0 ||
            (process && *process != static_cast<long long>(::getpid()))) {
            return std::nullopt;
        }
        return std::chrono::microseconds(*microseconds);
    }

private:
    static std::optional<long long> number(const char* variable)
    {
        const char* text = std::getenv(variable);
        if (text == nullptr) {
            return std::nullopt;
        }
        long long value = 0;
        const char* end = text + std::strlen(text);
        const auto result = std::from_chars(text, end, value);
        return result.ec == std::errc() && result.ptr == end ? std::optional(value) : std::nullopt;
    }

    sockaddr_un address_{};
    socklen_t addressLength_ = 0;
    Descriptor socket_;
};

} // namespace

std::unique_ptr<ServiceNotifier> ServiceNotifier::create()
{
    return std::make_unique<SystemdNotifier>();
}

} // namespace toxtunnel::app
