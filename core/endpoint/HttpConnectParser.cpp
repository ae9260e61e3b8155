// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoint/HttpConnectParser.h"

#include <algorithm>

namespace toxtunnel::endpoint {

namespace {

constexpr std::size_t longestHost = 255;

enum class Status
{
    BadRequest = 400,
    Forbidden = 403,
    MethodNotAllowed = 405,
    BadGateway = 502,
    GatewayTimeout = 504,
};

std::string_view nameOf(Status status)
{
    switch (status) {
    case Status::BadRequest:
        return "Bad Request";
    case Status::Forbidden:
        return "Forbidden";
    case Status::MethodNotAllowed:
        return "Method Not Allowed";
    case Status::BadGateway:
        return "Bad Gateway";
    case Status::GatewayTimeout:
        break;
    }
    return "Gateway Timeout";
}

Status statusFor(RefusalCode code)
{
    switch (code) {
    case RefusalCode::AccessDenied:
    case RefusalCode::NoRule:
    case RefusalCode::RateLimited:
        return Status::Forbidden;
    case RefusalCode::Malformed:
        return Status::BadRequest;
    case RefusalCode::TimedOut:
        return Status::GatewayTimeout;
    default:
        return Status::BadGateway;
    }
}

std::string answer(Status status, std::string_view text)
{
    std::string answer = "HTTP/1.1 " + std::to_string(static_cast<int>(status)) + ' ';
    answer += nameOf(status);
    answer += "\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Length: ";
    answer += std::to_string(text.size() + 1);
    answer += "\r\nConnection: close\r\n";
    if (status == Status::MethodNotAllowed) {
        answer += "Allow: CONNECT\r\n"; // RFC 9110 section 15.5.6
    }
    answer += "\r\n";
    answer += text;
    answer += '\n';
    return answer;
}

bool isMethodLetter(char c)
{
    return c >= 'A' && c <= 'Z';
}

/// Takes the text up to `end` off `rest`, and `end` with it.
std::string_view cut(std::string_view& rest, char end)
{
    const std::size_t length = std::min(rest.find(end), rest.size());
    const std::string_view part = rest.substr(0, length);
    rest.remove_prefix(std::min(length + 1, rest.size()));
    return part;
}

} // namespace

std::size_t HttpConnectParser::feed(std::span<const std::uint8_t> bytes)
{
    std::size_t taken = 0;
    while (state_ == State::Reading && taken < bytes.size()) {
        head_ += static_cast<char>(bytes[taken++]);
        if (!isMethodLetter(head_.front())) {
            state_ = State::Declined;
            reply_ = answer(Status::BadRequest, "This port speaks SOCKS5 and HTTP CONNECT.");
        } else if (isComplete()) {
            readRequest();
        } else if (head_.size() == longestRequest) {
            state_ = State::Declined;
            reply_ = answer(Status::BadRequest, "The header of the request is too long.");
        }
    }
    return taken;
}

bool HttpConnectParser::isComplete() const
{
    return head_.ends_with("\r\n\r\n") || head_.ends_with("\n\n"); // RFC 9112 section 2.2
}

void HttpConnectParser::readRequest()
{
    std::string_view line = head_;
    line = line.substr(0, line.find_first_of("\r\n"));
    const std::string_view method = cut(line, ' ');
    const std::string_view authority = cut(line, ' ');
    state_ = State::Declined;
    if (!std::all_of(method.begin(), method.end(), isMethodLetter) ||
        !line.starts_with("HTTP/1.")) {
        reply_ = answer(Status::BadRequest, "This is not an HTTP/1 request.");
        return;
    }
    if (method != "CONNECT") {
        reply_ = answer(Status::MethodNotAllowed,
                        "ToxTunnel passes on connections, not requests: it answers only CONNECT. "
                        "For http:// addresses use it as a SOCKS5 proxy (socks5h://, same port), "
                        "or let the program tunnel them, e.g. curl --proxytunnel.");
        return;
    }
    const auto target = Target::parse(authority);
    if (!target.has_value() || target->host.size() > longestHost) {
        reply_ = answer(Status::BadRequest, "CONNECT needs host:port or [IPv6 address]:port.");
        return;
    }
    target_ = *target;
    state_ = State::Asked;
}

std::string HttpConnectParser::opened() const
{
    return "HTTP/1.1 200 Connection Established\r\n\r\n";
}

std::string HttpConnectParser::refused(const Refusal& refusal) const
{
    return answer(statusFor(refusal.code), describe(refusal.code).english());
}

} // namespace toxtunnel::endpoint
