// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoint/SocksParser.h"

#include "model/IpAddress.h"

#include <algorithm>

namespace toxtunnel::endpoint {

namespace {

constexpr std::uint8_t version = 5;
constexpr std::uint8_t withoutAuthentication = 0x00;
constexpr std::uint8_t noMethod = 0xFF;
constexpr std::uint8_t commandConnect = 0x01;

enum AddressType : std::uint8_t
{
    V4 = 0x01,
    Name = 0x03,
    V6 = 0x04,
};

constexpr std::size_t headSize = 4; // version, command, reserved, address type
constexpr std::size_t portSize = 2;

std::string replyOf(SocksParser::Reply reply)
{
    // The bound address is not known here: 0.0.0.0:0.
    const std::uint8_t bytes[] = {version, static_cast<std::uint8_t>(reply), 0, V4, 0, 0, 0, 0, 0,
                                  0};
    return {std::begin(bytes), std::end(bytes)};
}

SocksParser::Reply replyFor(RefusalCode code)
{
    using Reply = SocksParser::Reply;
    switch (code) {
    case RefusalCode::AccessDenied:
    case RefusalCode::NoRule:
    case RefusalCode::RateLimited:
        return Reply::NotAllowed;
    case RefusalCode::NetworkUnreachable:
    case RefusalCode::PeerOffline:
        return Reply::NetworkUnreachable;
    case RefusalCode::ResolveFailed:
    case RefusalCode::HostUnreachable:
        return Reply::HostUnreachable;
    case RefusalCode::ConnectionRefused:
        return Reply::ConnectionRefused;
    case RefusalCode::TimedOut:
        return Reply::TtlExpired;
    case RefusalCode::Malformed:
    case RefusalCode::StreamLimit:
    case RefusalCode::Unsupported:
    case RefusalCode::Failed:
        break;
    }
    return Reply::GeneralFailure;
}

} // namespace

std::size_t SocksParser::feed(std::span<const std::uint8_t> bytes)
{
    std::size_t taken = 0;
    while (state_ == State::Reading && taken < bytes.size()) {
        const auto part =
            bytes.subspan(taken, std::min(needed() - message_.size(), bytes.size() - taken));
        message_.append(part.begin(), part.end());
        taken += part.size();
        if (message_.size() == needed()) {
            greeted_ ? readRequest() : readGreeting();
            message_.clear();
        }
    }
    return taken;
}

/// How long the message is, as far as its beginning tells.
std::size_t SocksParser::needed() const
{
    if (!greeted_) {
        constexpr std::size_t head = 2; // version, number of methods
        return message_.size() < head ? head : head + byteAt(1);
    }
    if (message_.size() <= headSize) {
        return headSize + 1;
    }
    switch (byteAt(3)) {
    case V4:
        return headSize + 4 + portSize;
    case V6:
        return headSize + 16 + portSize;
    case Name:
        return headSize + 1 + byteAt(headSize) + portSize;
    default:
        return message_.size(); // declined as it is
    }
}

void SocksParser::readGreeting()
{
    const std::string_view methods = std::string_view(message_).substr(2);
    const bool usable = byteAt(0) == version &&
                        methods.find(static_cast<char>(withoutAuthentication)) != methods.npos;
    const std::uint8_t method = usable ? withoutAuthentication : noMethod;
    reply_ = {static_cast<char>(version), static_cast<char>(method)};
    greeted_ = true;
    if (!usable) {
        state_ = State::Declined;
    }
}

void SocksParser::readRequest()
{
    if (byteAt(0) != version) {
        return decline(Reply::GeneralFailure);
    }
    if (byteAt(1) != commandConnect) {
        return decline(Reply::CommandNotSupported);
    }
    const auto fill = [this](auto address) {
        std::copy_n(message_.begin() + headSize, address.size(), address.begin());
        return IpAddress(address).text();
    };
    switch (byteAt(3)) {
    case V4:
        target_.host = fill(IpAddress::V4{});
        break;
    case V6:
        target_.host = fill(IpAddress::V6{});
        break;
    case Name:
        target_.host = message_.substr(headSize + 1, byteAt(headSize));
        if (target_.host.starts_with('[') && target_.host.ends_with(']')) { // cut out of a URL
            target_.host = target_.host.substr(1, target_.host.size() - 2);
        }
        break;
    default:
        return decline(Reply::AddressTypeNotSupported);
    }
    const std::size_t end = message_.size();
    target_.port = static_cast<std::uint16_t>(byteAt(end - 2) << 8 | byteAt(end - 1));
    if (target_.host.empty() || target_.port == 0) {
        return decline(Reply::GeneralFailure);
    }
    state_ = State::Asked;
}

void SocksParser::decline(Reply reply)
{
    reply_ += replyOf(reply); // a client may send its request without awaiting the method
    state_ = State::Declined;
}

std::uint8_t SocksParser::byteAt(std::size_t index) const
{
    return static_cast<std::uint8_t>(message_[index]);
}

std::string SocksParser::opened() const
{
    return replyOf(Reply::Succeeded);
}

std::string SocksParser::refused(const Refusal& refusal) const
{
    return replyOf(replyFor(refusal.code));
}

} // namespace toxtunnel::endpoint
