// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/Words.h"

#include <QDateTime>
#include <QGuiApplication>
#include <QLocale>
#include <QStringList>

namespace toxtunnel::ui {

namespace {

using namespace std::chrono_literals;

QString portsText(const std::vector<PortRange>& ports)
{
    QStringList parts;
    for (const PortRange& range : ports) {
        parts << (range.first == range.last
                      ? QString::number(range.first)
                      : QStringLiteral("%1-%2").arg(range.first).arg(range.last));
    }
    return parts.join(u',');
}

QString inWords(const std::vector<Sentence>& sentences);

struct ArgumentInWords
{
    QString operator()(const std::string& text) const { return Words::leftToRight(toQt(text)); }
    QString operator()(std::int64_t figure) const
    {
        QLocale locale; // a port or a line has no separators
        locale.setNumberOptions(QLocale::OmitGroupSeparator);
        return locale.toString(qlonglong{figure});
    }
    QString operator()(SystemTime time) const
    {
        const auto seconds =
            std::chrono::duration_cast<std::chrono::seconds>(time.time_since_epoch());
        return QLocale().toString(QDateTime::fromSecsSinceEpoch(seconds.count()),
                                  QLocale::ShortFormat);
    }
    QString operator()(const std::vector<Sentence>& inner) const { return inWords(inner); }
};

QString inWords(const std::vector<Sentence>& sentences)
{
    QStringList texts;
    for (const Sentence& sentence : sentences) {
        std::vector<std::string> arguments;
        for (const Sentence::Argument& argument : sentence.arguments) {
            arguments.push_back(std::visit(ArgumentInWords(), argument).toStdString());
        }
        const QString pattern = QCoreApplication::translate("Message", sentence.pattern.c_str());
        texts << toQt(filled(pattern.toStdString(), arguments));
    }
    return texts.join(u' ');
}

} // namespace

QString Words::bytes(std::uint64_t count)
{
    return QLocale().formattedDataSize(static_cast<qint64>(count), 1,
                                       QLocale::DataSizeTraditionalFormat);
}

QString Words::rate(std::uint64_t perSecond)
{
    return tr("%1/s").arg(bytes(perSecond));
}

QString Words::rates(const Traffic& perSecond)
{
    return tr("↓ %1  ↑ %2").arg(rate(perSecond.received), rate(perSecond.sent));
}

QString Words::duration(std::chrono::seconds length)
{
    const auto seconds = length.count();
    const QLocale locale;
    if (seconds < 60) {
        return tr("%1 s").arg(locale.toString(qlonglong{seconds}));
    }
    if (seconds < 3600) {
        return tr("%1 min").arg(locale.toString(qlonglong{seconds / 60}));
    }
    if (seconds < 86400) {
        return tr("%1 h %2 min")
            .arg(locale.toString(qlonglong{seconds / 3600}),
                 locale.toString(qlonglong{seconds % 3600 / 60}));
    }
    return tr("%n day(s)", nullptr, static_cast<int>(seconds / 86400));
}

QString Words::ago(SystemTime then, SystemTime now)
{
    const auto passed = std::chrono::duration_cast<std::chrono::seconds>(now - then);
    return passed < 5s ? tr("now") : tr("%1 ago").arg(duration(passed));
}

QString Words::roundTrip(std::chrono::microseconds time)
{
    const double milliseconds = static_cast<double>(time.count()) / 1000;
    return tr("%1 ms").arg(QLocale().toString(milliseconds, 'f', milliseconds < 10 ? 1 : 0));
}

QString Words::connection(Connection connection)
{
    switch (connection) {
    case Connection::None:
        return tr("Offline: looking for the Tox network");
    case Connection::Relay:
        return tr("Online through a relay");
    case Connection::Udp:
        return tr("Online, directly");
    }
    return {};
}

QString Words::path(PeerPath path)
{
    switch (path) {
    case PeerPath::Offline:
        return tr("offline");
    case PeerPath::Relay:
        return tr("through a relay");
    case PeerPath::Tox:
    case PeerPath::Direct:
        return tr("direct");
    case PeerPath::Lan:
        return tr("local network");
    }
    return {};
}

QString Words::reason(PathReason reason)
{
    switch (reason) {
    case PathReason::Offline:
        break;
    case PathReason::Best:
        return tr("the best path, and it has proved itself");
    case PathReason::Proving:
        return tr("a direct address has answered and is proving itself");
    case PathReason::Looking:
        return tr("direct addresses are being tried");
    case PathReason::Unanswered:
        return tr("no direct address answered");
    case PathReason::NoAddress:
        return tr("the peer names no direct address that may be tried");
    case PathReason::Off:
        return tr("direct paths are off here");
    case PathReason::OffThere:
        return tr("direct paths are off at the peer");
    case PathReason::Proxy:
        return tr("a proxy is set");
    case PathReason::UdpOff:
        return tr("UDP is off");
    case PathReason::NoPort:
        return tr("no UDP port could be opened");
    case PathReason::OldProgram:
        return tr("the peer's program has no direct paths");
    case PathReason::NativeOff:
        return tr("the native protocol is off here");
    case PathReason::Meeting:
        return tr("what program the peer runs is not known yet");
    }
    return {};
}

QString Words::way(const PeerInfo& peer)
{
    const QString path = Words::path(peer.path);
    const QString why = reason(peer.pathReason);
    return why.isEmpty() ? path : tr("%1: %2").arg(path, why);
}

QString Words::peer(const PeerInfo& peer)
{
    if (!peer.name.empty()) {
        return toQt(peer.name);
    }
    return peer.hostname.empty() ? key(peer.key) : toQt(peer.hostname);
}

QString Words::key(const PublicKey& key)
{
    return toQt(key.shortText());
}

QString Words::state(const ForwardInfo& forward, SystemTime now)
{
    switch (forward.state) {
    case ForwardState::Off:
        return tr("Off");
    case ForwardState::Paused:
        return tr("Paused");
    case ForwardState::Listening:
        // A refusal stays news for a while, so that whoever just tried it sees why it failed.
        if (forward.refusedAt && now - *forward.refusedAt < 1min) {
            return tr("Refused: %1").arg(message(forward.lastRefusal));
        }
        return tr("Open");
    case ForwardState::WaitingForPeer:
        return tr("Waiting for the peer");
    case ForwardState::PortTaken:
    case ForwardState::Failed:
        break;
    }
    const QString trouble =
        forward.state == ForwardState::PortTaken ? tr("Port taken") : message(forward.trouble.what);
    if (!forward.nextTry || *forward.nextTry <= now) {
        return trouble;
    }
    return tr("%1, again in %2")
        .arg(trouble, duration(std::chrono::ceil<std::chrono::seconds>(*forward.nextTry - now)));
}

QString Words::state(StreamState state)
{
    switch (state) {
    case StreamState::Opening:
        return tr("opening");
    case StreamState::Open:
        return tr("open");
    case StreamState::Closing:
        return tr("closing");
    }
    return {};
}

QString Words::forward(const ForwardSettings& forward)
{
    return forward.name.empty() ? toQt(forward.target.text()) : toQt(forward.name);
}

QString Words::localAddress(const ForwardSettings& forward)
{
    const std::string host = forward.bind.empty() || forward.bind == "0.0.0.0" ? "127.0.0.1"
                             : forward.bind == "::"                            ? "::1"
                                                                               : forward.bind;
    return toQt(Target{host, forward.localPort}.text());
}

QString Words::entry(const RuleEntry& entry)
{
    return entry.ports.empty() ? tr("%1, all ports").arg(leftToRight(toQt(entry.host)))
                               : leftToRight(hostAndPorts(entry));
}

QString Words::hostAndPorts(const RuleEntry& entry)
{
    return entry.ports.empty() ? toQt(entry.host)
                               : toQt(entry.host) + u':' + portsText(entry.ports);
}

QString Words::leftToRight(const QString& text)
{
    // Unicode Bidirectional Algorithm (UAX 9): an isolate.
    return QGuiApplication::isRightToLeft() ? u'\u2066' + text + u'\u2069' : text;
}

QString Words::message(const Message& message)
{
    const QString text = inWords(message.sentences());
    // Right to left even where the first sentence begins with a name in Latin letters.
    return QGuiApplication::isRightToLeft() && !text.isEmpty() ? u'\u200F' + text : text;
}

QString Words::outcome(const Outcome& outcome)
{
    QStringList parts;
    for (const Message& part : {outcome.why, outcome.remedy}) {
        QString sentence = Words::message(part);
        if (!sentence.isEmpty()) {
            sentence[0] = sentence[0].toUpper();
            parts << (sentence.endsWith(u'.') ? sentence : tr("%1.", "a clause").arg(sentence));
        }
    }
    return parts.join(u' ');
}

} // namespace toxtunnel::ui
