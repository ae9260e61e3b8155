// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/FrameRefusal.h"

#include <array>
#include <string_view>

namespace toxtunnel::link {

namespace {

constexpr std::uint8_t deniedCode = 1;
constexpr std::uint8_t resolveCode = 2;
constexpr std::uint8_t limitOrConnectCode = 3;
constexpr std::uint8_t abortCode = 9;

constexpr std::string_view notFoundText = "Tunnel not found";
constexpr std::string_view idInUseText = "Tunnel ID in use";
constexpr std::string_view resolvePrefix = "DNS resolution failed: ";
constexpr std::string_view connectPrefix = "TCP connect failed: ";

struct FixedText
{
    RefusalCode refusal;
    std::uint8_t code;
    std::string_view text;
};
constexpr std::array fixedTexts{
    FixedText{RefusalCode::AccessDenied, deniedCode, "Access denied"},
    FixedText{RefusalCode::NoRule, deniedCode, "No matching allow rule (default deny)"},
    FixedText{RefusalCode::RateLimited, limitOrConnectCode, "Rate limit exceeded"},
    FixedText{RefusalCode::StreamLimit, limitOrConnectCode, "Tunnel limit exceeded"},
    FixedText{RefusalCode::Malformed, resolveCode, "Malformed target"},
    FixedText{RefusalCode::Unsupported, limitOrConnectCode, "Not supported"},
};

/// What systems call the ways a connect fails; the first of each is what we send.
struct ConnectText
{
    RefusalCode refusal;
    std::string_view text;
};
constexpr std::array connectTexts{
    ConnectText{RefusalCode::ConnectionRefused, "Connection refused"},
    ConnectText{RefusalCode::HostUnreachable, "No route to host"},
    ConnectText{RefusalCode::HostUnreachable, "Host is unreachable"},
    ConnectText{RefusalCode::NetworkUnreachable, "Network is unreachable"},
    ConnectText{RefusalCode::TimedOut, "Connection timed out"},
    ConnectText{RefusalCode::TimedOut, "Operation timed out"},
};

std::string connectDetail(const Refusal& refusal)
{
    if (!refusal.detail.empty()) {
        return refusal.detail;
    }
    for (const ConnectText& known : connectTexts) {
        if (known.refusal == refusal.code) {
            return std::string(known.text);
        }
    }
    return "Operation canceled";
}

} // namespace

FrameError toFrameError(const Refusal& refusal)
{
    for (const FixedText& fixed : fixedTexts) {
        if (fixed.refusal == refusal.code) {
            return {fixed.code, std::string(fixed.text)};
        }
    }
    if (refusal.code == RefusalCode::ResolveFailed) {
        const std::string detail =
            refusal.detail.empty() ? "Name or service not known" : refusal.detail;
        return {resolveCode, std::string(resolvePrefix) + detail};
    }
    return {limitOrConnectCode, std::string(connectPrefix) + connectDetail(refusal)};
}

Refusal toRefusal(const wire::ErrorPayload& error)
{
    for (const FixedText& fixed : fixedTexts) {
        if (fixed.code == error.code && fixed.text == error.text) {
            return {fixed.refusal, {}};
        }
    }
    if (error.text.starts_with(resolvePrefix)) {
        return {RefusalCode::ResolveFailed, std::string(error.text.substr(resolvePrefix.size()))};
    }
    if (error.text.starts_with(connectPrefix)) {
        const std::string_view detail = error.text.substr(connectPrefix.size());
        for (const ConnectText& known : connectTexts) {
            if (detail.starts_with(known.text)) {
                return {known.refusal, std::string(detail)};
            }
        }
        return {RefusalCode::Failed, std::string(detail)};
    }
    return {RefusalCode::Failed, std::string(error.text)};
}

FrameError streamNotFound()
{
    return {deniedCode, std::string(notFoundText)};
}

FrameError idInUse()
{
    return {resolveCode, std::string(idInUseText)};
}

FrameError malformedOpen()
{
    return {resolveCode, "Malformed open request"};
}

FrameError aborted()
{
    return {abortCode, "Connection reset"};
}

bool isIdInUse(const wire::ErrorPayload& error)
{
    return error.code == resolveCode && error.text == idInUseText;
}

} // namespace toxtunnel::link
