// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/Frame.h"

#include <QTest>
#include <array>
#include <random>
#include <string>

using namespace toxtunnel::wire;

namespace {

using Packet = std::vector<std::uint8_t>;

Packet bytes(const char* hex)
{
    const QByteArray decoded = QByteArray::fromHex(QByteArray(hex));
    return {decoded.begin(), decoded.end()};
}

Bytes view(std::string_view text)
{
    return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

} // namespace

class FrameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesTheGoldenBytesOfEveryFrame()
    {
        QCOMPARE(encodeOpen(0x0102, {"localhost", 22}),
                 bytes("a0 01 0102 000c 09 6c6f63616c686f7374 0016"));
        QCOMPARE(encodeOpen(1, {"", 0}), bytes("a0 01 0001 0003 00 0000"));
        QCOMPARE(encodeFrame(FrameType::Data, 65535, view("hi")), bytes("a0 02 ffff 0002 6869"));
        QCOMPARE(encodeFrame(FrameType::Close, 258), bytes("a0 03 0102 0000"));
        QCOMPARE(encodeAck(3, 0), bytes("a0 04 0003 0004 00000000"));
        QCOMPARE(encodeAck(3, 16404), bytes("a0 04 0003 0004 00004014"));
        QCOMPARE(encodeError(5, {1, "Tunnel not found"}),
                 bytes("a0 05 0005 0011 01 54756e6e656c206e6f7420666f756e64"));
        QCOMPARE(encodeFrame(FrameType::InfoRequest, 0), bytes("a0 06 0000 0000"));
        QCOMPARE(encodeFrame(FrameType::InfoReply, 0, view("{}")), bytes("a0 07 0000 0002 7b7d"));
        QCOMPARE(encodeResumeRequest({9, 0x0102030405060708, 0x1112131415161718, "ab", 80}),
                 bytes("a0 08 0009 0018 01 0009 0102030405060708 1112131415161718 02 6162 0050"));
        QCOMPARE(encodeResumeAck({9, 1, 2, ResumeStatus::Unknown}),
                 bytes("a0 09 0009 0014 01 0009 0000000000000001 0000000000000002 04"));
        QCOMPARE(encodeFrame(FrameType::Ping, 0), bytes("a0 10 0000 0000"));
        QCOMPARE(encodeFrame(FrameType::Pong, 0), bytes("a0 11 0000 0000"));
    }

    void readsBackWhatItWrote()
    {
        const Packet open = encodeOpen(11, {"::1", 8080});
        const auto openPayload = parseOpen(parseFrame(open)->payload);
        QVERIFY(openPayload && openPayload->host == "::1" && openPayload->port == 8080);

        const Packet request = encodeResumeRequest({77, 5, ~0ULL, "host", 65535});
        const auto resume = parseResumeRequest(parseFrame(request)->payload);
        QVERIFY(resume && resume->priorId == 77 && resume->received == 5);
        QVERIFY(resume->sent == ~0ULL && resume->host == "host" && resume->port == 65535);

        const Packet ack = encodeResumeAck({77, 6, 8, ResumeStatus::TooOld});
        const auto resumeAck = parseResumeAck(parseFrame(ack)->payload);
        QVERIFY(resumeAck && resumeAck->id == 77 && resumeAck->received == 6);
        QVERIFY(resumeAck->sent == 8 && resumeAck->status == ResumeStatus::TooOld);
    }

    void acceptsAnyPrefixAndIgnoresBytesBehindThePayload()
    {
        const Packet packet = bytes("bf 10 0000 0000 a0 10 0000 0000");
        const auto frame = parseFrame(packet);
        QVERIFY(frame && frame->type == FrameType::Ping && frame->payload.empty());
    }

    void passesUnknownTypesOn()
    {
        const Packet packet = bytes("a0 20 0007 0001 ff");
        const auto frame = parseFrame(packet);
        QVERIFY(frame && static_cast<int>(frame->type) == 0x20 && frame->payload.size() == 1);
    }

    void ignoresTrailingBytesOfPayloads()
    {
        QVERIFY(parseOpen(bytes("01 61 0050 ffff")));
        QCOMPARE(*parseAck(bytes("00000005 ff")), 5U);
    }

