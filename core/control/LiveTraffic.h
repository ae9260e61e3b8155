// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/Service.h"

#include <QObject>
#include <chrono>
#include <unordered_map>

namespace toxtunnel::control {

/// What moves now, as the ticks of a Service tell it: the lists of a Service say it only with their
/// next change. Main thread.
class LiveTraffic
{
public:
    struct Flow
    {
        Traffic total;
        Traffic perSecond;
        std::chrono::system_clock::time_point lastMoved; ///< the epoch: never
    };

    /// `service` outlives this.
    explicit LiveTraffic(service::Service& service);

    Flow of(const StreamInfo& stream) const;
    Flow of(const PeerInfo& peer) const;
    Flow ofNode() const;

private:
    void take(const TrafficTick& tick);
    void forget(const service::StreamChanges& changes);

    service::Service& service_;
    Flow node_;
    std::unordered_map<PublicKey, Flow> peers_;
    std::unordered_map<StreamId, Flow> streams_;
    QObject context_; ///< the connections end with it
};

} // namespace toxtunnel::control
