// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/LoneProgram.h"
#include "support/PairTest.h"
#include "support/ThreadedServer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace toxtunnel::test;
using namespace std::chrono_literals;

namespace {

/// What `toxtunnel doctor --json` prints, and how it ends.
struct Examination
{
    Examination(const QString& folder, const QStringList& arguments)
    {
        BackgroundProgram program;
        program.start(tunnelProgram(), QStringList{QStringLiteral("doctor"), QStringLiteral("-d"),
                                                   folder, QStringLiteral("--json")} +
                                           arguments);
        code = program.waitForEnd(60s).value_or(-1);
        output = program.output();
        answer = QJsonDocument::fromJson(output).object();
    }

    QString verdict(const QString& check) const { return text(check, QLatin1String("verdict")); }
    QString words(const QString& check) const { return text(check, QLatin1String("words")); }
    QString remedy(const QString& check) const { return text(check, QLatin1String("remedy")); }

    QString text(const QString& check, QLatin1String key) const
    {
        for (const QJsonValue& value : answer.value(QLatin1String("findings")).toArray()) {
            const QJsonObject finding = value.toObject();
            if (finding.value(QLatin1String("check")).toString() == check) {
                return finding.value(key).toString();
            }
        }
        return {};
    }

    int code = -1;
    QByteArray output;
    QJsonObject answer;
};

#define VERIFY_VERDICT(examination, check, expected)                                               \
    do {                                                                                           \
        if ((examination).verdict(QStringLiteral(check)) != QStringLiteral(expected)) {            \
            QFAIL(QByteArray("unexpected verdict on " check ": ")                                  \
                      .append((examination).output)                                                \
                      .constData());                                                               \
        }                                                                                          \
    } while (false)

} // namespace

/// `toxtunnel doctor` beside real nodes.
class DoctorTest : public PairTest
{
    Q_OBJECT

protected:
    TunnelPairOptions options() override
    {
        TunnelPairOptions options;
        options.allow = {QStringLiteral("{host: \"127.0.0.1\", ports: []}")};
        options.deny = {QStringLiteral("{host: \"127.0.0.1\", ports: [9]}")};
        return options;
    }

private Q_SLOTS:
    void findsNothingWrongWithAHealthyPair()
    {
        const Examination found = examine({pair_->serverId(), target()});
        for (const QJsonValue& value : found.answer.value(QLatin1String("findings")).toArray()) {
            const QJsonObject finding = value.toObject();
            const QString verdict = finding.value(QLatin1String("verdict")).toString();
            // Among three nodes toxcore may call itself connected by its relay only.
            const bool mayWarn = finding.value(QLatin1String("check")) == QLatin1String("udp");
            QVERIFY2(verdict == QLatin1String("ok") ||
                         (mayWarn && verdict == QLatin1String("warning")),
                     found.output.constData());
        }
        QCOMPARE(found.code, 0);
        QVERIFY(found.answer.value(QLatin1String("healthy")).toBool());
        QVERIFY(found.answer.value(QLatin1String("node")).toBool());
        QVERIFY(found.words(QStringLiteral("versions")).contains(QLatin1String("native")));
        QVERIFY(!found.output.contains(pair_->serverId().toLatin1()));
        QVERIFY(!found.output.contains(pair_->serverId().left(64).toLatin1()));
    }

    void takesTheServerInUseForThePeer()
    {
        const Examination found = examine({});
        VERIFY_VERDICT(found, "peer", "ok");
        VERIFY_VERDICT(found, "target", "skipped");
        QCOMPARE(found.code, 0);
    }

    void saysThatNobodyKnowsThePeer()
    {
        const Examination found = examine({QStringLiteral("nobody")});
        VERIFY_VERDICT(found, "peer", "failed");
        QVERIFY(found.words(QStringLiteral("peer")).contains(QLatin1String("nobody")));
        QVERIFY(found.remedy(QStringLiteral("peer")).contains(QLatin1String("peers add")));
        VERIFY_VERDICT(found, "versions", "skipped");
        QCOMPARE(found.code, 1);
    }

