// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Connection.h"
#include "model/ForwardInfo.h"
#include "model/Message.h"
#include "model/PeerInfo.h"
#include "model/RuleInfo.h"
#include "model/StreamInfo.h"

#include <QCoreApplication>
#include <QString>
#include <chrono>
#include <cstdint>

namespace toxtunnel::ui {

using SystemTime = std::chrono::system_clock::time_point;

/// Values in words and figures of the person's language.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)

public:
    static QString bytes(std::uint64_t count);            ///< "1.5 MiB"
    static QString rate(std::uint64_t perSecond);         ///< "1.5 MiB/s"
    static QString rates(const Traffic& perSecond);       ///< both directions, with arrows
    static QString duration(std::chrono::seconds length); ///< "2 h 5 min"
    static QString ago(SystemTime then, SystemTime now);  ///< "5 min ago"
    static QString roundTrip(std::chrono::microseconds time);

    static QString connection(Connection connection); ///< of this node
    static QString path(PeerPath path);
    static QString reason(PathReason reason);  ///< of a path, as a sentence's second half
    static QString way(const PeerInfo& peer);  ///< path and reason
    static QString peer(const PeerInfo& peer); ///< its alias, else its host name, else its key
    static QString key(const PublicKey& key);  ///< short
    static QString state(const ForwardInfo& forward, SystemTime now);
    static QString state(StreamState state);
    static QString forward(const ForwardSettings& forward); ///< its name, else its target
    /// "127.0.0.1:2222", as programs on this computer reach it.
    static QString localAddress(const ForwardSettings& forward);
    static QString entry(const RuleEntry& entry);        ///< "nas:445", "10.0.0.0/8, all ports"
    static QString hostAndPorts(const RuleEntry& entry); ///< "nas:80,443", without its own words
    /// An address or the like among words of a language written from right to left.
    static QString leftToRight(const QString& text);
    static QString message(const Message& message);
    static QString outcome(const Outcome& outcome); ///< why and remedy, in one paragraph
};

inline QString toQt(const std::string& text)
{
    return QString::fromStdString(text);
}

} // namespace toxtunnel::ui
