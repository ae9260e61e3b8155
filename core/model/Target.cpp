// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/Target.h"

#include <charconv>

namespace toxtunnel {

std::string Target::text() const
{
    const bool v6 = host.find(':') != std::string::npos;
    return (v6 ? "[" + host + "]" : host) + ":" + std::to_string(port);
}

Result<Target> Target::parse(std::string_view text)
{
    const std::string shown(text);
    const std::size_t colon = text.rfind(':');
    if (colon == std::string_view::npos) {
        return failure(Message::say("Invalid target '%1'", shown),
                       Message::say("the port is missing"),
                       Message::say("Write host:port, for example 127.0.0.1:22"));
    }
    std::string_view host = text.substr(0, colon);
    const std::string_view digits = text.substr(colon + 1);
    if (host.size() >= 2 && host.front() == '[' && host.back() == ']') {
        host = host.substr(1, host.size() - 2);
    } else if (host.find(':') != std::string_view::npos) {
        return failure(Message::say("Invalid target '%1'", shown),
                       Message::say("an IPv6 address needs brackets"),
                       Message::say("Write [address]:port, for example [::1]:22"));
    }
    if (host.empty()) {
        return failure(Message::say("Invalid target '%1'", shown),
                       Message::say("the host is empty"));
    }
    unsigned port = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), port);
    if (error != std::errc{} || end != digits.data() + digits.size() || port < 1 || port > 65535) {
        return failure(Message::say("Invalid target '%1'", shown),
                       Message::say("the port must be a number from 1 to 65535"));
    }
    return Target{std::string(host), static_cast<std::uint16_t>(port)};
}

} // namespace toxtunnel
