// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/ForwardTable.h"

#include "log/Escape.h"

#include <algorithm>
#include <utility>

namespace toxtunnel::engine {

namespace {

std::string_view words(RefusalCode code)
{
    switch (code) {
    case RefusalCode::AccessDenied:
        return "a rule of the peer denies this target";
    case RefusalCode::NoRule:
        return "no rule of the peer allows this target";
    case RefusalCode::Malformed:
        return "the peer cannot make sense of the target";
    case RefusalCode::RateLimited:
        return "the peer limits how often streams are opened";
    case RefusalCode::StreamLimit:
        return "too many connections at once";
    case RefusalCode::ResolveFailed:
        return "the name does not resolve at the peer";
    case RefusalCode::ConnectionRefused:
        return "the target refused the connection";
    case RefusalCode::HostUnreachable:
        return "the peer cannot reach the target's host";
    case RefusalCode::NetworkUnreachable:
        return "the peer cannot reach the target's network";
    case RefusalCode::TimedOut:
        return "no answer in time";
    case RefusalCode::PeerOffline:
        return "the peer is offline";
    case RefusalCode::Unsupported:
        return "the peer cannot do that";
    case RefusalCode::Failed:
        break;
    }
    return "it failed";
}

std::vector<IpAddress> bindAddresses(const config::Forward& settings)
{
    if (const auto address = IpAddress::parse(settings.bind)) {
        return {*address};
    }
    return endpoint::TcpForward::Options().bind;
}

} // namespace

ForwardTable::ForwardTable(Reactor& reactor, Opener opener, log::Logger log)
    : reactor_(reactor)
    , opener_(std::move(opener))
    , log_(log)
{
}

ForwardTable::~ForwardTable() = default;

ForwardTable::Change ForwardTable::apply(const std::vector<config::Forward>& wanted,
                                         const config::PeerReference& primary)
{
    std::vector<config::Forward> settings;
    for (config::Forward forward : wanted) {
        if (forward.peer.text.empty()) {
            forward.peer = primary;
        }
        if (forward.enabled && forward.peer.key.has_value() &&
            forward.protocol == config::Protocol::Tcp) {
            settings.push_back(std::move(forward));
        }
    }

    Change change;
    std::vector<Entry> kept;
    for (Entry& entry : entries_) {
        const bool stays =
            std::find(settings.begin(), settings.end(), entry.settings) != settings.end();
        if (stays && entry.forward != nullptr) {
            std::erase(settings, entry.settings);
            kept.push_back(std::move(entry));
        } else if (entry.forward != nullptr) {
            stop(entry);
            ++change.removed;
        }
    }
    entries_ = std::move(kept);
    // Ports that were given up are free now.
    for (const config::Forward& forward : settings) {
        entries_.push_back(started(forward));
        change.added += entries_.back().forward != nullptr ? 1U : 0U;
    }
    std::erase_if(ending_, [](const auto& forward) { return forward->counters().open == 0; });
    return change;
}

ForwardTable::Entry ForwardTable::started(const config::Forward& settings)
{
    Entry entry{settings, nullptr};
    const Target target{settings.remoteHost, settings.remotePort};
    endpoint::TcpForward::Options options;
    options.bind = bindAddresses(settings);
    options.port = settings.localPort;
    options.target = target;
    auto forward = endpoint::TcpForward::start(
        reactor_, std::move(options),
        [this, peer = *settings.peer.key](const Target& to, StreamHandler& handler) {
            return opener_(peer, to, handler);
        },
        *this);
    if (!forward.has_value()) {
        log_.error("Failed to bind: ", forward.error().text());
        return entry;
    }
    entry.forward = std::move(*forward);
    log_.info("Listening on local port ", settings.localPort, " -> ", target.text());
    for (const IpAddress& address : bindAddresses(settings)) {
        if (!address.isLoopback()) {
            log_.warning("Local port ", settings.localPort, " listens on ", address.text(),
                         ": whoever reaches that address can use the forward");
        }
    }
    return entry;
}

void ForwardTable::stop(Entry& entry)
{
    entry.forward->stop(endpoint::TcpForward::Running::Continue);
    log_.info("Stopped listener on local port ", entry.settings.localPort);
    ending_.push_back(std::move(entry.forward));
}

void ForwardTable::stopListening()
{
    for (Entry& entry : entries_) {
        if (entry.forward != nullptr) {
            stop(entry);
        }
    }
    entries_.clear();
}

void ForwardTable::clear()
{
    entries_.clear();
    ending_.clear();
}

void ForwardTable::onConnectionEnded(endpoint::TcpForward& forward, const endpoint::PumpEnd& end)
{
    if (end.kind == endpoint::PumpEnd::Kind::Refused) {
        log_.warning("Connection on local port ", forward.port(), " to ", forward.target().text(),
                     " refused: ", words(end.refusal.code), end.refusal.detail.empty() ? "" : ": ",
                     log::escaped(end.refusal.detail));
    } else {
        log_.debug("Connection on local port ", forward.port(), " ended: ", end.traffic.sent,
                   " bytes out, ", end.traffic.received, " bytes in",
                   end.reason.empty() ? "" : ", ", log::escaped(end.reason));
    }
}

void ForwardTable::onScarcity(endpoint::TcpForward& forward, bool scarce)
{
    if (scarce) {
        log_.warning("Local port ", forward.port(),
                     " takes no new connections for now: this program's limit of open files is "
                     "nearly reached");
    } else {
        log_.info("Local port ", forward.port(), " takes connections again");
    }
}

} // namespace toxtunnel::engine