    void tellsADenyFromAMissingRule()
    {
        const Examination denied = examine({pair_->serverId(), QStringLiteral("127.0.0.1:9")});
        VERIFY_VERDICT(denied, "rule", "failed");
        VERIFY_VERDICT(denied, "target", "skipped");
        QVERIFY(denied.words(QStringLiteral("rule")).contains(QLatin1String("denies")));
        const Examination none = examine({pair_->serverId(), QStringLiteral("192.0.2.1:22")});
        VERIFY_VERDICT(none, "rule", "failed");
        QVERIFY(none.remedy(QStringLiteral("rule")).contains(QLatin1String("--allow")));
        QCOMPARE(none.code, 1);
    }

    void tellsATargetThatIsDown()
    {
        const QString down = QStringLiteral("127.0.0.1:%1").arg(freePort());
        const Examination found = examine({pair_->serverId(), down});
        VERIFY_VERDICT(found, "rule", "ok");
        VERIFY_VERDICT(found, "target", "failed");
        QVERIFY(found.words(QStringLiteral("target")).contains(QLatin1String("Nothing listens")));
        QCOMPARE(found.code, 1);
    }

    void printsATableForPeople()
    {
        BackgroundProgram program;
        program.start(tunnelProgram(), {QStringLiteral("doctor"), QStringLiteral("-d"), client()});
        QCOMPARE(program.waitForEnd(60s).value_or(-1), 0);
        QVERIFY2(program.output().contains("ok       configuration  "),
                 program.output().constData());
        QVERIFY(program.output().contains("ok       peer           "));
        QVERIFY(program.output().endsWith("Nothing failed.\n"));
    }

    void judgesWhatItCanWithoutANode()
    {
        const QTemporaryDir folder;
        const Examination alone(folder.path(), {});
        VERIFY_VERDICT(alone, "program", "warning");
        VERIFY_VERDICT(alone, "configuration", "ok");
        VERIFY_VERDICT(alone, "bootstrap", "skipped");
        QVERIFY(!alone.answer.value(QLatin1String("node")).toBool(true));
        const Examination asked(folder.path(), {QStringLiteral("bob")});
        VERIFY_VERDICT(asked, "program", "failed");
        QCOMPARE(asked.code, 1);
    }

    void saysThatNoDhtNodeAnswers()
    {
        LoneProgram lone(QStringLiteral("client"));
        const QString key(64, QLatin1Char('A'));
        lone.start(QStringLiteral("tox:\n  tcp_port: %1\n  bootstrap_nodes:\n"
                                  "    - {address: 127.0.0.1, port: %2, public_key: %3}\n"
                                  "client: {server_id: %4}\n")
                       .arg(freePort())
                       .arg(freePort())
                       .arg(key, pair_->serverId()));
        QVERIFY2(lone.program.waitForOutput("Tox ID", 20s), lone.program.output().constData());
        std::optional<Examination> found;
        // The socket to ask it opens last.
        QVERIFY(QTest::qWaitFor(
            [&] {
                found.emplace(lone.path(QStringLiteral("data")), QStringList{});
                return found->answer.value(QLatin1String("node")).toBool();
            },
            20'000));
        VERIFY_VERDICT(*found, "bootstrap", "failed");
        VERIFY_VERDICT(*found, "udp", "skipped");
        VERIFY_VERDICT(*found, "peer", "failed");
        QVERIFY(found->words(QStringLiteral("bootstrap")).contains(QLatin1String("it names 1")));
        QCOMPARE(found->code, 1);
    }

private:
    QString client() const { return pair_->filePath(QStringLiteral("client")); }
    QString target() const { return QStringLiteral("127.0.0.1:%1").arg(target_.port()); }
    Examination examine(const QStringList& arguments) const { return {client(), arguments}; }

    ThreadedServer target_{echo};
};

QTEST_GUILESS_MAIN(DoctorTest)
#include "DoctorTest.moc"
