// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "control/EventFeed.h"

#include "control/Json.h"

#include <QDateTime>
#include <utility>

namespace toxtunnel::control {

namespace {

// So many that a line stays below 1 MiB whatever they hold.
constexpr qsizetype valuesInALine = 200;
constexpr qsizetype entriesInALine = 40; ///< of the log, with up to 4 KiB of text
constexpr qsizetype rowsInALine = 4000;  ///< of a tick

QJsonArray row(const QJsonValue& id, const Traffic& total, const Traffic& perSecond)
{
    return {id, number(total.sent), number(total.received), number(perSecond.sent),
            number(perSecond.received)};
}

template <typename Id>
QJsonArray rows(const std::vector<TrafficOf<Id>>& moved)
{
    QJsonArray list;
    for (const TrafficOf<Id>& one : moved) {
        if constexpr (std::is_same_v<Id, PublicKey>) {
            list.append(row(qt(one.id.toHex()), one.total, one.perSecond));
        } else {
            list.append(row(number(one.id), one.total, one.perSecond));
        }
    }
    return list;
}

} // namespace

EventFeed::EventFeed(service::Service& service, const LiveTraffic& traffic, Send send)
    : service_(service)
    , traffic_(traffic)
    , send_(std::move(send))
{
    listen();
    tellAll();
}

void EventFeed::listen()
{
    using service::Service;
    const auto on = [this](auto signal, auto call) {
        QObject::connect(&service_, signal, &context_, call);
    };
    on(&Service::nodeChanged, [this](const NodeInfo& node) { tellNode(node); });
    on(&Service::peersChanged, [this] { tellPeers(); });
    on(&Service::requestsChanged,
       [this](const auto& all) { tellEvery(QStringLiteral("requests"), all); });
    on(&Service::forwardsChanged, [this] { tellForwards(); });
    on(&Service::rulesChanged,
       [this](const auto& all) { tellEvery(QStringLiteral("rules"), all); });
    on(&Service::streamsChanged,
       [this](const service::StreamChanges& changes) { tellStreams(changes); });
    on(&Service::problemsChanged,
       [this](const auto& all) { tellEvery(QStringLiteral("problems"), all); });
    on(&Service::settingsChanged,
       [this](const auto& all) { tellEvery(QStringLiteral("settings"), all); });
    on(&Service::logGrew, [this] { tellLog(); });
    on(&Service::trafficTick, [this](const TrafficTick& tick) { tellTick(tick); });
}

void EventFeed::tellAll()
{
    tellNode(service_.node());
    tellPeers();
    tellEvery(QStringLiteral("requests"), service_.requests());
    tellForwards();
    tellEvery(QStringLiteral("rules"), service_.rules());
    tellStreams({service_.streams(), {}});
    tellEvery(QStringLiteral("problems"), service_.problems());
    tellEvery(QStringLiteral("settings"), service_.settings());
    tellLog();
}

void EventFeed::tellList(const QString& event, const QString& key, const QJsonArray& list,
                         qsizetype part)
{
    qsizetype begin = 0;
    do {
        QJsonArray slice;
        const qsizetype end = std::min(begin + part, list.size());
        for (qsizetype i = begin; i < end; ++i) {
            slice.append(list.at(i));
        }
        QJsonObject line{{QStringLiteral("event"), event}, {key, slice}};
        if (end < list.size()) {
            line.insert(QStringLiteral("more"), true);
        }
        send_(line);
        begin = end;
    } while (begin < list.size());
}

template <typename Values>
void EventFeed::tellEvery(const QString& event, const Values& values)
{
    QJsonArray list;
    for (const auto& value : values) {
        list.append(toJson(value));
    }
    tellList(event, QStringLiteral("all"), list, valuesInALine);
}

void EventFeed::tellNode(const NodeInfo& node)
{
    send_({{QStringLiteral("event"), QStringLiteral("node")},
           {QStringLiteral("value"), toJson(node, traffic_.ofNode())}});
}

void EventFeed::tellPeers()
{
    QJsonArray list;
    for (const PeerInfo& peer : service_.peers()) {
        list.append(toJson(peer, traffic_.of(peer)));
    }
    tellList(QStringLiteral("peers"), QStringLiteral("all"), list, valuesInALine);
}

void EventFeed::tellForwards()
{
    tellEvery(QStringLiteral("forwards"), service_.forwards());
}

void EventFeed::tellStreams(const service::StreamChanges& changes)
{
    if (!changes.changed.empty()) {
        QJsonArray list;
        for (const StreamInfo& stream : changes.changed) {
            list.append(toJson(stream, traffic_.of(stream)));
        }
        tellList(QStringLiteral("streams"), QStringLiteral("changed"), list, valuesInALine);
    }
    if (!changes.removed.empty()) {
        QJsonArray list;
        for (const StreamId id : changes.removed) {
            list.append(number(id));
        }
        tellList(QStringLiteral("streams"), QStringLiteral("removed"), list, rowsInALine);
    }
}

void EventFeed::tellLog()
{
    QJsonArray list;
    for (const service::LogEntry& entry : service_.logEntries(lastLog_, service::LogLevel::Trace)) {
        lastLog_ = entry.number;
        list.append(toJson(entry));
    }
    if (!list.isEmpty()) {
        tellList(QStringLiteral("log"), QStringLiteral("entries"), list, entriesInALine);
    }
}

void EventFeed::tellTick(const TrafficTick& tick)
{
    const auto ms =
        std::chrono::duration_cast<std::chrono::milliseconds>(tick.time.time_since_epoch());
    const QJsonArray streams = rows(tick.streams);
    if (!streams.isEmpty()) {
        tellList(QStringLiteral("tick.streams"), QStringLiteral("streams"), streams, rowsInALine);
    }
    send_({{QStringLiteral("event"), QStringLiteral("tick")},
           {QStringLiteral("time"),
            QDateTime::fromMSecsSinceEpoch(ms.count(), Qt::UTC).toString(Qt::ISODateWithMs)},
           {QStringLiteral("bytes_out"), number(tick.total.sent)},
           {QStringLiteral("bytes_in"), number(tick.total.received)},
           {QStringLiteral("rate_out"), number(tick.perSecond.sent)},
           {QStringLiteral("rate_in"), number(tick.perSecond.received)},
           {QStringLiteral("peers"), rows(tick.peers)},
           {QStringLiteral("forwards"), rows(tick.forwards)}});
}

} // namespace toxtunnel::control
