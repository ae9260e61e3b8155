// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Notifier.h"

#include "ui/text/Words.h"

namespace toxtunnel::ui {

using Clock = std::chrono::steady_clock;

Notifier::Notifier(service::Service& service, const Preferences& preferences,
                   std::chrono::milliseconds lostTime, QObject* parent)
    : QObject(parent)
    , preferences_(preferences)
    , lostTime_(lostTime)
{
    lost_.setSingleShot(true);
    connect(&lost_, &QTimer::timeout, this, &Notifier::tellLost);
    connect(&service, &service::Service::requestsChanged, this, &Notifier::onRequests);
    connect(&service, &service::Service::forwardsChanged, this, &Notifier::onForwards);
    connect(&service, &service::Service::rulesChanged, this, &Notifier::onRules);
    onRequests(service.requests());
    onForwards({service.forwards(), {}});
    for (const RuleInfo& rule : service.rules()) {
        denied_[rule.id] = rule.denied;
    }
}

void Notifier::tell(NoticeKind kind, const QString& title, const QString& text)
{
    if (const Loudness loudness = preferences_.loudness(kind); loudness != Loudness::Off) {
        Q_EMIT notice(title, text, loudness == Loudness::Loud);
    }
}

void Notifier::onRequests(const std::vector<RequestInfo>& requests)
{
    std::set<PublicKey> now;
    for (const RequestInfo& request : requests) {
        now.insert(request.key);
        if (!requests_.contains(request.key)) {
            tell(NoticeKind::Request, tr("Somebody asks to connect"), toQt(request.message));
        }
    }
    requests_ = std::move(now);
}

void Notifier::onForwards(const service::ForwardChanges& changes)
{
    for (const ForwardId id : changes.removed) {
        forwards_.erase(id);
    }
    for (const ForwardInfo& forward : changes.changed) {
        onForward(forward);
    }
}

void Notifier::onForward(const ForwardInfo& forward)
{
    Watched& watched = forwards_[forward.id];
    watched.name = Words::forward(forward.settings);
    if (watched.state == forward.state) {
        return;
    }
    const ForwardState before = std::exchange(watched.state, forward.state);
    switch (forward.state) {
    case ForwardState::Listening:
        if (watched.toldLost) {
            tell(NoticeKind::ForwardBack, tr("%1 is back").arg(watched.name),
                 tr("The peer is online again."));
        }
        watched.wasOpen = true;
        watched.toldLost = false;
        break;
    case ForwardState::WaitingForPeer:
        watched.since = Clock::now();
        if (!lost_.isActive()) {
            lost_.start(lostTime_);
        }
        break;
    case ForwardState::PortTaken:
        if (before != ForwardState::Failed) {
            tell(NoticeKind::PortTaken, Words::message(forward.trouble.what),
                 Words::outcome(forward.trouble));
        }
        break;
    case ForwardState::Off:
    case ForwardState::Paused:
        watched.wasOpen = false; // by the person's own hand
        break;
    case ForwardState::Failed:
        break;
    }
}

void Notifier::tellHidden()
{
    if (!std::exchange(toldHidden_, true)) {
        Q_EMIT notice(tr("ToxTunnel goes on"),
                      tr("Your forwards stay open. The icon in the tray brings the window back."),
                      false);
    }
}

void Notifier::tellLost()
{
    using namespace std::chrono_literals;
    std::optional<Clock::time_point> next;
    for (auto& [id, watched] : forwards_) {
        if (watched.state != ForwardState::WaitingForPeer || !watched.wasOpen || watched.toldLost) {
            continue;
        }
        if (Clock::now() - watched.since + 1s >= lostTime_) {
            watched.toldLost = true;
            tell(NoticeKind::ForwardLost, tr("%1 is lost").arg(watched.name),
                 tr("Its peer is offline. The forward waits for it."));
        } else {
            next = next ? std::min(*next, watched.since) : watched.since;
        }
    }
    if (next) {
        lost_.start(std::chrono::ceil<std::chrono::milliseconds>(*next + lostTime_ - Clock::now()));
    }
}

void Notifier::onRules(const std::vector<RuleInfo>& rules)
{
    std::map<RuleId, std::uint64_t> now;
    for (const RuleInfo& rule : rules) {
        now[rule.id] = rule.denied;
        const auto before = denied_.find(rule.id);
        if (before != denied_.end() && rule.denied > before->second) {
            tell(NoticeKind::Refused, tr("Access refused"),
                 tr("%1 asked for a target that no rule allows.")
                     .arg(Words::key(rule.settings.peer)));
        }
    }
    denied_ = std::move(now);
}

} // namespace toxtunnel::ui
