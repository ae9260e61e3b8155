// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/ForwardTable.h"

#include "config/ConfigEditor.h"
#include "engine/RefusalText.h"
#include "log/Escape.h"

#include <algorithm>
#include <utility>

namespace toxtunnel::engine {

namespace {

constexpr std::chrono::seconds betweenTries{10}; // of a port that is taken

std::vector<IpAddress> bindAddresses(const config::Forward& settings)
{
    if (const auto address = IpAddress::parse(settings.bind)) {
        return {*address};
    }
    return endpoint::TcpForward::Options().bind;
}

} // namespace

ForwardTable::ForwardTable(Reactor& reactor, Opener opener, std::function<void()> onChange,
                           log::Logger log)
    : reactor_(reactor)
    , opener_(std::move(opener))
    , onChange_(std::move(onChange))
    , log_(log)
    , retry_(reactor.timer([this] { tryAgain(); }))
{
}

ForwardTable::~ForwardTable() = default;

ForwardTable::Change ForwardTable::apply(const std::vector<config::Forward>& wanted,
                                         const config::PeerReference& server)
{
    Change change;
    std::vector<Entry> next = matched(wanted, server);
    // What is left in entries_ is gone or goes on with other settings.
    for (Entry& old : entries_) {
        if (old.forward == nullptr) {
            continue;
        }
        stop(old);
        ++change.removed;
        for (Entry& entry : next) {
            if (entry.id == old.id) {
                entry.accepted = old.accepted;
                entry.refused = old.refused;
            }
        }
    }
    entries_ = std::move(next);
    // Ports that were given up are free now.
    change.added = openWanted();
    std::erase_if(ending_,
                  [](const Ending& ending) { return ending.forward->counters().open == 0; });
    onChange_();
    return change;
}

/// The wanted forwards with their ids; those that stay as they are move over from entries_.
std::vector<ForwardTable::Entry> ForwardTable::matched(const std::vector<config::Forward>& wanted,
                                                       const config::PeerReference& server)
{
    std::vector<Entry> next;
    for (const config::Forward& forward : wanted) {
        Entry entry;
        entry.written = forward;
        entry.settings = forward;
        if (forward.peer.text.empty()) {
            entry.settings.peer = server;
        }
        next.push_back(std::move(entry));
    }
    std::vector<bool> known(next.size());
    std::vector<Entry> changed;
    for (Entry& old : entries_) {
        std::size_t i = 0;
        while (i < next.size() && (known[i] || next[i].settings != old.settings)) {
            ++i;
        }
        if (i < next.size()) {
            known[i] = true;
            old.trouble = {}; // if it fails again, that is told again
            old.written = next[i].written;
            next[i] = std::move(old);
        } else {
            changed.push_back(std::move(old));
        }
    }
    entries_ = std::move(changed);
    const auto unknown = static_cast<std::size_t>(std::count(known.begin(), known.end(), false));
    std::vector<bool> taken(entries_.size());
    for (std::size_t i = 0; i < next.size(); ++i) {
        for (std::size_t k = 0; k < entries_.size() && !known[i]; ++k) {
            const config::Forward& before = entries_[k].settings;
            const bool samePlace = before.localPort == next[i].settings.localPort &&
                                   before.bind == next[i].settings.bind &&
                                   before.protocol == next[i].settings.protocol;
            if (!taken[k] && (samePlace || (unknown == 1 && entries_.size() == 1))) {
                taken[k] = true;
                known[i] = true;
                next[i].id = entries_[k].id;
            }
        }
        if (!known[i]) {
            next[i].id = ForwardId(++lastId_);
        }
    }
    return next;
}

bool ForwardTable::shouldListen(const Entry& entry) const
{
    return !paused_ && entry.settings.enabled && entry.settings.peer.key.has_value() &&
           entry.settings.protocol == config::Protocol::Tcp;
}

/// Opens what should listen and does not; returns how many do now.
std::size_t ForwardTable::openWanted()
{
    std::size_t opened = 0;
    bool failed = false;
    for (Entry& entry : entries_) {
        if (entry.forward != nullptr || !shouldListen(entry)) {
            continue;
        }
        open(entry);
        opened += entry.forward != nullptr ? 1U : 0U;
        failed = failed || entry.forward == nullptr;
    }
    if (failed) {
        nextTry_ = std::chrono::system_clock::now() + betweenTries;
        retry_->start(betweenTries);
    }
    return opened;
}

void ForwardTable::open(Entry& entry)
{
    const config::Forward& settings = entry.settings;
    const Target target{settings.remoteHost, settings.remotePort};
    endpoint::TcpForward::Options options;
    options.bind = bindAddresses(settings);
    options.port = settings.localPort;
    options.target = target;
    auto forward = endpoint::TcpForward::start(
        reactor_, std::move(options),
        [this, id = entry.id](const Target& to, StreamHandler& handler)
            -> tl::expected<std::unique_ptr<Stream>, Refusal> {
            const auto peer = peerOf(id);
            if (!peer.has_value()) {
                return tl::unexpected(Refusal{RefusalCode::PeerOffline, {}});
            }
            return opener_(id, *peer, to, handler);
        },
        *this);
    if (!forward.has_value()) {
        giveUp(entry, Outcome::failed(forward.error(), Action::UseFreePort));
        return;
    }
    entry.forward = std::move(*forward);
    entry.trouble = {};
    log_.info("Listening on local port ", settings.localPort, " -> ", target.text());
    for (const IpAddress& address : bindAddresses(settings)) {
        if (!address.isLoopback()) {
            log_.warning("Local port ", settings.localPort, " listens on ", address.text(),
                         ": whoever reaches that address can use the forward");
        }
    }
}

void ForwardTable::giveUp(Entry& entry, Outcome trouble)
{
    if (entry.trouble != trouble) { // not at each try
        log_.error("Failed to bind: ", Error{trouble.what, trouble.why, trouble.remedy}.text());
    }
    entry.trouble = std::move(trouble);
}

void ForwardTable::tryAgain()
{
    openWanted();
    onChange_();
}

void ForwardTable::setPaused(bool paused)
{
    paused_ = paused;
    if (paused) {
        for (Entry& entry : entries_) {
            if (entry.forward != nullptr) {
                stop(entry);
            }
        }
    } else {
        openWanted();
    }
    onChange_();
}

void ForwardTable::useServer(const config::PeerReference& server)
{
    for (Entry& entry : entries_) {
        if (entry.written.peer.text.empty()) {
            entry.settings.peer = server;
            if (entry.forward != nullptr) {
                entry.forward->cut();
            }
        }
    }
    for (Ending& ending : ending_) {
        if (ending.withoutPeer) {
            ending.forward->cut();
        }
    }
    onChange_();
}

std::optional<PublicKey> ForwardTable::peerOf(ForwardId id) const
{
    const auto entry = std::find_if(entries_.begin(), entries_.end(),
                                    [&](const Entry& each) { return each.id == id; });
    return entry != entries_.end() ? entry->settings.peer.key : std::nullopt;
}

void ForwardTable::stop(Entry& entry)
{
    entry.forward->stop(endpoint::TcpForward::Running::Continue);
    log_.info("Stopped listener on local port ", entry.settings.localPort);
    const auto counters = entry.forward->counters();
    entry.accepted += counters.accepted;
    entry.refused += counters.refused;
    ending_.push_back({std::move(entry.forward), entry.written.peer.text.empty()});
}

std::vector<ForwardInfo> ForwardTable::infos() const
{
    std::vector<ForwardInfo> infos;
    for (const Entry& entry : entries_) {
        infos.push_back(infoOf(entry));
    }
    return infos;
}

ForwardInfo ForwardTable::infoOf(const Entry& entry) const
{
    const config::Forward& written = entry.written;
    ForwardInfo info;
    info.id = entry.id;
    info.settings = config::settingsOf(written);
    info.peer = entry.settings.peer.key;
    info.lastRefusal = entry.lastRefusal;
    info.refusedAt = entry.refusedAt;
    info.accepted = entry.accepted;
    info.refused = entry.refused;
    if (entry.forward != nullptr) {
        const auto counters = entry.forward->counters();
        info.accepted += counters.accepted;
        info.refused += counters.refused;
        info.state = ForwardState::Listening;
    } else if (!written.enabled) {
        info.state = ForwardState::Off;
    } else if (paused_) {
        info.state = ForwardState::Paused;
    } else if (shouldListen(entry)) {
        info.trouble = entry.trouble;
        info.nextTry = nextTry_;
        info.state = entry.trouble.why.english().starts_with("the port is used")
                         ? ForwardState::PortTaken
                         : ForwardState::Failed;
    } else {
        info.state = ForwardState::Failed;
        info.trouble =
            info.peer.has_value()
                ? Outcome{Message::say("The forward is not open"),
                          Message::say("UDP is not carried yet"),
                          {},
                          Action::None}
                : Outcome{Message::say("The forward is not open"), Message::say("it names no peer"),
                          Message::say("Choose a peer for it"), Action::EditForward};
    }
    return info;
}

void ForwardTable::stopListening()
{
    for (Entry& entry : entries_) {
        if (entry.forward != nullptr) {
            stop(entry);
        }
    }
    entries_.clear();
    retry_->stop();
}

void ForwardTable::clear()
{
    entries_.clear();
    ending_.clear();
}

void ForwardTable::onConnectionOpened(endpoint::TcpForward&)
{
    onChange_();
}

void ForwardTable::onConnectionEnded(endpoint::TcpForward& forward, const endpoint::PumpEnd& end)
{
    if (end.kind == endpoint::PumpEnd::Kind::Refused) {
        noteRefusal(forward, end.refusal);
        log_.warning("Connection on local port ", forward.port(), " to ", forward.target().text(),
                     " refused: ", describe(end.refusal).english());
    } else {
        log_.debug("Connection on local port ", forward.port(), " ended: ", end.traffic.sent,
                   " bytes out, ", end.traffic.received, " bytes in",
                   end.reason.empty() ? "" : ", ", log::escaped(end.reason));
    }
}

void ForwardTable::noteRefusal(const endpoint::TcpForward& forward, const Refusal& refusal)
{
    const auto entry = std::find_if(entries_.begin(), entries_.end(), [&](const Entry& candidate) {
        return candidate.forward.get() == &forward;
    });
    if (entry != entries_.end()) { // else it is of a forward that was stopped
        entry->lastRefusal = describe(refusal);
        entry->refusedAt = std::chrono::system_clock::now();
    }
    onChange_();
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
