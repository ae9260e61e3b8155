// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "control/FromJson.h"

#include "control/Json.h"

#include <QTest>

using namespace toxtunnel;
using control::LiveTraffic;

namespace {

const std::chrono::system_clock::time_point someTime{std::chrono::milliseconds(1'700'000'000'123)};

PublicKey key(std::uint8_t filler)
{
    PublicKey made;
    made.bytes.fill(filler);
    return made;
}

LiveTraffic::Flow flowOf(const Traffic& total)
{
    return {total, {}, {}};
}

Outcome trouble(Action action)
{
    return {Message::say("what"), Message::say("why"), Message::say("remedy"), action};
}

template <typename Value>
Value read(const QJsonObject& object)
{
    Value value;
    control::fromJson(object, value);
    return value;
}

} // namespace

/// What one side of the local socket writes is what the other understands.
class FromJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsANode()
    {
        NodeInfo node;
        node.id.key = key(7);
        node.id.nospam = {1, 2, 3, 4};
        node.version = "1.2.3";
        node.toxcoreVersion = "0.2.18";
        node.connection = Connection::Udp;
        node.encrypted = true;
        node.paused = true;
        node.udpPort = 33445;
        node.startedAt = someTime;
        node.peersOnline = 3;
        node.streams = 4;
        node.total = {5, 6};
        node.configFile = "/c/config.yaml";
        node.rulesFile = "/c/rules.yaml";
        node.dataDir = "/d";
        node.mode = "node";
        node.activeServer = key(9);
        QVERIFY(read<NodeInfo>(control::toJson(node, flowOf(node.total))) == node);
    }

    void readsPeersOfEveryPath()
    {
        for (const PeerPath path : allPeerPaths) {
            PeerInfo peer;
            peer.key = key(1);
            peer.id = ToxId{key(1), {9, 8, 7, 6}};
            peer.name = "home";
            peer.path = path;
            peer.native = peer.listed = peer.server = peer.hasRule = true;
            peer.roundTrip = std::chrono::microseconds(1500);
            peer.lastSeen = someTime;
            peer.streams = 2;
            peer.total = {1, 2};
            peer.hostname = "h";
            peer.system = "Linux";
            peer.version = "1";
            QVERIFY(read<PeerInfo>(control::toJson(peer, flowOf(peer.total))) == peer);
        }
    }

    void readsEveryReasonOfAPath()
    {
        for (const PathReason reason : allPathReasons) {
            PeerInfo peer;
            peer.pathReason = reason;
            const QJsonObject object = control::toJson(peer, {});
            QVERIFY(!object.value(QLatin1String("path_why")).toString().isEmpty());
            QVERIFY(read<PeerInfo>(object) == peer);
        }
    }

    void readsForwardsOfEveryState()
    {
        for (const ForwardState state :
             {ForwardState::Off, ForwardState::Paused, ForwardState::Listening,
              ForwardState::WaitingForPeer, ForwardState::PortTaken, ForwardState::Failed}) {
            ForwardInfo forward;
            forward.id = ForwardId(3);
            forward.settings = {"ssh", "home", "127.0.0.1", 2222, {"::1", 22}, true, false};
            forward.peer = key(1);
            forward.state = state;
            forward.trouble = trouble(Action::UseFreePort);
            forward.nextTry = someTime;
            forward.lastRefusal = Message::verbatim("denied");
            forward.refusedAt = someTime;
            forward.connections = 1;
            forward.accepted = 2;
            forward.refused = 3;
            forward.total = {4, 5};
            QVERIFY(read<ForwardInfo>(control::toJson(forward)) == forward);
        }
    }

    void readsARule()
    {
        RuleInfo rule;
        rule.id = RuleId(4);
        rule.settings.peer = key(1);
        rule.settings.allow = {{"127.0.0.1", {{22, 22}, {8000, 8100}}}, {"*", {}}};
        rule.settings.deny = {{"10.0.0.0/8", {}}};
        rule.settings.expires = std::chrono::sys_seconds(std::chrono::seconds(1'800'000'000));
        rule.settings.comment = "until then";
        rule.line = 12;
        rule.inForce = false;
        rule.rateLimited = true;
        rule.allowed = 5;
        rule.denied = 6;
        rule.lastUsed = someTime;
        rule.warnings = {Message::say("broad"), Message::say("line %1 denies", 3)};
        QVERIFY(read<RuleInfo>(control::toJson(rule)) == rule);
    }

    void readsAStreamAProblemARequestAndASetting()
    {
        const StreamInfo stream{
            StreamId(8),          key(1),   true, ForwardId(2), "127.0.0.1:5", {"::1", 22},
            StreamState::Closing, someTime, 7,    {1, 2}};
        QVERIFY(read<StreamInfo>(control::toJson(stream, flowOf(stream.total))) == stream);
        const ProblemInfo problem{"forward:3", ProblemInfo::Severity::Error,
                                  trouble(Action::RestartNode), someTime, ForwardId(3)};
        QVERIFY(read<ProblemInfo>(control::toJson(problem)) == problem);
        const RequestInfo request{key(2), "hello", someTime};
        QVERIFY(read<RequestInfo>(control::toJson(request)) == request);
        const SettingInfo setting{
            "mode", SettingInfo::Kind::Choice, "node", "node", {"node", "server"}, true, true};
        QVERIFY(read<SettingInfo>(control::toJson(setting)) == setting);
    }

    void readsAFindingWithWhatItsSentencesName()
    {
        const auto seen = std::chrono::floor<std::chrono::seconds>(someTime);
        Finding finding{CheckId::Peer, CheckVerdict::Failed,
                        Message::say("%1 is offline, last seen %2%3.", "bob", seen,
                                     Message::say(": %1", Message::verbatim("gone"))),
                        Message::say("Wait."), Action::AddPeer};
        finding.words += Message::say("It has %1 links.", 3);
        const Diagnosis diagnosis{{finding, {}}};
        const QJsonObject json = control::toJson(diagnosis);
        const auto read = control::listFromJson<Finding>(json.value(QLatin1String("findings")));
        QVERIFY(read == diagnosis.findings);
        QCOMPARE(json.value(QLatin1String("findings"))[0]
                     .toObject()
                     .value(QLatin1String("words"))
                     .toString(),
                 QStringLiteral(
                     "bob is offline, last seen 2023-11-14 22:13 UTC: gone. It has 3 links."));
    }

    void readsHowACommandEnded()
    {
        const Outcome refused = trouble(Action::AddPeer);
        QVERIFY(control::outcomeOf(control::answerOf(refused)) == refused);
        QVERIFY(control::outcomeOf(control::answerOf(Outcome::done())).ok());
        const auto failed = control::resultOf(control::answerOf(refused));
        QVERIFY(!failed.has_value());
        QCOMPARE(failed.error().text(), std::string("what: why. remedy"));
        const Outcome plain = control::outcomeOf(
            {{QStringLiteral("ok"), false}, {QStringLiteral("what"), QStringLiteral("It broke")}});
        QVERIFY(plain.what == Message::verbatim("It broke") && plain.why.empty());
        const auto result =
            control::resultOf({{QStringLiteral("ok"), true}, {QStringLiteral("result"), 7}});
        QVERIFY(result.has_value());
        QCOMPARE(result->toInt(), 7);
    }

    void takesAnAnswerThatSaysNothingForARefusal()
    {
        QVERIFY(!control::outcomeOf({}).ok());
        QVERIFY(!control::resultOf({}).has_value());
    }

    void leavesDefaultsWhereAnythingIsMissingOrWrong()
    {
        QVERIFY(read<PeerInfo>({}) == PeerInfo{});
        QVERIFY(read<NodeInfo>({{QStringLiteral("udp_port"), QStringLiteral("x")},
                                {QStringLiteral("streams"), -4},
                                {QStringLiteral("tox_id"), 7},
                                {QStringLiteral("connection"), QStringLiteral("pigeon")}}) ==
                NodeInfo{});
    }
};

QTEST_GUILESS_MAIN(FromJsonTest)
#include "FromJsonTest.moc"