    void refusesEveryTruncation()
    {
        const std::array packets{encodeOpen(1, {"example.org", 443}),
                                 encodeAck(1, 20000),
                                 encodeError(1, {3, "x"}),
                                 encodeFrame(FrameType::Data, 1, view("payload")),
                                 encodeFrame(FrameType::Ping, 0),
                                 encodeResumeRequest({1, 2, 3, "host", 22}),
                                 encodeResumeAck({1, 2, 3, ResumeStatus::Ok})};
        for (const Packet& packet : packets) {
            for (std::size_t size = 0; size < packet.size(); ++size) {
                QVERIFY(!parseFrame(Bytes(packet).first(size)));
            }
        }
        const Packet open = encodeOpen(1, {"example.org", 443});
        const Packet request = encodeResumeRequest({1, 2, 3, "host", 22});
        const Packet ack = encodeResumeAck({1, 2, 3, ResumeStatus::Ok});
        const auto payloadOf = [](const Packet& packet) {
            return Bytes(packet).subspan(frameHeaderSize);
        };
        for (std::size_t size = 0; size < payloadOf(open).size(); ++size) {
            QVERIFY(!parseOpen(payloadOf(open).first(size)));
        }
        for (std::size_t size = 0; size < payloadOf(request).size(); ++size) {
            QVERIFY(!parseResumeRequest(payloadOf(request).first(size)));
        }
        for (std::size_t size = 0; size < payloadOf(ack).size(); ++size) {
            QVERIFY(!parseResumeAck(payloadOf(ack).first(size)));
        }
        for (std::size_t size = 0; size < 4; ++size) {
            QVERIFY(!parseAck(Bytes(open).first(size)));
        }
        QVERIFY(!parseError({}));
    }

    void refusesOtherResumeVersions()
    {
        Packet request = encodeResumeRequest({1, 2, 3, "host", 22});
        request[frameHeaderSize] = 2;
        QVERIFY(!parseResumeRequest(Bytes(request).subspan(frameHeaderSize)));
    }

    void readsHighResumeStatusAsUnknown()
    {
        Packet ack = encodeResumeAck({1, 2, 3, ResumeStatus::Ok});
        ack.back() = 200;
        const auto parsed = parseResumeAck(Bytes(ack).subspan(frameHeaderSize));
        QVERIFY(parsed && parsed->status == ResumeStatus::Unknown);
    }

    void fillsAPacketToTheLastByte()
    {
        const Packet payload(maxFramePayload, 0x5A);
        const Packet packet = encodeFrame(FrameType::Data, 1, payload);
        QCOMPARE(packet.size(), maxFrameSize);
        std::array<std::uint8_t, maxFrameSize> buffer{};
        QCOMPARE(writeFrame(buffer, FrameType::Data, 1, payload), maxFrameSize);
        QVERIFY(std::equal(packet.begin(), packet.end(), buffer.begin()));
    }

    void cutsLongErrorTextsBetweenCharacters()
    {
        std::string text;
        while (text.size() < 2000) {
            text += "\xE2\x82\xAC"; // three bytes; 1366 is no multiple of three
        }
        const Packet packet = encodeError(1, {3, text});
        QCOMPARE(packet.size(), frameHeaderSize + 1 + 1365);
    }

    void survivesRandomBytes()
    {
        std::mt19937 random(20261121);
        std::size_t parsed = 0;
        for (int round = 0; round < 200000; ++round) {
            Packet packet(random() % 64);
            for (auto& byte : packet) {
                byte = static_cast<std::uint8_t>(random());
            }
            if (packet.size() > 5 && round % 2 == 0) {
                packet[4] = 0;
                packet[5] = static_cast<std::uint8_t>(packet[5] % 64);
            }
            const auto frame = parseFrame(packet);
            if (!frame) {
                continue;
            }
            ++parsed;
            QVERIFY(frame->payload.size() + frameHeaderSize <= packet.size());
            const auto open = parseOpen(frame->payload);
            QVERIFY(!open || open->host.size() + 3 <= frame->payload.size());
            const auto request = parseResumeRequest(frame->payload);
            QVERIFY(!request || request->host.size() + 22 <= frame->payload.size());
            parseAck(frame->payload);
            parseError(frame->payload);
            parseResumeAck(frame->payload);
        }
        QVERIFY(parsed > 1000);
    }
};

QTEST_APPLESS_MAIN(FrameTest)
#include "FrameTest.moc"
