// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "control/LiveTraffic.h"
#include "service/Service.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QObject>
#include <functional>

namespace toxtunnel::control {

/// Tells a client of the local socket ("do": "subscribe") what a Service holds and from then on
/// what changes, as objects with "event". Lists that would make too long a line come in parts, of
/// which all but the last say "more". Main thread.
class EventFeed
{
public:
    using Send = std::function<void(const QJsonObject&)>;

    /// Sends everything there is at once. `service` and `traffic` outlive this.
    EventFeed(service::Service& service, const LiveTraffic& traffic, Send send);

private:
    void listen();
    void tellAll();
    void tellNode(const NodeInfo& node);
    void tellPeers();
    void tellForwards();
    void tellStreams(const service::StreamChanges& changes);
    void tellLog();
    void tellTick(const TrafficTick& tick);
    void tellList(const QString& event, const QString& key, const QJsonArray& list, qsizetype part);
    template <typename Values>
    void tellEvery(const QString& event, const Values& values);

    service::Service& service_;
    const LiveTraffic& traffic_;
    Send send_;
    std::uint64_t lastLog_ = 0;
    QObject context_; ///< the connections end with it
};

} // namespace toxtunnel::control
