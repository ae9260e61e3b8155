// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/BackgroundProgram.h"
#include "support/Metrics.h"

#include <QByteArray>
#include <cstdint>
#include <vector>

namespace toxtunnel::test {

/// What a running program holds on to. What was done to it must leave no more than there was.
struct NodeState
{
    qint64 descriptors = 0;
    qint64 streams = 0;
    qint64 residentBytes = 0;

    /// The allocator keeps some of what it got once.
    static constexpr qint64 slackBytes = 6'000'000;

    static NodeState of(const BackgroundProgram& program, const MetricsEndpoint& endpoint,
                        const std::vector<std::uint16_t>& relays = {})
    {
        NodeState state;
        const Metrics metrics = endpoint.scrape();
        state.streams = metrics.text().isEmpty()
                            ? -1
                            : static_cast<qint64>(metrics["toxtunnel_tunnels_active"]);
        // After the streams: theirs are closed by then.
        state.descriptors = program.descriptors(relays);
        state.residentBytes = program.residentBytes();
        return state;
    }

    bool isBackTo(const NodeState& before, qint64 slack = slackBytes) const
    {
        return descriptors <= before.descriptors && streams == before.streams &&
               residentBytes <= before.residentBytes + slack;
    }
    QByteArray text() const
    {
        return QByteArray::number(descriptors) + " descriptors, " + QByteArray::number(streams) +
               " streams, " + QByteArray::number(static_cast<double>(residentBytes) / 1e6, 'f', 1) +
               " MB";
    }
};

} // namespace toxtunnel::test
