// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/TimedStore.h"

#include <QElapsedTimer>
#include <QPromise>
#include <QTest>
#include <vector>

using namespace toxtunnel;
using namespace std::chrono_literals;

namespace {

using Reading = QPromise<secrets::Found>;

/// Answers when the test says so, or never.
struct SlowStore final : secrets::SecretStore
{
    explicit SlowStore(std::vector<std::shared_ptr<Reading>>& asked)
        : readings(asked)
    {
    }

    QFuture<Outcome> store(std::string, Secret) override { return never(); }
    QFuture<Outcome> remove(std::string) override { return never(); }
    QFuture<secrets::Found> read(std::string) override
    {
        readings.push_back(std::make_shared<Reading>());
        readings.back()->start();
        return readings.back()->future();
    }

    QFuture<Outcome> never()
    {
        silent.push_back(std::make_shared<QPromise<Outcome>>());
        silent.back()->start();
        return silent.back()->future();
    }

    std::vector<std::shared_ptr<Reading>>& readings;
    std::vector<std::shared_ptr<QPromise<Outcome>>> silent;
};

void say(Reading& reading, const secrets::Found& answer)
{
    reading.addResult(answer);
    reading.finish();
}

} // namespace

class TimedStoreTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        asked_.clear();
        slow_ = std::make_unique<secrets::TimedStore>(std::make_unique<SlowStore>(asked_), 50ms);
        patient_ = std::make_unique<secrets::TimedStore>(std::make_unique<SlowStore>(asked_));
    }

    void aKeychainThatNeverAnswersIsNotWaitedFor()
    {
        QElapsedTimer clock;
        clock.start();
        auto stored = slow_->store("name", Secret(std::string_view("secret")));
        auto removed = slow_->remove("name");
        auto read = slow_->read("name");
        QVERIFY(!stored.isFinished());
        QTRY_VERIFY(stored.isFinished() && removed.isFinished() && read.isFinished());
        QVERIFY(clock.elapsed() >= 40);
        QVERIFY(!stored.result().ok());
        QCOMPARE(stored.result().why.english(), std::string("it does not answer"));
        QVERIFY(!removed.result().ok());
        const auto answer = read.result();
        QVERIFY(!answer);
        QVERIFY(!answer.error().remedy.empty());
    }

    void whatComesInTimeIsPassedOn()
    {
        auto read = patient_->read("name");
        say(*asked_.front(), std::make_shared<const Secret>(std::string_view("correct horse")));
        QTRY_VERIFY(read.isFinished());
        const auto answer = read.result();
        QVERIFY(answer && *answer);
        QVERIFY(std::ranges::equal((*answer)->bytes(), std::string_view("correct horse")));
    }

    void nothingKeptIsNoError()
    {
        auto read = patient_->read("name");
        say(*asked_.front(), nullptr);
        QTRY_VERIFY(read.isFinished());
        const auto answer = read.result();
        QVERIFY(answer);
        QVERIFY(!*answer);
    }

    void whatComesTooLateIsDropped()
    {
        auto read = slow_->read("name");
        QTRY_VERIFY(read.isFinished());
        say(*asked_.front(), std::make_shared<const Secret>(std::string_view("late")));
        QCoreApplication::processEvents();
        QVERIFY(!read.result());
    }

    void anAnswerAfterItsEndHurtsNobody()
    {
        auto read = patient_->read("name");
        patient_.reset();
        say(*asked_.front(), nullptr);
        QCoreApplication::processEvents();
        QVERIFY(!read.isFinished() || read.isCanceled());
    }

    void aFolderHasOneNameHoweverItIsWritten()
    {
        QCOMPARE(secrets::passphraseName("/tmp/../tmp/./node"),
                 secrets::passphraseName("/tmp/node"));
        QVERIFY(secrets::passphraseName("/tmp/node") != secrets::passphraseName("/tmp/other"));
    }

private:
    std::vector<std::shared_ptr<Reading>> asked_;
    std::unique_ptr<secrets::TimedStore> slow_;
    std::unique_ptr<secrets::TimedStore> patient_;
};

QTEST_GUILESS_MAIN(TimedStoreTest)
#include "TimedStoreTest.moc"
