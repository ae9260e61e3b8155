// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "control/RemoteService.h"
#include "support/Eventually.h"
#include "support/PairTest.h"
#include "support/ThreadedServer.h"

#include <QTest>
#include <cmath>

using namespace toxtunnel;
using control::RemoteService;
using test::eventually;

/// What a window hears of a node that ran and forwarded before there was a window.
class AttachedWindowTest : public test::PairTest
{
    Q_OBJECT

    static constexpr std::size_t length = 300'000;
    test::ThreadedServer echo_{test::echo};

    std::unique_ptr<RemoteService> attached() const
    {
        auto service =
            RemoteService::attach(pair_->filePath(QStringLiteral("client")).toStdString());
        return service ? std::move(*service) : nullptr;
    }

    static std::uint64_t sent(const RemoteService& service, const TrafficSubject& subject)
    {
        std::uint64_t sum = 0;
        for (const TrafficSample& sample : service.history(subject, TrafficSpan::TenMinutes)) {
            sum += sample.bytes.sent;
        }
        return sum;
    }

    /// What is first heard of a subject is a rate, which is rounded.
    static bool about(std::uint64_t bytes, std::size_t expected)
    {
        return std::abs(static_cast<double>(bytes) - static_cast<double>(expected)) <
               0.01 * static_cast<double>(length);
    }

    bool moves() const
    {
        auto client = connect();
        return client && test::echoes(*client, std::string(length, 'x'), test::TcpSocket::patience);
    }

protected:
    test::TunnelPairOptions options() override
    {
        test::TunnelPairOptions options;
        options.forwards = {{QStringLiteral("127.0.0.1"), echo_.port()}};
        return options;
    }

private Q_SLOTS:
    void showsWhatMovedBefore()
    {
        QVERIFY(moves());
        const auto first = attached();
        QVERIFY(first != nullptr);
        QVERIFY(eventually([&] { return sent(*first, {}) > 0; })); // the node has it by then
        const auto second = attached();
        QVERIFY(second != nullptr);
        QVERIFY(eventually([&] { return !second->forwards().empty(); }));
        const auto forward = second->forwards().front();
        QVERIFY(forward.peer.has_value());
        for (const TrafficSubject& subject :
             {TrafficSubject(), TrafficSubject(forward.id), TrafficSubject(*forward.peer)}) {
            QVERIFY(eventually([&] { return about(sent(*second, subject), length); }));
        }
        // It goes on from there: nothing is counted twice.
        QVERIFY(moves());
        QVERIFY(eventually([&] { return about(sent(*second, forward.id), 2 * length); }));
    }

    void examinesTheWayOfAForward()
    {
        const auto service = attached();
        QVERIFY(service != nullptr);
        QVERIFY(eventually([&] { return !service->forwards().empty(); }));
        const ForwardInfo forward = service->forwards().front();
        const auto future = service->examine({forward.peer->toHex(), forward.settings.target});
        QVERIFY(eventually([&] { return future.isFinished(); }));
        const Diagnosis diagnosis = future.result();
        for (const CheckId check : {CheckId::Peer, CheckId::Rule, CheckId::Target}) {
            const Finding& finding = diagnosis.findings.at(static_cast<std::size_t>(check));
            QVERIFY2(finding.check == check && finding.verdict == CheckVerdict::Ok,
                     finding.words.english().c_str());
        }
        // In parts, to be said in another language.
        QCOMPARE(diagnosis.findings.back().words.sentences().front().pattern,
                 std::string("%1 answered through the tunnel in %2 ms."));
    }
};

QTEST_GUILESS_MAIN(AttachedWindowTest)
#include "AttachedWindowTest.moc"
