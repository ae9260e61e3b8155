// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The peer, what it speaks, and what it lets us reach.
#include "doctor/Checks.h"
#include "log/Escape.h"

#include <QDateTime>
#include <QLocale>

namespace toxtunnel::doctor {

namespace {

QString qt(const std::string& text)
{
    return QString::fromStdString(text);
}

QString nameOf(const PeerInfo& peer)
{
    return qt(peer.name.empty() ? peer.key.shortText() : peer.name);
}

QString notAsked()
{
    return Doctor::tr("No peer was named.");
}

QString pathWords(PeerPath path)
{
    switch (path) {
    case PeerPath::Relay:
        return Doctor::tr("through a relay");
    case PeerPath::Tox:
        return Doctor::tr("directly, by Tox over UDP");
    case PeerPath::Direct:
        return Doctor::tr("directly, by UDP beside Tox");
    case PeerPath::Lan:
        return Doctor::tr("inside the local network");
    case PeerPath::Offline:
        break;
    }
    return Doctor::tr("not at all");
}

/// Why the checks behind a peer that is not online are left out.
QString unreachable(const Chart& chart)
{
    return chart.askedPeer.empty() ? notAsked() : Doctor::tr("The peer has to be online for this.");
}

Finding ofOffline(const PeerInfo& peer)
{
    const QString name = nameOf(peer);
    if (!peer.lastSeen) {
        return {CheckId::Peer, CheckVerdict::Failed,
                Doctor::tr("%1 has not been online since this node started, nor ever before as far "
                           "as it remembers.")
                    .arg(name)
                    .toStdString(),
                Doctor::tr("Start the other node, and see that it accepts this one: a rule there "
                           "for the key of this node, or its request accepted.")
                    .toStdString(),
                Action::None};
    }
    const auto seconds =
        std::chrono::duration_cast<std::chrono::seconds>(peer.lastSeen->time_since_epoch());
    const QString when =
        QLocale().toString(QDateTime::fromSecsSinceEpoch(seconds.count()), QLocale::ShortFormat);
    return {CheckId::Peer, CheckVerdict::Failed,
            Doctor::tr("%1 is offline, last seen %2.").arg(name, when).toStdString(),
            Doctor::tr("Start the other node and run the doctor there, too: it may have lost its "
                       "network.")
                .toStdString(),
            Action::None};
}

} // namespace

Finding PeerCheck::examine(const Chart& chart) const
{
    if (chart.askedPeer.empty()) {
        return finding(CheckVerdict::Skipped, notAsked());
    }
    if (!chart.node) {
        return finding(CheckVerdict::Skipped, Doctor::tr("Only a running node can tell."));
    }
    if (!chart.peer) {
        return finding(
            CheckVerdict::Failed,
            Doctor::tr("This node has no peer %1.").arg(qt(log::escaped(chart.askedPeer))),
            Doctor::tr("Add it by its Tox ID: toxtunnel peers add ID --name NAME; or "
                       "see how it is spelt: toxtunnel peers list."),
            Action::AddPeer);
    }
    const PeerInfo& peer = *chart.peer;
    if (!peer.online()) {
        return ofOffline(peer);
    }
    const QString words = Doctor::tr("%1 is online, %2.").arg(nameOf(peer), pathWords(peer.path));
    if (peer.path == PeerPath::Relay && chart.node->connection == Connection::Udp) {
        return finding(CheckVerdict::Warning, words,
                       Doctor::tr("The relay costs speed. Let UDP pass the firewall at the peer; "
                                  "right after a start the direct way may still be found."));
    }
    return finding(CheckVerdict::Ok, words);
}

Finding VersionsCheck::examine(const Chart& chart) const
{
    if (!chart.peer || !chart.peer->online()) {
        return finding(CheckVerdict::Skipped, unreachable(chart));
    }
    const PeerInfo& peer = *chart.peer;
    const QString told =
        peer.version.empty()
            ? QString()
            : QLatin1Char(' ') + Doctor::tr("It says to be version %1.").arg(qt(peer.version));
    if (peer.native) {
        return finding(CheckVerdict::Ok, Doctor::tr("Both speak the native protocol.") + told);
    }
    if (!chart.files.configuration.tox.native) {
        return finding(CheckVerdict::Ok,
                       Doctor::tr("This node speaks as toxtunnel 0.2 to 0.4 (tox.native: false).") +
                           told);
    }
    return finding(CheckVerdict::Ok,
                   Doctor::tr("The peer speaks as toxtunnel 0.2 to 0.4: it works, but a break of "
                              "the network ends connections.") +
                       told,
                   Doctor::tr("Install this version at the peer, too, to get more out of it."));
}

Finding RuleCheck::examine(const Chart& chart) const
{
    if (!chart.target) {
        return finding(CheckVerdict::Skipped, Doctor::tr("No target was named."));
    }
    if (!chart.trial) {
        return finding(CheckVerdict::Skipped, unreachable(chart));
    }
    const QString target = qt(log::escaped(chart.target->text()));
    const auto& refusal = chart.trial->refusal;
    const QString allow = Doctor::tr("At the peer: toxtunnel rules add %1 --allow %2.")
                              .arg(qt(chart.node ? chart.node->id.key.shortText() : "KEY"), target);
    if (!refusal) {
        return finding(CheckVerdict::Ok,
                       Doctor::tr("The peer's rules let this node reach %1.").arg(target));
    }
    switch (refusal->code) {
    case RefusalCode::AccessDenied:
        return finding(CheckVerdict::Failed,
                       Doctor::tr("A rule of the peer denies %1 to this node.").arg(target),
                       Doctor::tr("Remove the deny entry in the rules of the peer, or choose "
                                  "another target."));
    case RefusalCode::NoRule:
        return finding(CheckVerdict::Failed,
                       Doctor::tr("No rule of the peer lets this node reach %1.").arg(target),
                       allow);
    case RefusalCode::Malformed:
        return finding(CheckVerdict::Failed, Doctor::tr("%1 cannot be a target.").arg(target),
                       Doctor::tr("Write host:port as the peer names it, e.g. 127.0.0.1:22."));
    case RefusalCode::RateLimited:
    case RefusalCode::StreamLimit:
        return finding(CheckVerdict::Failed,
                       Doctor::tr("The peer takes no more connections of this node now: %1.")
                           .arg(qt(std::string(describe(refusal->code)))),
                       Doctor::tr("Try again in a minute, or raise the limit at the peer "
                                  "(rate_limit, limits.streams_per_peer)."));
    case RefusalCode::PeerOffline:
    case RefusalCode::Unsupported:
    case RefusalCode::Failed:
        return finding(CheckVerdict::Skipped, Doctor::tr("The peer did not say."));
    default:
        break; // it dialled
    }
    return finding(CheckVerdict::Ok,
                   Doctor::tr("The peer's rules let this node reach %1.").arg(target));
}

Finding TargetCheck::examine(const Chart& chart) const
{
    if (!chart.target) {
        return finding(CheckVerdict::Skipped, Doctor::tr("No target was named."));
    }
    if (!chart.trial) {
        return finding(CheckVerdict::Skipped, unreachable(chart));
    }
    const QString target = qt(log::escaped(chart.target->text()));
    if (!chart.trial->refusal) {
        return finding(CheckVerdict::Ok,
                       Doctor::tr("%1 answered through the tunnel in %2 ms.")
                           .arg(target, QLocale().toString(qlonglong{chart.trial->took.count()})));
    }
    const Refusal& refusal = *chart.trial->refusal;
    const QString there = Doctor::tr("See at the peer whether the service runs and listens there.");
    switch (refusal.code) {
    case RefusalCode::AccessDenied:
    case RefusalCode::NoRule:
    case RefusalCode::Malformed:
    case RefusalCode::RateLimited:
    case RefusalCode::StreamLimit:
        return finding(CheckVerdict::Skipped, Doctor::tr("The peer did not dial it."));
    case RefusalCode::ResolveFailed:
        return finding(CheckVerdict::Failed,
                       Doctor::tr("The name in %1 does not resolve at the peer.").arg(target),
                       Doctor::tr("Write the address, or a name that the peer knows."));
    case RefusalCode::ConnectionRefused:
        return finding(CheckVerdict::Failed,
                       Doctor::tr("Nothing listens at %1, as the peer sees it.").arg(target),
                       there);
    default:
        break;
    }
    QString why = qt(std::string(describe(refusal.code)));
    if (!refusal.detail.empty()) {
        why += QStringLiteral(" (") + qt(log::escaped(refusal.detail)) + QLatin1Char(')');
    }
    return finding(CheckVerdict::Failed, Doctor::tr("%1 was not reached: %2.").arg(target, why),
                   there);
}

} // namespace toxtunnel::doctor
