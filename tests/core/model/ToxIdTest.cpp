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

    void takesWhatPeoplePaste_data()
    {
        QTest::addColumn<QByteArray>("text");
        const QByteArray id = QByteArray(64, '5') + "010203040206";
        const auto row = [](const char* name, const QByteArray& text) {
            QTest::newRow(name) << text;
        };
        row("blanks", "  " + id + " \r\n");
        row("link", "tox:" + id);
        row("link with slashes", "TOX://" + id + "/?message=hello");
        row("link in angle brackets", "<tox:" + id + ">");
        row("quotes", "\"" + id + "\"");
        row("typographic quotes", "\u201e" + id + "\u201c,");
        row("angle quotes", "\u00ab\u00a0" + id + "\u00a0\u00bb");
        row("byte-order mark", "\ufeff" + id);
        row("zero width, soft hyphen",
            id.left(9) + "\u200b" + id.mid(9, 9) + "\u00ad" + id.mid(18));
        row("direction marks", "\u202a" + id + "\u202c\u200e");
        row("end of a sentence", "(" + id + ").");
        QByteArray groups;
        for (qsizetype i = 0; i < id.size(); i += 4) {
            groups += id.mid(i, 4) + (i % 8 == 0 ? " " : i % 3 == 0 ? ":" : "-");
        }
        row("groups", groups);
        row("wrapped line", id.left(38) + "\n    " + id.mid(38));
    }
    void takesWhatPeoplePaste()
    {
        QFETCH(QByteArray, text);
        const auto id = ToxId::parse(text.toStdString());
        QVERIFY2(id.has_value(), text);
        QCOMPARE(id->toHex(), std::string(64, '5') + "010203040206");
        const auto key = parsePeerKey(text.toStdString());
        QVERIFY(key.has_value());
        QCOMPARE(key->toHex(), std::string(64, '5'));
    }

    void isStrictAboutWhatWasPasted()
    {
        const std::string id = std::string(64, '5') + "010203040206";
        QVERIFY(!ToxId::parse(id + id).has_value()); // never two as one
        QVERIFY(!ToxId::parse(id + " " + id).has_value());
        QVERIFY(!parsePeerKey(id.substr(0, 63)).has_value());
        QVERIFY(!parsePeerKey("toxid:" + id).has_value());
        QVERIFY(!parsePeerKey("\xc3").has_value()); // half a character
        for (std::size_t i = 0; i < id.size(); ++i) {
            std::string wrong = id;
            wrong[i] = wrong[i] == '7' ? '8' : '7';
            QVERIFY2(!ToxId::parse(wrong).has_value(), wrong.c_str());
            QVERIFY2(!parsePeerKey("tox:" + wrong).has_value(), wrong.c_str());
        }
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
