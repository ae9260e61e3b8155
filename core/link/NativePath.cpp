// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/NativePath.h"

#include "link/NativeSession.h"
#include "link/NativeStream.h"

#include <sodium.h>

#include <algorithm>
#include <limits>

namespace toxtunnel::link {

namespace {

using namespace std::chrono_literals;

constexpr transport::Duration handshakeTimeout = 3s;
constexpr transport::Duration idleTimeout = 20s;
constexpr transport::Duration keepAlive = 5s;
constexpr transport::Duration minPatience = 300ms;
constexpr transport::Duration deadAfter = 5s; // of silence: the connection is dialled anew
constexpr transport::Duration firstRedial = 100ms;
constexpr transport::Duration lastRedial = 2s;
constexpr transport::Duration firstProbation = 300ms;
constexpr transport::Duration lastProbation = 60s;
constexpr std::size_t largestDirectDatagram = 1452; // 1500 less the heads of IPv6 and UDP
constexpr std::size_t batchBytes = 65'000;

// A black hole that swallows more than about 21,800 packets in a row ends a Tox connection, and a
// relay drops silently what its client does not read.
constexpr std::size_t toxCap = 16'000;
constexpr std::size_t relayCap = 64;
constexpr std::size_t directCap = 65'536;

} // namespace

NativePath::NativePath(NativeSession& session, std::uint32_t id, PathKind kind, DatagramPort& port)
    : session_(session)
    , id_(id)
    , kind_(kind)
    , port_(port)
    , arrivals_(arrivalsPerSecond, arrivalsAtOnce, session.now())
    , probation_(firstProbation)
{
    if (session_.settings().smallerKey) {
        dialAt_[interactive] = session_.now();
    }
}

NativePath::~NativePath() = default;

template <typename Visit>
void NativePath::each(const Visit& visit) const
{
    for (const auto* group : {&connections_, &arriving_}) {
        for (const auto& connection : *group) {
            if (connection) {
                visit(*connection);
            }
        }
    }
}

std::size_t NativePath::cap(std::size_t slot) const
{
    const std::size_t all = kind_ == PathKind::Direct   ? directCap
                            : kind_ == PathKind::ToxUdp ? toxCap
                                                        : relayCap;
    return slot == bulk ? all * 3 / 4 : all / 4;
}

transport::QuicSettings NativePath::settings(std::size_t slot) const
{
    transport::QuicSettings settings = session_.settings().quic;
    settings.tag = static_cast<std::uint8_t>(slot);
    if (kind_ == PathKind::Direct) { // Tox packets have one size, which toxcore sets
        settings.datagramSize = largestDirectDatagram;
        settings.pathMtuDiscovery = true;
    }
    const auto token = port_.openingToken();
    settings.token.assign(token.begin(), token.end());
    settings.maxInFlightPackets = cap(slot);
    settings.idleTimeout = idleTimeout;
    settings.keepAlive = keepAlive;
    settings.handshakeTimeout = handshakeTimeout;
    const std::uint64_t share = session_.settings().memory / 4;
    settings.maxConnectionWindow = slot == bulk ? 3 * share : share;
    settings.connectionWindow = std::min(settings.connectionWindow, settings.maxConnectionWindow);
    settings.maxPeerStreams = session_.settings().maxStreams;
    return settings;
}

void NativePath::setKind(PathKind kind)
{
    kind_ = kind;
    each([this](PathConnection& connection) {
        connection.quic->setMaxInFlight(cap(connection.slot()));
    });
}

void NativePath::setUsable(bool usable, TimePoint now)
{
    if (usable_ == usable) {
        return;
    }
    usable_ = usable;
    session_.onPathChange();
    if (!usable) {
        return;
    }
    goodSince_ = now;
    // QUIC waits longer after each loss; a new handshake is faster than its next try.
    if (unansweredSince_ && now - *unansweredSince_ > 1s) {
        drop(interactive, now);
        drop(bulk, now);
    }
    if (session_.settings().smallerKey && !connections_[interactive]) {
        dialAt_[interactive] = now;
    }
}

void NativePath::dial(std::size_t slot, TimePoint now)
{
    dialAt_[slot].reset();
    dialledAt_ = slot == interactive ? now : dialledAt_;
    auto connection = std::make_unique<PathConnection>(*this, slot);
    auto native = transport::QuicConnection::connect(settings(slot), *connection, now);
    if (native) {
        connection->quic = std::move(*native);
        connections_[slot] = std::move(connection);
    }
}

void NativePath::acceptFrom(std::size_t slot, std::span<const std::uint8_t> datagram, TimePoint now)
{
    auto connection = std::make_unique<PathConnection>(*this, slot);
    auto native = transport::QuicConnection::accept(settings(slot), *connection, datagram, now);
    if (native) {
        connection->quic = std::move(*native);
        arriving_[slot] = std::move(connection);
    }
}

/// Setting up a connection costs us work and answers that are longer than the question: only the
/// peer may ask for that, and not too often.
bool NativePath::mayOpen(const transport::DatagramHead& head, TimePoint now)
{
    const auto token = port_.openingToken();
    return head.token.size() == token.size() &&
           sodium_memcmp(head.token.data(), token.data(), token.size()) == 0 && arrivals_.take(now);
}

void NativePath::receive(std::span<const std::uint8_t> datagram, TimePoint now)
{
    const auto head = transport::parseHead(datagram);
    if (!head || head->destination[0] > bulk) {
        return;
    }
    const std::size_t slot = head->destination[0];
    const auto owner = [&](const std::unique_ptr<PathConnection>& connection) {
        return connection && connection->quic->owns(head->destination);
    };
    PathConnection* target = owner(connections_[slot]) ? connections_[slot].get()
                             : owner(arriving_[slot])  ? arriving_[slot].get()
                                                       : nullptr;
    if (target == nullptr && head->opens && !session_.settings().smallerKey) {
        if (!mayOpen(*head, now)) {
            session_.noteRefusedOpening();
            return;
        }
        acceptFrom(slot, datagram, now);
        target = arriving_[slot].get();
    }
    if (target == nullptr) {
        return;
    }
    target->dirty = true;
    if (target->quic->receive(datagram, now) && target == connections_[slot].get()) {
        noteAnswer(now);
    }
    promote(now);
}

void NativePath::noteAnswer(TimePoint now)
{
    unansweredSince_.reset();
    if (std::exchange(suspect_, false)) {
        goodSince_ = now;
        session_.onPathChange();
    }
}

void NativePath::onEstablished(std::size_t slot)
{
    failures_[slot] = 0;
    if (slot == interactive) {
        goodSince_ = session_.now();
    }
}

/// A peer that dialled anew has proved itself: its connection replaces the old one.
void NativePath::promote(TimePoint now)
{
    for (std::size_t slot = 0; slot < arriving_.size(); ++slot) {
        if (arriving_[slot] && arriving_[slot]->ready()) {
            connections_[slot] = std::move(arriving_[slot]);
            noteAnswer(now);
            session_.onPathChange();
        }
    }
}

bool NativePath::dirty() const
{
    bool any = false;
    each([&any](const PathConnection& connection) { any = any || connection.dirty; });
    return any && waiting_.empty();
}

void NativePath::flush(TimePoint now)
{
    each([&](PathConnection& connection) {
        if (waiting_.empty() && connection.dirty) {
            connection.dirty = !write(connection, now);
        }
    });
    noteSilence(now);
    reap(now);
}

/// Writes all that may be written now; false if the port became full.
bool NativePath::write(PathConnection& connection, TimePoint now)
{
    std::array<std::uint8_t, batchBytes> buffer;
    while (true) {
        const auto batch = connection.quic->write(buffer, now);
        if (batch.size == 0) {
            return true;
        }
        if (!port_.send(std::span(buffer).first(batch.size), batch.segment)) {
            waiting_.assign(buffer.begin(),
                            buffer.begin() + static_cast<std::ptrdiff_t>(batch.size));
            waitingSegment_ = batch.segment;
            return false;
        }
    }
}

void NativePath::onPortWritable()
{
    if (!waiting_.empty() && port_.send(waiting_, waitingSegment_)) {
        waiting_.clear();
    }
}

void NativePath::noteSilence(TimePoint now)
{
    if (!unansweredSince_) {
        each([&](const PathConnection& connection) {
            if (connection.ready() && connection.quic->stats().bytesInFlight > 0) {
                unansweredSince_ = now;
            }
        });
    }
}

/// How long an answer may take before the path is doubted.
NativePath::Duration NativePath::patience() const
{
    return std::max(minPatience, 2 * roundTrip());
}

NativePath::Duration NativePath::roundTrip() const
{
    return established() ? connections_[interactive]->quic->stats().smoothedRtt : Duration{};
}

transport::QuicStats NativePath::stats() const
{
    transport::QuicStats sum;
    for (const auto& connection : connections_) {
        if (connection && connection->ready()) {
            const transport::QuicStats stats = connection->quic->stats();
            sum.congestionWindow += stats.congestionWindow;
            sum.bytesInFlight += stats.bytesInFlight;
            sum.minRtt = stats.minRtt;
            sum.smoothedRtt = stats.smoothedRtt;
        }
    }
    return sum;
}

void NativePath::countLosses() const
{
    each([](const PathConnection& connection) { connection.quic->countLosses(); });
}

void NativePath::onTime(TimePoint now)
{
    each([now](PathConnection& connection) {
        const auto deadline = connection.quic->deadline();
        if (deadline && *deadline <= now) {
            connection.quic->onDeadline(now);
            connection.dirty = true;
        }
    });
    if (unansweredSince_ && !suspect_ && now >= *unansweredSince_ + patience()) {
        suspect_ = true;
        session_.onPathChange();
    }
    if (unansweredSince_ && now >= *unansweredSince_ + deadAfter) {
        for (std::size_t slot = 0; slot < connections_.size(); ++slot) {
            if (connections_[slot] && connections_[slot]->ready()) {
                drop(slot, now);
            }
        }
        unansweredSince_.reset();
    }
    reap(now);
    for (std::size_t slot = 0; slot < dialAt_.size(); ++slot) {
        if (usable_ && dialAt_[slot] && *dialAt_[slot] <= now) {
            dial(slot, now);
        }
    }
}

void NativePath::redial(TimePoint now)
{
    if (!session_.settings().smallerKey) {
        return; // the peer dials, and what it dials replaces what we have
    }
    for (std::size_t slot = 0; slot < connections_.size(); ++slot) {
        drop(slot, now);
        failures_[slot] = 0;
    }
    dialAt_[interactive] = now;
    dialAt_[bulk].reset();
}

void NativePath::retry(TimePoint now)
{
    const bool underWay = connections_[interactive] && now < dialledAt_ + minPatience;
    if (!established() && !underWay) {
        redial(now);
    }
}

/// Removes connections that have ended, and dials what is missing.
void NativePath::reap(TimePoint now)
{
    for (std::size_t slot = 0; slot < connections_.size(); ++slot) {
        if (connections_[slot] && connections_[slot]->quic->closed() &&
            !connections_[slot]->dirty) {
            const transport::CloseReason why = *connections_[slot]->quic->closed();
            drop(slot, now);
            if (why.kind == transport::CloseReason::Kind::Peer && why.code == linkOver) {
                session_.onPeerLeft();
            }
        }
        if (arriving_[slot] && arriving_[slot]->quic->closed() && !arriving_[slot]->dirty) {
            arriving_[slot].reset();
        }
    }
    if (!session_.settings().smallerKey || !usable_) {
        return;
    }
    if (established() && !connections_[bulk] && !dialAt_[bulk]) {
        dialAt_[bulk] = now;
    }
}

void NativePath::drop(std::size_t slot, TimePoint now)
{
    if (!connections_[slot]) {
        return;
    }
    const bool wasReady = connections_[slot]->quic->established();
    connections_[slot].reset();
    session_.onPathChange();
    if (!session_.settings().smallerKey) {
        return;
    }
    unsigned& failures = failures_[slot];
    failures = wasReady ? 0 : failures + 1;
    dialAt_[slot] =
        now + std::min<Duration>(lastRedial, firstRedial * (1U << std::min(failures, 5U)));
}

std::optional<NativePath::TimePoint> NativePath::deadline() const
{
    TimePoint earliest = TimePoint::max();
    each([&](const PathConnection& connection) {
        earliest = std::min(earliest, connection.quic->deadline().value_or(TimePoint::max()));
    });
    if (unansweredSince_) {
        earliest = std::min(earliest, *unansweredSince_ + (suspect_ ? deadAfter : patience()));
    }
    for (const auto& dialAt : dialAt_) {
        if (dialAt && usable_) {
            earliest = std::min(earliest, *dialAt);
        }
    }
    return earliest == TimePoint::max() ? std::nullopt : std::optional(earliest);
}

void NativePath::doubt()
{
    probation_ = std::clamp<Duration>(2 * probation_, firstProbation, lastProbation);
}

PathConnection* NativePath::connectionFor(bool bulkStream) const
{
    const auto& wanted = connections_[bulkStream ? bulk : interactive];
    if (wanted && wanted->ready()) {
        return wanted.get();
    }
    return established() ? connections_[interactive].get() : nullptr;
}

void NativePath::close(std::uint64_t code, std::string_view text, TimePoint now)
{
    each([&](PathConnection& connection) {
        connection.quic->close(code, text);
        connection.dirty = true;
    });
    flush(now);
}

void NativePath::keepOnly(const transport::InstanceId& instance)
{
    for (std::size_t slot = 0; slot < connections_.size(); ++slot) {
        if (connections_[slot] && connections_[slot]->ready() &&
            connections_[slot]->quic->peerInstance() != instance) {
            drop(slot, session_.now());
        }
    }
}

} // namespace toxtunnel::link
