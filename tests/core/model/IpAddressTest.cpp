// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/IpAddress.h"

#include <arpa/inet.h>

#include <QTest>
#include <cstring>
#include <random>

using namespace toxtunnel;

namespace {

std::string canonical(const char* text)
{
    const auto address = IpAddress::parse(text);
    return address ? address->text() : std::string();
}

} // namespace

class IpAddressTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesIpv6AsRfc5952Says()
    {
        QCOMPARE(canonical("2001:0DB8:0:0:0:0:0:1"), "2001:db8::1");
        QCOMPARE(canonical("2001:db8:0:1:1:1:1:1"), "2001:db8:0:1:1:1:1:1");
        QCOMPARE(canonical("2001:0:0:1:0:0:0:1"), "2001:0:0:1::1");
        QCOMPARE(canonical("2001:db8:0:0:1:0:0:1"), "2001:db8::1:0:0:1");
        QCOMPARE(canonical("0:0:0:0:0:0:0:0"), "::");
        QCOMPARE(canonical("1::"), "1::");
        QCOMPARE(canonical("::ffff:c000:280"), "::ffff:192.0.2.128");
    }

    void refusesWhatIsNoAddress_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"",
                                 ":",
                                 ":::",
                                 "1:2:3:4:5:6:7",
                                 "1:2:3:4:5:6:7:8:9",
                                 "1::2::3",
                                 "12345::",
                                 "g::",
                                 "::1%lo",
                                 "[::1]",
                                 "1:",
                                 ":1",
                                 "::1:",
                                 "1.2.3",
                                 "1.2.3.4.5",
                                 "256.1.1.1",
                                 "01.2.3.4",
                                 "1.2.3.4 ",
                                 "::1.2.3",
                                 "1.2.3.4::",
                                 "-1.2.3.4",
                                 "1:2:3:4:5:6:7::8"}) {
            QTest::newRow(text) << QString::fromUtf8(text);
        }
    }

    void refusesWhatIsNoAddress()
    {
        QFETCH(QString, text);
        QVERIFY(!IpAddress::parse(text.toStdString()));
    }

    void agreesWithTheSystemOnRandomAddresses()
    {
        std::mt19937 random(11);
        for (int round = 0; round < 2000; ++round) {
            IpAddress::V6 bytes{};
            for (auto& byte : bytes) {
                byte = random() % 3 == 0 ? static_cast<std::uint8_t>(random()) : 0;
            }
            char text[INET6_ADDRSTRLEN] = {};
            QVERIFY(::inet_ntop(AF_INET6, bytes.data(), text, sizeof text) != nullptr);
            const auto address = IpAddress::parse(text);
            QVERIFY2(address.has_value(), text);
            QCOMPARE(*address, IpAddress(bytes));
            QCOMPARE(IpAddress::parse(address->text()), address);
        }
    }

    void readsLooseSpellingsAsInetAtonDoes()
    {
        std::mt19937 random(12);
        const std::string alphabet = "0017f9.x";
        for (int round = 0; round < 50'000; ++round) {
            std::string text;
            for (auto length = 1 + random() % 10; length > 0; --length) {
                text += alphabet[random() % alphabet.size()];
            }
            in_addr system{};
            const bool taken = ::inet_aton(text.c_str(), &system) == 1;
            const auto ours = IpAddress::parseLoosely(text);
            QVERIFY2(ours.has_value() == taken, text.c_str());
            if (taken) {
                IpAddress::V4 bytes{};
                std::memcpy(bytes.data(), &system.s_addr, bytes.size());
                QCOMPARE(*ours, IpAddress(bytes));
            }
        }
    }

    void knowsRanges()
    {
        const IpAddress address = IpAddress::parse("10.1.255.3").value();
        QVERIFY(address.within(IpAddress::parse("10.1.128.0").value(), 17));
        QVERIFY(!address.within(IpAddress::parse("10.1.0.0").value(), 17));
        QVERIFY(address.within(IpAddress(), 0));
        QVERIFY(!address.within(IpAddress(IpAddress::V6{}), 0));
        QVERIFY(IpAddress::parse("172.31.0.1")->isPrivate());
        QVERIFY(!IpAddress::parse("172.32.0.1")->isPrivate());
        QVERIFY(IpAddress::parse("fd00::1")->isPrivate());
        QVERIFY(IpAddress::parse("169.254.1.1")->isLinkLocal());
        QVERIFY(IpAddress::parse("febf::1")->isLinkLocal());
        QVERIFY(IpAddress::parse("ff02::1")->isMulticast());
        QVERIFY(IpAddress::parse("127.9.9.9")->isLoopback());
        QVERIFY(!IpAddress::parse("::2")->isLoopback());
    }
};

QTEST_APPLESS_MAIN(IpAddressTest)
#include "IpAddressTest.moc"
