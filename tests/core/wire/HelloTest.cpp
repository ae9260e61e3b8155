// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/Hello.h"

#include "wire/StreamHeader.h"
#include "wire/Varint.h"

#include <QTest>
#include <random>

using namespace toxtunnel;
using namespace toxtunnel::wire;

namespace {

using Octets = std::vector<std::uint8_t>;

Octets fromHex(const char* hex)
{
    const QByteArray decoded = QByteArray::fromHex(QByteArray(hex));
    return {decoded.begin(), decoded.end()};
}

Hello fullHello()
{
    Hello hello;
    hello.version = 1;
    hello.features = Hello::Flows;
    hello.instance.fill(0x11);
    hello.pin.fill(0x22);
    hello.probeKey.emplace().fill(0x33);
    hello.dhtKey.emplace().fill(0x44);
    hello.dhtPort = 33445;
    hello.candidates = {{{192, 168, 1, 2}, 40000}, {Octets(16, 0xFE), 40001}};
    return hello;
}

/// Parses a value at each length of its encoding; nothing but the whole is complete.
template <typename T>
void requireOnlyTheWholeIsComplete(const T& value)
{
    const Buffer whole = encode(value);
    for (std::size_t size = 0; size < whole.size(); ++size) {
        T out;
        auto in = std::span<const std::uint8_t>(whole).first(size);
        QCOMPARE(parse(in, out), Parsed::Incomplete);
        QCOMPARE(in.size(), size);
    }
    Buffer longer = whole;
    longer.push_back(0x7F);
    T out;
    auto in = std::span<const std::uint8_t>(longer);
    QCOMPARE(parse(in, out), Parsed::Complete);
    QCOMPARE(in.size(), 1U);
}

} // namespace

class HelloTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesNumbersAsQuicDoes() // RFC 9000, appendix A.1
    {
        const std::pair<std::uint64_t, const char*> golden[] = {
            {37, "25"},
            {15'293, "7bbd"},
            {494'878'333, "9d7f3e7d"},
            {151'288'809'941'952'652, "c2197c5eff14e88c"},
        };
        for (const auto& [number, hex] : golden) {
            Octets out;
            appendVarint(out, number);
            QCOMPARE(out, fromHex(hex));
            std::span<const std::uint8_t> in = out;
            QCOMPARE(takeVarint(in).value(), number);
            QVERIFY(in.empty());
        }
    }

    void writesTheGoldenBytesOfAHello()
    {
        Hello hello;
        hello.instance.fill(0xAA);
        hello.pin.fill(0xBB);
        hello.candidates = {{{10, 0, 0, 1}, 258}};
        const Octets golden = fromHex("54544e31 01 01 01 02 01 00"
                                      "03 10 aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
                                      "04 20 bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
                                      "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
                                      "06 06 0a000001 0102");
        QCOMPARE(encode(hello), golden);
        QVERIFY(parseHello(golden) == hello);
    }

    void readsBackAFullHello()
    {
        QVERIFY(parseHello(encode(fullHello())) == fullHello());
        QVERIFY(encode(fullHello()).size() < Hello::maxSize);
    }

    void skipsFieldsItDoesNotKnow()
    {
        Octets bytes = encode(fullHello());
        const Octets unknown = fromHex("4321 03 010203 3f 00");
        bytes.insert(bytes.end(), unknown.begin(), unknown.end());
        QVERIFY(parseHello(bytes) == fullHello());
    }

    void refusesAHelloOfEveryOtherLength()
    {
        const Octets whole = encode(fullHello());
        for (std::size_t size = 0; size < 46; ++size) { // up to the pin nothing is complete
            QVERIFY(!parseHello(std::span(whole).first(size)));
        }
        int accepted = 0;
        for (std::size_t size = 46; size <= whole.size(); ++size) {
            accepted += parseHello(std::span(whole).first(size)) ? 1 : 0;
        }
        QVERIFY(accepted <= 6); // cut between fields it is still a hello
        Octets tooLong = whole;
        appendVarint(tooLong, 0x3000);
        appendVarint(tooLong, Hello::maxSize);
        tooLong.resize(tooLong.size() + Hello::maxSize);
        QVERIFY(!parseHello(tooLong));
    }

    void refusesFieldsOfAWrongSizeOrTwice()
    {
        const Octets head = fromHex("54544e31 010101 0310aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
                                    "0420bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
                                    "bbbbbbbb");
        const auto with = [&](const char* more) {
            Octets bytes = head;
            const Octets tail = fromHex(more);
            bytes.insert(bytes.end(), tail.begin(), tail.end());
            return parseHello(bytes).has_value();
        };
        QVERIFY(with(""));
        QVERIFY(!with("010101"));         // version twice
        QVERIFY(!with("0502aabb"));       // probe key of two bytes
        QVERIFY(!with("06050a00000101")); // candidate of five
        QVERIFY(!with("0804c0000000"));   // port beyond its field
        QVERIFY(!with("080480010000"));   // port 65536
        QVERIFY(!with("0204ffffffff"));   // number longer than its field
        QVERIFY(with("0204bfffffff"));
    }

    void keepsAtMostEightCandidates()
    {
        Hello hello = fullHello();
        hello.candidates.assign(20, {{127, 0, 0, 1}, 1});
        QCOMPARE(parseHello(encode(hello))->candidates.size(), Hello::maxCandidates);
    }

    void writesTheGoldenBytesOfStreamHeaders()
    {
        QCOMPARE(encode(Preamble{Preamble::Kind::Open, 4, 0, 0, 0}), fromHex("01 04"));
        QCOMPARE(encode(Preamble{Preamble::Kind::Move, 4, 2, 1000, 0}), fromHex("02 04 02 43e8"));
        QCOMPARE(encode(Preamble{Preamble::Kind::Reopen, 4, 2, 0, 0}), fromHex("03 04 02 00"));
        QCOMPARE(encode(Preamble{Preamble::Kind::End, 4, 0, 0, 2}), fromHex("04 04 02"));
        QCOMPARE(encode(MoveAnswer{true, 2, 1000, 7}), fromHex("12 02 43e8 07"));
        QCOMPARE(encode(MoveAnswer{}), fromHex("13"));
        QCOMPARE(encode(OpenRecord{{"db", 5432}}), fromHex("06 01 1538 02 6462"));
        QCOMPARE(encode(AnswerRecord{}), fromHex("01 00"));
        QCOMPARE(encode(AnswerRecord{Refusal{RefusalCode::NoRule, "no"}}),
                 fromHex("04 02 02 6e6f"));
    }

    void readsStreamHeadersOnlyWhenTheyAreWhole()
    {
        requireOnlyTheWholeIsComplete(Preamble{Preamble::Kind::Open, 70'000, 0, 0, 0});
        requireOnlyTheWholeIsComplete(Preamble{Preamble::Kind::Move, 4, 300, 1ULL << 40, 0});
        requireOnlyTheWholeIsComplete(Preamble{Preamble::Kind::End, 1, 0, 0, 3});
        requireOnlyTheWholeIsComplete(MoveAnswer{true, 300, 1ULL << 33, 5});
        requireOnlyTheWholeIsComplete(MoveAnswer{});
        requireOnlyTheWholeIsComplete(OpenRecord{{std::string(255, 'x'), 80}});
        requireOnlyTheWholeIsComplete(
            AnswerRecord{Refusal{RefusalCode::TimedOut, std::string(255, 'y')}});
    }

    void readsBackEveryReasonOfARefusal()
    {
        for (int code = 0; code <= static_cast<int>(RefusalCode::Failed); ++code) {
            const Refusal refusal{static_cast<RefusalCode>(code), "why"};
            const Buffer bytes = encode(AnswerRecord{refusal});
            std::span<const std::uint8_t> in = bytes;
            AnswerRecord out;
            QCOMPARE(parse(in, out), Parsed::Complete);
            QCOMPARE(out.refusal->code, refusal.code);
            QCOMPARE(out.refusal->detail, refusal.detail);
        }
    }

    void refusesRecordsThatLieAboutTheirLength()
    {
        for (const char* hex : {"00", "4400", "06 01 1538 03 6462", "03 01 15 38", "04 02 03 6e6f",
                                "06 02 1538 02 6462"}) {
            const Octets bytes = fromHex(hex);
            std::span<const std::uint8_t> in = bytes;
            OpenRecord open;
            QVERIFY2(parse(in, open) != Parsed::Complete, hex);
        }
        const Octets refusal = fromHex("04 02 03 6e6f");
        std::span<const std::uint8_t> in = refusal;
        AnswerRecord answer;
        QCOMPARE(parse(in, answer), Parsed::Invalid);
    }

    /// What survives arbitrary damage encodes to something that reads back as the same.
    void survivesDamage()
    {
        std::mt19937 random(1);
        const Octets whole = encode(fullHello());
        for (int round = 0; round < 50'000; ++round) {
            Octets bytes = whole;
            for (unsigned hits = random() % 4 + 1; hits > 0; --hits) {
                bytes[random() % bytes.size()] = static_cast<std::uint8_t>(random());
            }
            bytes.resize(random() % 3 == 0 ? random() % bytes.size() : bytes.size());
            if (const auto hello = parseHello(bytes)) {
                QVERIFY(parseHello(encode(*hello)) == hello);
            }
        }
    }
};

QTEST_GUILESS_MAIN(HelloTest)
#include "HelloTest.moc"
