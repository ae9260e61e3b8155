// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ToxId.h"

#include "model/Target.h"

#include <QTest>

using namespace toxtunnel;

class ToxIdTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void roundTripsAnAddressOfEitherCase()
    {
        ToxId id;
        id.key.bytes.fill(0x5A);
        id.nospam = {1, 2, 3, 4};
        const std::string text = id.toHex();
        QCOMPARE(text.size(), ToxId::hexLength);
        // 16 equal words of the key cancel out; 0102 ^ 0304 = 0206 remains.
        QCOMPARE(text.substr(72), std::string("0206"));
        const auto upper = ToxId::parse(text);
        QVERIFY(upper.has_value());
        QVERIFY(*upper == id);
        std::string lower = text;
        for (char& c : lower) {
            c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
        }
        QVERIFY(ToxId::parse(lower).has_value());
    }

    void refusesDamagedAddresses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("why");
        const QByteArray good = QByteArray(64, '5') + "01020304" + "0206";
        QTest::newRow("short") << good.chopped(1) << QByteArray("got 75");
        QTest::newRow("empty") << QByteArray() << QByteArray("got 0");
        QTest::newRow("digit") << QByteArray(good).replace(0, 1, "g") << QByteArray("hexadecimal");
        QTest::newRow("checksum") << QByteArray(good).replace(0, 1, "4") << QByteArray("checksum");
        QTest::newRow("key only") << good.left(64) << QByteArray("got 64");
    }
    void refusesDamagedAddresses()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, why);
        const auto parsed = ToxId::parse(text.toStdString());
        QVERIFY(!parsed.has_value());
        const std::string said = parsed.error().why.english();
        QVERIFY2(said.find(why.toStdString()) != std::string::npos, said.c_str());
    }

    void parsesTargets()
    {
        QCOMPARE(Target::parse("host:22")->host, std::string("host"));
        QCOMPARE(Target::parse("[::1]:22")->host, std::string("::1"));
        QCOMPARE(Target::parse("[::1]:22")->text(), std::string("[::1]:22"));
        for (const char* bad : {"host", "host:", "host:0", "host:65536", "::1:22", ":22", "h:2x"}) {
            QVERIFY2(!Target::parse(bad).has_value(), bad);
        }
    }
};

QTEST_APPLESS_MAIN(ToxIdTest)
#include "ToxIdTest.moc"
