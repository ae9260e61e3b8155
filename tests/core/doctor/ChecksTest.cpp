// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor/Checks.h"

#include "support/KeyOf.h"

#include <QTemporaryDir>
#include <QTest>
#include <fstream>

using namespace toxtunnel;
using namespace toxtunnel::doctor;
using test::keyOf;
using namespace std::chrono_literals;

namespace {

/// A node that runs well, with a peer that is online and a target that answers.
Chart healthy()
{
    Chart chart;
    chart.version = "1.2.3";
    chart.toxcoreVersion = "0.2.18";
    chart.files.configFile = "/etc/toxtunnel/config.yaml";
    chart.files.configuration.dataDir = "/var/lib/toxtunnel";
    chart.files.configuration.rulesFile = "rules.yaml";
    chart.files.rules = 2;
    chart.machine.addresses = {"192.0.2.7"};
    chart.node.emplace();
    chart.node->id.key = keyOf(0xAB);
    chart.node->connection = Connection::Udp;
    chart.node->udpPort = 33445;
    chart.askedPeer = "bob";
    chart.peer.emplace();
    chart.peer->key = keyOf(0xCD);
    chart.peer->name = "bob";
    chart.peer->path = PeerPath::Tox;
    chart.peer->native = true;
    chart.target = Target{"127.0.0.1", 22};
    chart.trial = Trial{std::nullopt, 12ms};
    return chart;
}

Chart refused(RefusalCode code, const std::string& detail = {})
{
    Chart chart = healthy();
    chart.trial = Trial{Refusal{code, detail}, {}};
    return chart;
}

template <typename CheckType>
Finding run(const Chart& chart)
{
    return CheckType().examine(chart);
}

bool says(const Finding& finding, const char* words)
{
    return finding.words.english().find(words) != std::string::npos;
}

} // namespace

class ChecksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCheckIsContentWithAHealthyChart()
    {
        const Diagnosis diagnosis = diagnose(healthy());
        QCOMPARE(diagnosis.findings.size(), 10U);
        for (std::size_t i = 0; i < diagnosis.findings.size(); ++i) {
            const Finding& finding = diagnosis.findings[i];
            QCOMPARE(finding.check, static_cast<CheckId>(i));
            QVERIFY2(finding.verdict == CheckVerdict::Ok, finding.words.english().c_str());
            QVERIFY(!finding.words.empty());
        }
        QVERIFY(!diagnosis.failed());
    }

    void everyFailureAndWarningNamesARemedy()
    {
        std::vector<Chart> charts;
        for (int code = 0; code <= static_cast<int>(RefusalCode::Failed); ++code) {
            charts.push_back(refused(static_cast<RefusalCode>(code)));
        }
        Chart chart = healthy();
        chart.node->connection = Connection::None;
        chart.machine.addresses.clear();
        chart.machine.dataDirWritable = false;
        chart.peer->path = PeerPath::Offline;
        charts.push_back(chart);
        chart.node.reset();
        charts.push_back(chart);
        for (const Chart& one : charts) {
            for (const Finding& finding : diagnose(one).findings) {
                const bool well =
                    finding.verdict == CheckVerdict::Ok || finding.verdict == CheckVerdict::Skipped;
                QVERIFY2(well || !finding.remedy.empty(), finding.words.english().c_str());
            }
        }
    }

    void theProgramMayBeUnableToWriteOrReplacedOrPausedOrNotRun()
    {
        Chart chart = healthy();
        chart.machine.dataDirWritable = false;
        QCOMPARE(run<ProgramCheck>(chart).verdict, CheckVerdict::Failed);
        chart = healthy();
        chart.machine.freeBytes = 1000;
        QCOMPARE(run<ProgramCheck>(chart).verdict, CheckVerdict::Warning);
        chart = healthy();
        chart.machine.programReplaced = true;
        QCOMPARE(run<ProgramCheck>(chart).action, Action::RestartNode);
        chart = healthy();
        chart.node->paused = true;
        QCOMPARE(run<ProgramCheck>(chart).verdict, CheckVerdict::Warning);
        chart.node.reset();
        chart.nodeMissing = Message::say("none runs");
        QCOMPARE(run<ProgramCheck>(chart).verdict, CheckVerdict::Failed);
        QVERIFY(says(run<ProgramCheck>(chart), "none runs"));
        chart.askedPeer.clear();
        QCOMPARE(run<ProgramCheck>(chart).verdict, CheckVerdict::Warning);
    }

    void theConfigurationTellsItsWorstProblem()
    {
        Chart chart = healthy();
        auto& problems = chart.files.configProblems;
        problems.push_back(
            {config::Severity::Warning, {"c.yaml", 3, 1}, Message::say("Unknown key"), {}, {}});
        QCOMPARE(run<ConfigurationCheck>(chart).verdict, CheckVerdict::Warning);
        problems.push_back(
            {config::Severity::Error, {"c.yaml", 9, 1}, Message::say("Not a port"), {}, {}});
        QCOMPARE(run<ConfigurationCheck>(chart).verdict, CheckVerdict::Failed);
        QVERIFY(says(run<ConfigurationCheck>(chart), "c.yaml:9:1"));
    }

    void theRulesMayBeWrongDoubtfulOrNone()
    {
        Chart chart = healthy();
        chart.files.ruleWarnings = {{7, Message::say("allows everything")}};
        QCOMPARE(run<RulesCheck>(chart).verdict, CheckVerdict::Warning);
        QVERIFY(says(run<RulesCheck>(chart), "line 7"));
        chart.files.ruleProblems.push_back(
            {config::Severity::Error, {}, Message::say("Bad"), {}, {}});
        QCOMPARE(run<RulesCheck>(chart).verdict, CheckVerdict::Failed);
        chart = healthy();
        chart.files.rules = 0;
        QCOMPARE(run<RulesCheck>(chart).verdict, CheckVerdict::Ok);
        chart.files.configuration.mode = config::Mode::Server;
        QCOMPARE(run<RulesCheck>(chart).action, Action::ShowRules);
    }

    void theNetworkFailsWithoutAnAddressUnlessOthersAreReached()
    {
        Chart chart = healthy();
        chart.machine.addresses.clear();
        QCOMPARE(run<NetworkCheck>(chart).verdict, CheckVerdict::Ok);
        chart.node->connection = Connection::None;
        QCOMPARE(run<NetworkCheck>(chart).verdict, CheckVerdict::Failed);
    }

    void udpIsOffBlockedOrNotToBeJudged()
    {
        Chart chart = healthy();
        chart.node->connection = Connection::Relay;
        QCOMPARE(run<UdpCheck>(chart).verdict, CheckVerdict::Ok); // the peer is reached by it
        chart.peer->path = PeerPath::Relay;
        QCOMPARE(run<UdpCheck>(chart).verdict, CheckVerdict::Warning);
        chart.node->connection = Connection::None;
        QCOMPARE(run<UdpCheck>(chart).verdict, CheckVerdict::Skipped);
        chart.files.configuration.tox.udpEnabled = false;
        QCOMPARE(run<UdpCheck>(chart).action, Action::ShowSettings);
        chart.files.configuration.tox.proxy.emplace();
        QVERIFY(says(run<UdpCheck>(chart), "proxy"));
    }

    void bootstrapNamesTheNodesItCouldNotReach()
    {
        Chart chart = healthy();
        chart.node->connection = Connection::None;
        QVERIFY(says(run<BootstrapCheck>(chart), "public Tox network"));
        chart.files.configuration.tox.bootstrapNodes.resize(3);
        QVERIFY(says(run<BootstrapCheck>(chart), "it names 3"));
        QCOMPARE(run<BootstrapCheck>(chart).verdict, CheckVerdict::Failed);
        chart.files.configuration.tox.bootstrapNodes.clear();
        chart.files.configuration.tox.bootstrapMode = config::BootstrapMode::Lan;
        QVERIFY(says(run<BootstrapCheck>(chart), "local network"));
        chart.node.reset();
        QCOMPARE(run<BootstrapCheck>(chart).verdict, CheckVerdict::Skipped);
    }

    void aPeerIsUnknownOfflineOrBehindARelay()
    {
        Chart chart = healthy();
        chart.peer->path = PeerPath::Relay;
        QCOMPARE(run<PeerCheck>(chart).verdict, CheckVerdict::Warning);
        chart.peer->path = PeerPath::Offline;
        QCOMPARE(run<PeerCheck>(chart).verdict, CheckVerdict::Failed);
        chart.peer->lastSeen = std::chrono::system_clock::now();
        QVERIFY(says(run<PeerCheck>(chart), "last seen"));
        chart.peer.reset();
        QCOMPARE(run<PeerCheck>(chart).action, Action::AddPeer);
        chart.askedPeer.clear();
        QCOMPARE(run<PeerCheck>(chart).verdict, CheckVerdict::Skipped);
    }

    void versionsTellNativePeersFromOldOnes()
    {
        Chart chart = healthy();
        chart.peer->version = "0.5.0";
        QVERIFY(says(run<VersionsCheck>(chart), "0.5.0"));
        chart.peer->native = false;
        QVERIFY(says(run<VersionsCheck>(chart), "0.2 to 0.4"));
        QVERIFY(!run<VersionsCheck>(chart).remedy.empty());
        chart.files.configuration.tox.native = false;
        QVERIFY(says(run<VersionsCheck>(chart), "tox.native: false"));
        chart.peer->path = PeerPath::Offline;
        QCOMPARE(run<VersionsCheck>(chart).verdict, CheckVerdict::Skipped);
    }

    void aRefusalIsEitherTheRulesOrTheTargets()
    {
        for (const auto code :
             {RefusalCode::AccessDenied, RefusalCode::NoRule, RefusalCode::Malformed,
              RefusalCode::RateLimited, RefusalCode::StreamLimit}) {
            QCOMPARE(run<RuleCheck>(refused(code)).verdict, CheckVerdict::Failed);
            QCOMPARE(run<TargetCheck>(refused(code)).verdict, CheckVerdict::Skipped);
        }
        for (const auto code : {RefusalCode::ResolveFailed, RefusalCode::ConnectionRefused,
                                RefusalCode::HostUnreachable, RefusalCode::NetworkUnreachable,
                                RefusalCode::TimedOut}) {
            QCOMPARE(run<RuleCheck>(refused(code)).verdict, CheckVerdict::Ok);
            QCOMPARE(run<TargetCheck>(refused(code)).verdict, CheckVerdict::Failed);
        }
        const Chart odd = refused(RefusalCode::Failed, "told\nby the peer");
        QCOMPARE(run<RuleCheck>(odd).verdict, CheckVerdict::Skipped);
        QVERIFY(says(run<TargetCheck>(odd), "told\\nby the peer"));
    }

    void whatIsNamedIsNoPartOfTheSentence()
    {
        Chart chart = healthy();
        chart.peer->name = "%2";
        chart.peer->path = PeerPath::Offline;
        chart.peer->lastSeen = std::chrono::system_clock::from_time_t(1'700'000'000);
        const Finding finding = run<PeerCheck>(chart);
        QCOMPARE(finding.words.sentences().front().pattern,
                 std::string("%1 is offline, last seen %2."));
        QCOMPARE(finding.words.english(),
                 std::string("%2 is offline, last seen 2023-11-14 22:13 UTC."));
        QCOMPARE(filled("%1 and %2 of 50 %", {"one"}), std::string("one and %2 of 50 %"));
    }

    void withoutATargetOrAnAnswerNothingIsSaidOfThem()
    {
        Chart chart = healthy();
        chart.trial.reset();
        QCOMPARE(run<RuleCheck>(chart).verdict, CheckVerdict::Skipped);
        QCOMPARE(run<TargetCheck>(chart).verdict, CheckVerdict::Skipped);
        chart.target.reset();
        QCOMPARE(run<TargetCheck>(chart).verdict, CheckVerdict::Skipped);
    }

    void keysAreShortened()
    {
        const std::string key = keyOf(0xCD).toHex();
        QCOMPARE(withoutKeys("peer " + key + ", key " + key + "!"),
                 std::string("peer CDCDCDCD…, key CDCDCDCD…!"));
        QCOMPARE(withoutKeys("127.0.0.1:22 is bad, fe80::1 too"),
                 std::string("127.0.0.1:22 is bad, fe80::1 too"));
        QCOMPARE(withoutKeys(""), std::string());
        Chart chart = healthy();
        chart.peer.reset();
        chart.askedPeer = key;
        const Message what = Message::say("Bad: %1", Message::say("unknown peer %1", key));
        chart.files.configProblems.push_back({config::Severity::Error, {}, what, {}, {}});
        QVERIFY(says(run<ConfigurationCheck>(chart), key.c_str()));
        for (const Finding& finding : diagnose(chart).findings) {
            QVERIFY(!says(finding, key.c_str()));
        }
    }

    void readsFilesThatAreNotThereOrWrong()
    {
        const QTemporaryDir folder;
        const std::string file = folder.filePath(QStringLiteral("config.yaml")).toStdString();
        QVERIFY(config::hasErrors(readFiles(file, {}).configProblems));
        std::ofstream(file) << "mode: node\nrules_file: rules.yaml\ndata_dir: "
                            << folder.path().toStdString() << "\n";
        FileReport report = readFiles(file, {});
        QVERIFY(!config::hasErrors(report.configProblems));
        QVERIFY(config::hasErrors(report.ruleProblems)); // there is no such file
        std::ofstream(folder.filePath(QStringLiteral("rules.yaml")).toStdString())
            << "rules:\n  - friend: " << keyOf(1).toHex() << "\n    allow: [{host: nas}]\n";
        report = readFiles(file, {});
        QCOMPARE(report.rules, 1U);
        QVERIFY(!config::hasErrors(report.ruleProblems));
        QVERIFY(readFiles({}, folder.path().toStdString()).configProblems.empty());
    }

    void namesOfChecksAndVerdictsLeadBack()
    {
        for (const auto& check : allChecks()) {
            QCOMPARE(checkFromName(checkName(check->id())), check->id());
        }
        QCOMPARE(verdictFromName("failed"), CheckVerdict::Failed);
        QVERIFY(!verdictFromName("fine"));
    }
};

QTEST_GUILESS_MAIN(ChecksTest)
#include "ChecksTest.moc"
