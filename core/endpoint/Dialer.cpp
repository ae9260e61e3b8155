// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoint/Dialer.h"

#include <algorithm>
#include <array>

namespace toxtunnel::endpoint {

namespace {

// RFC 8305 section 4: the families take turns, beginning with that of the first address. The first
// to dial is the last of the result.
std::vector<SocketAddress> inTurns(const std::vector<IpAddress>& addresses, std::uint16_t port)
{
    std::vector<SocketAddress> order;
    std::array<std::vector<IpAddress>, 2> families;
    for (const IpAddress& address : addresses) {
        families[address.isV4() == addresses.front().isV4() ? 0 : 1].push_back(address);
    }
    for (std::size_t i = 0; i < addresses.size(); ++i) {
        for (const auto& family : families) {
            if (i < family.size()) {
                order.push_back({family[i], port});
            }
        }
    }
    std::reverse(order.begin(), order.end());
    return order;
}

// How much a failure says about the target, the later the more.
int weight(RefusalCode code)
{
    switch (code) {
    case RefusalCode::ConnectionRefused:
        return 4;
    case RefusalCode::TimedOut:
        return 3;
    case RefusalCode::HostUnreachable:
        return 2;
    case RefusalCode::NetworkUnreachable:
        return 1;
    default:
        return 0;
    }
}

} // namespace

Dialer::Dialer(Reactor& reactor, const std::vector<IpAddress>& addresses, std::uint16_t port,
               OnDone onDone)
    : Dialer(reactor, addresses, port, std::move(onDone), Options{})
{
}

Dialer::Dialer(Reactor& reactor, const std::vector<IpAddress>& addresses, std::uint16_t port,
               OnDone onDone, Options options)
    : reactor_(reactor)
    , options_(options)
    , waiting_(inTurns(addresses, port))
    , nextAttempt_(reactor.timer([this] { proceed(); }))
    , deadline_(reactor.timer([this] {
        finish(tl::unexpected(Refusal{RefusalCode::TimedOut, "no answer in time"}));
    }))
    , failure_{RefusalCode::Failed, "no address to dial"}
    , onDone_(std::move(onDone))
{
    deadline_->start(options_.timeout);
    if (!startNext()) {
        nextAttempt_->start(Reactor::Duration::zero()); // tells so, but not from here
    }
}

Dialer::~Dialer() = default;

bool Dialer::startNext()
{
    while (!waiting_.empty()) {
        const SocketAddress address = waiting_.back();
        waiting_.pop_back();
        auto socket = connectTcp(address);
        if (!socket) {
            remember(socket.error());
            continue; // failed at once
        }
        if (isNearLimit(socket->raw())) { // the rest is for what this machine itself asks for
            remember(std::make_error_code(std::errc::too_many_files_open));
            waiting_.clear();
            break;
        }
        const RawDescriptor raw = socket->raw();
        auto watch =
            reactor_.watch(raw, Interest::Write, [this, raw](Interest) { onAttemptReady(raw); });
        attempts_.push_back({*std::move(socket), std::move(watch)});
        if (!waiting_.empty()) {
            nextAttempt_->start(options_.attemptDelay);
        }
        return true;
    }
    return !attempts_.empty();
}

void Dialer::proceed()
{
    if (!startNext()) {
        finish(tl::unexpected(failure_));
    }
}

void Dialer::onAttemptReady(RawDescriptor socket)
{
    const auto attempt =
        std::find_if(attempts_.begin(), attempts_.end(),
                     [socket](const Attempt& one) { return one.socket.raw() == socket; });
    const std::error_code error = pendingError(socket);
    attempt->watch.reset();
    Descriptor connection = std::move(attempt->socket);
    attempts_.erase(attempt);
    if (!error) {
        finish(std::move(connection));
        return;
    }
    remember(error);
    proceed(); // RFC 8305 section 5: no reason to wait any longer
}

void Dialer::remember(const std::error_code& error)
{
    Refusal refusal = refusalOf(error);
    if (weight(refusal.code) > weight(failure_.code) || failure_.code == RefusalCode::Failed) {
        failure_ = std::move(refusal);
    }
}

void Dialer::finish(tl::expected<Descriptor, Refusal> result)
{
    deadline_->stop();
    nextAttempt_->stop();
    attempts_.clear();
    const OnDone done = std::move(onDone_); // the callback may destroy this
    done(std::move(result));
}

} // namespace toxtunnel::endpoint
