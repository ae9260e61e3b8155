// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/load/Pattern.h"
#include "support/BackgroundProgram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace toxtunnel::test;
using namespace std::chrono_literals;

/// The load programs against their own services, without anything between.
class LoadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        services_.start(program(), {QStringLiteral("serve"), QStringLiteral("127.0.0.1")});
        QVERIFY(services_.waitForOutput("\n", 10s));
        ports_ = QJsonDocument::fromJson(services_.output()).object();
    }

    void measuresRoundTrips()
    {
        const QJsonObject result = load("pingpong", "echo", {"0", "0.2"});
        QVERIFY(result[QStringLiteral("count")].toInt() > 10);
        const double p50 = result[QStringLiteral("p50")].toDouble();
        QVERIFY(p50 > 0 && p50 <= result[QStringLiteral("p99")].toDouble());
    }

    void countsConnections()
    {
        QVERIFY(load("connect", "echo", {"0", "0.2"})[QStringLiteral("perSecond")].toDouble() > 10);
    }

    void measuresRatesPerHalfSecond_data()
    {
        QTest::addColumn<QByteArray>("command");
        QTest::addColumn<QByteArray>("service");
        QTest::newRow("download") << QByteArray("download") << QByteArray("source");
        QTest::newRow("upload") << QByteArray("upload") << QByteArray("sink");
    }

    void measuresRatesPerHalfSecond()
    {
        QFETCH(QByteArray, command);
        QFETCH(QByteArray, service);
        const QJsonArray rates = load(command.constData(), service.constData(),
                                      {"1", "1"})[QStringLiteral("megabytesPerSecond")]
                                     .toArray();
        QCOMPARE(rates.size(), 2);
        QVERIFY(rates[0].toDouble() > 1 && rates[1].toDouble() > 1);
    }

    void addsUpStreams()
    {
        const QJsonArray rates =
            load("download", "source", {"0.5", "4"})[QStringLiteral("megabytesPerSecond")]
                .toArray();
        QCOMPARE(rates.size(), 1);
        QVERIFY(rates[0].toDouble() > 1);
    }

    void comparesEveryByteOfABulkStreamBesideRoundTrips()
    {
        const QByteArray echo = QByteArray::number(ports_[QStringLiteral("echo")].toInt());
        const QJsonObject result = load("loaded", "source", {echo.constData(), "2.5"});
        QVERIFY(result[QStringLiteral("intact")].toBool());
        QVERIFY(result[QStringLiteral("rate")].toDouble() > 1);
        QVERIFY(result[QStringLiteral("p50")].toDouble() > 0);
        QVERIFY(result[QStringLiteral("longestGap")].toDouble() < 500);
    }

    void keepsManyStreamsOpen()
    {
        const QJsonObject result = load("streams", "echo", {"100", "0.1"});
        QCOMPARE(result[QStringLiteral("alive")].toInt(), 100);
        QVERIFY(result[QStringLiteral("with")].toDouble() > 0);
    }

    void seesALostAndADoubledByte()
    {
        std::string bytes(64, '\0');
        load::fillPattern(bytes, 0);
        load::PatternCheck check;
        QVERIFY(check.accept(std::string_view(bytes).substr(0, 13)));
        QVERIFY(check.accept(std::string_view(bytes).substr(13, 8)));
        QVERIFY(!check.accept(std::string_view(bytes).substr(20, 8)));
        load::PatternCheck another;
        QVERIFY(another.accept(std::string_view(bytes).substr(0, 8)));
        QVERIFY(!another.accept(std::string_view(bytes).substr(9, 8)));
    }

    void timesEachKeystroke()
    {
        const QJsonObject result = load("keystrokes", "echo", {"0.05", "3"});
        QCOMPARE(result[QStringLiteral("milliseconds")].toArray().size(), 3);
    }

    void saysWhyItFailed()
    {
        ports_[QStringLiteral("nobody")] = 1;
        QCOMPARE(load("connect", "nobody", {"0", "0.1"})[QStringLiteral("error")].toString(),
                 QStringLiteral("a connection failed"));
    }

private:
    static QString program() { return QStringLiteral(TUNNELLOAD_PROGRAM); }

    QJsonObject load(const char* command, const char* service,
                     std::initializer_list<const char*> numbers) const
    {
        QStringList arguments{QLatin1String(command), QStringLiteral("127.0.0.1"),
                              QString::number(ports_[QLatin1String(service)].toInt())};
        for (const char* number : numbers) {
            arguments << QLatin1String(number);
        }
        BackgroundProgram load;
        load.start(program(), arguments);
        load.waitForEnd(30s);
        QByteArray printed = load.output();
        return QJsonDocument::fromJson(printed.mid(std::max<qsizetype>(printed.indexOf('{'), 0)))
            .object();
    }

    BackgroundProgram services_;
    QJsonObject ports_;
};

QTEST_GUILESS_MAIN(LoadTest)
#include "LoadTest.moc"
