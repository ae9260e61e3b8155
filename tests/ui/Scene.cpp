// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/Scene.h"

#include "ui/widgets/QrView.h"

#include <QAbstractButton>
#include <QImage>
#include <QPainter>
#include <cmath>

using namespace toxtunnel;
using namespace std::chrono_literals;

namespace scene {

namespace {

std::chrono::system_clock::time_point now()
{
    return std::chrono::system_clock::now();
}

NodeInfo node(Connection connection)
{
    NodeInfo info;
    info.id = selfId();
    info.version = "1.0.0";
    info.toxcoreVersion = "0.2.18";
    info.connection = connection;
    info.udpPort = 33445;
    info.startedAt = now() - 3h;
    info.dataDir = "/tmp";
    return info;
}

RuleInfo rule(std::uint64_t id, const PeerInfo& peer)
{
    RuleInfo info;
    info.id = RuleId{id};
    info.settings.peer = peer.key;
    info.settings.allow = {{"127.0.0.1", {{22, 22}}}, {"nas.lan", {{80, 80}, {443, 443}}}};
    info.settings.deny = {{"10.0.0.0/8", {}}};
    info.line = static_cast<int>(id) * 10;
    info.allowed = 42;
    info.denied = 3;
    info.lastUsed = now() - 5min;
    return info;
}

void fillSettings(FakeService& service)
{
    using Kind = SettingInfo::Kind;
    service.setSettings({
        {"logging.level",
         Kind::Choice,
         "info",
         "info",
         {"debug", "info", "warning", "error"},
         true,
         false},
        {"tox.udp_enabled", Kind::Flag, "true", "true", {}, false, false},
        {"tox.ipv6_enabled", Kind::Flag, "true", "true", {}, false, false},
        {"tox.tcp_port", Kind::Number, "0", "0", {}, false, false},
        {"tox.bootstrap_url", Kind::Text, "", "", {}, false, true},
        {"limits.streams_per_peer", Kind::Number, "1024", "1024", {}, true, false},
    });
}

Diagnosis diagnosis()
{
    return {{{CheckId::Udp,
              CheckVerdict::Ok,
              Message::say("UDP works, from port %1.", "33445"),
              {},
              Action::None},
             {CheckId::Peer,
              CheckVerdict::Ok,
              Message::say("%1 is online, directly, by UDP beside Tox.", "home"),
              {},
              Action::None},
             {CheckId::Rule, CheckVerdict::Failed,
              Message::say("No rule of the peer lets this node reach %1.", "127.0.0.1:22"),
              Message::say("At the peer: toxtunnel rules add %1 --allow %2.",
                           selfId().key.shortText(), "127.0.0.1:22"),
              Action::None},
             {CheckId::Target,
              CheckVerdict::Skipped,
              Message::say("The peer did not dial it."),
              {},
              Action::None}}};
}

void fillProblem(FakeService& service, const ForwardInfo& forward)
{
    ProblemInfo problem;
    problem.id = "forward:3";
    problem.severity = ProblemInfo::Severity::Error;
    problem.trouble = forward.trouble;
    problem.since = now() - 2min;
    problem.forward = forward.id;
    service.setProblems({problem});
}

} // namespace

ToxId idOf(std::uint8_t seed)
{
    ToxId id;
    for (std::size_t i = 0; i < id.key.bytes.size(); ++i) {
        id.key.bytes[i] = static_cast<std::uint8_t>(seed * 37 + i * 11 + 5);
    }
    id.nospam = {seed, 2, 3, 4};
    return id;
}

ToxId selfId()
{
    return idOf(200);
}

PeerInfo peer(std::uint8_t seed, const std::string& name, PeerPath path)
{
    PeerInfo info;
    info.id = idOf(seed);
    info.key = info.id->key;
    info.name = name;
    info.path = path;
    info.listed = true;
    info.lastSeen = now() - (path == PeerPath::Offline ? 26h : 0h);
    if (info.online()) {
        info.roundTrip = 1ms * seed * 12;
        info.hostname = name + ".lan";
        info.system = "Linux 6.1 x86_64";
        info.version = "1.0.0";
    }
    return info;
}

ForwardInfo forward(std::uint64_t id, const std::string& name, std::uint16_t localPort,
                    std::uint16_t targetPort, const PeerInfo& peer)
{
    ForwardInfo info;
    info.id = ForwardId{id};
    info.settings.name = name;
    info.settings.peer = peer.name;
    info.settings.localPort = localPort;
    info.settings.target = {"127.0.0.1", targetPort};
    info.peer = peer.key;
    info.state = peer.online() ? ForwardState::Listening : ForwardState::WaitingForPeer;
    return info;
}

StreamInfo stream(std::uint64_t id, const PeerInfo& peer, bool incoming)
{
    StreamInfo info;
    info.id = StreamId{id};
    info.peer = peer.key;
    info.incoming = incoming;
    info.local = incoming ? std::string() : "127.0.0.1:" + std::to_string(40000 + id % 20000);
    info.target = {"127.0.0.1", static_cast<std::uint16_t>(incoming ? 22 : 80)};
    info.state = StreamState::Open;
    info.openedAt = now() - std::chrono::seconds(id);
    info.ruleLine = incoming ? 10 : 0;
    return info;
}

std::vector<TrafficSample> samples(std::size_t count)
{
    std::vector<TrafficSample> all;
    for (std::size_t i = 0; i < count; ++i) {
        const double wave = std::sin(static_cast<double>(i) / 6) + 1.2;
        all.push_back({now() - std::chrono::seconds(count - i),
                       1s,
                       {static_cast<std::uint64_t>(wave * 9e4),
                        static_cast<std::uint64_t>(wave * wave * 5e5)}});
    }
    return all;
}

QAbstractButton* button(const QWidget& window, const QString& caption)
{
    for (QAbstractButton* each : window.findChildren<QAbstractButton*>()) {
        if (each->text().remove(u'&').startsWith(caption)) {
            return each;
        }
    }
    return nullptr;
}

void empty(FakeService& service)
{
    service.setNode(node(Connection::Udp));
    fillSettings(service);
}

PeerInfo onePeer(FakeService& service)
{
    empty(service);
    const PeerInfo home = peer(1, "home", PeerPath::Direct);
    service.putPeer(home);
    return home;
}

void busy(FakeService& service)
{
    NodeInfo info = node(Connection::Udp);
    info.peersOnline = 3;
    info.streams = 5;
    service.setNode(info);
    const PeerInfo home = peer(1, "home", PeerPath::Direct);
    const PeerInfo office = peer(2, "office", PeerPath::Lan);
    const PeerInfo nas = peer(3, "nas", PeerPath::Relay);
    const PeerInfo laptop = peer(4, "old-laptop", PeerPath::Offline);
    for (const PeerInfo& each : {home, office, nas, laptop}) {
        service.putPeer(each);
    }
    service.putForward(forward(1, "ssh", 2222, 22, home));
    service.putForward(forward(2, "web", 8080, 80, office));
    ForwardInfo taken = forward(3, "postgresql", 15432, 5432, nas);
    taken.state = ForwardState::PortTaken;
    taken.trouble = {Message::say("Cannot listen on %1", "127.0.0.1:15432"),
                     Message::say("the port is used by %1 (process %2)", "postgres", 812),
                     Message::say("End that program, or choose another port"), Action::UseFreePort};
    taken.nextTry = now() + 12s;
    service.putForward(taken);
    service.putForward(forward(4, "rdp", 13389, 3389, laptop));
    ForwardInfo off = forward(5, "redis", 16379, 6379, home);
    off.settings.enabled = false;
    off.state = ForwardState::Off;
    service.putForward(off);
    fillProblem(service, taken);
    service.setRequests({{idOf(9).key, "Hi, this is Bob's new phone", now() - 4min}});
    service.setRules({rule(1, home), rule(2, office)});
    service.putStreams({stream(1, home, false), stream(2, home, true), stream(3, office, false),
                        stream(4, nas, false), stream(5, office, true)});
    service.setHistory(samples(60));
    service.setDiagnosis(diagnosis());
    service.addLogEntry(service::LogLevel::Info, "engine", "home is online, directly by UDP");
    service.addLogEntry(service::LogLevel::Warning, "forward", "127.0.0.1:15432 is taken");
    service.addLogEntry(service::LogLevel::Info, "tunnel",
                        "home opened 127.0.0.1:22, rule of line 10");
    fillSettings(service);
    tick(service);
}

void tick(FakeService& service)
{
    const PublicKey home = idOf(1).key;
    const PublicKey office = idOf(2).key;
    service.tick({now(),
                  {9'000'000, 120'000'000},
                  {90'000, 1'500'000},
                  {{home, {}, {80'000, 1'200'000}}, {office, {}, {10'000, 300'000}}},
                  {{ForwardId{1}, {2'000'000, 80'000'000}, {80'000, 1'200'000}}},
                  {{StreamId{1}, {2'000'000, 80'000'000}, {80'000, 1'200'000}}}});
}

QImage seenByCamera(const QString& text, const QPoint& shift)
{
    constexpr int sharp = 2; // it is drawn larger and made smaller again, which blurs it
    QImage desk(640 * sharp, 480 * sharp, QImage::Format_RGB32);
    QPainter painter(&desk);
    QLinearGradient light(0, 0, desk.width(), desk.height());
    light.setColorAt(0, QColor(0xb8, 0xa8, 0x90));
    light.setColorAt(1, QColor(0x78, 0x68, 0x58));
    painter.fillRect(desk.rect(), light);
    if (!text.isEmpty()) {
        ui::QrView code;
        code.setText(text);
        const QImage picture = code.picture(sharp * 6);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.translate(desk.rect().center() + shift * sharp);
        painter.rotate(11);
        painter.setOpacity(0.85);
        painter.drawImage(-picture.rect().center(), picture);
    }
    painter.end();
    return desk.scaledToWidth(320, Qt::SmoothTransformation)
        .scaledToWidth(640, Qt::SmoothTransformation);
}

} // namespace scene
