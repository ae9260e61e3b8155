// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "LinkEnd.h"
#include "link/FrameLink.h"
#include "link/FrameRefusal.h"
#include "link/FrameSender.h"
#include "reactor/EpollReactor.h"
#include "support/KeyOf.h"
#include "support/ResidentBytes.h"
#include "wire/Frame.h"

#include <unistd.h>

#include <QTest>
#include <chrono>
#include <map>
#include <optional>
#include <set>
#include <vector>

using namespace toxtunnel;
using namespace toxtunnel::test;
using namespace std::chrono_literals;

namespace {

/// toxcore's queue to a peer: full at one packet and not at the next, as it likes.
class NarrowChannel final : public tox::PeerChannel
{
public:
    const PublicKey& key() const override { return key_; }
    Connection connection() const override { return Connection::Udp; }
    tox::SendResult sendLossless(std::span<const std::uint8_t> packet) override
    {
        if (away) {
            return tox::SendResult::Offline;
        }
        if (fullAt.count(++attempts_) != 0) {
            return tox::SendResult::Full;
        }
        sent.emplace_back(packet.begin(), packet.end());
        return tox::SendResult::Sent;
    }
    tox::SendResult sendLossy(std::span<const std::uint8_t>) override
    {
        return tox::SendResult::Full;
    }

    std::set<int> fullAt; ///< the attempts that it declines, from 1
    bool away = false;    ///< as before toxcore says that the peer is offline
    std::vector<std::vector<std::uint8_t>> sent;

private:
    PublicKey key_ = keyOf(2);
    int attempts_ = 0;
};

} // namespace

/// In which order frames go to an old peer whose queue is full most of the time. It drops DATA that
/// comes before the answer to its OPEN.
class FrameOrderTest : public QObject, public LinkHandler
{
    Q_OBJECT

public:
    void onIncoming(const Target&, std::unique_ptr<IncomingStream> stream) override
    {
        streams_.push_back(std::make_unique<StreamEnd>());
        StreamEnd& end = *streams_.back();
        end.attach(stream->accept(end));
        end.send(QByteArray(answerSize, 'x')); // speaks first, as sshd does
    }
    void onPeerInfo(std::string_view) override {}

private:
    EpollReactor reactor_;
    std::optional<NarrowChannel> channel_;
    std::unique_ptr<link::FrameLink> link_;
    std::vector<std::unique_ptr<StreamEnd>> streams_;
    std::vector<std::unique_ptr<StreamEnd>> opened_; // by us

    static constexpr qsizetype answerSize = 1000; // one frame: the pacer begins slowly

    void makeLink(const link::FrameLinkSettings& settings)
    {
        link_ = std::make_unique<link::FrameLink>(reactor_, *channel_, keyOf(1), *this, settings);
    }
    void openByPeer(std::uint16_t id)
    {
        link_->onLosslessPacket(wire::encodeOpen(id, {"target", 7}));
    }
    void refuseAsInUse(std::uint16_t id)
    {
        const auto error = link::idInUse();
        link_->onLosslessPacket(wire::encodeError(id, {error.code, error.text}));
    }
    bool open()
    {
        auto end = std::make_unique<StreamEnd>();
        auto stream = link_->open({"target", 7}, *end);
        if (!stream) {
            return false;
        }
        end->attach(std::move(*stream));
        opened_.push_back(std::move(end));
        return true;
    }
    template <typename Condition>
    bool turnsUntil(Condition condition)
    {
        const auto deadline = reactor_.now() + 30s;
        while (reactor_.now() < deadline && !condition()) {
            link_->onIterated();
            reactor_.turn(5);
        }
        return condition();
    }
    /// Turns until the streams have sent all; false: they never do.
    bool sendsAll()
    {
        return turnsUntil([this] { return dataBytes() == streams_.size() * answerSize; });
    }
    /// The same, until frames of this type went out for as many streams.
    bool sends(wire::FrameType type, std::size_t count)
    {
        return turnsUntil([&] { return frames(type).size() == count; });
    }
    /// The streams for which such frames were sent.
    std::set<std::uint16_t> frames(wire::FrameType type) const
    {
        std::set<std::uint16_t> ids;
        for (const auto& packet : channel_->sent) {
            if (const auto frame = wire::parseFrame(packet); frame && frame->type == type) {
                ids.insert(frame->id);
            }
        }
        return ids;
    }
    std::size_t dataBytes() const
    {
        std::size_t bytes = 0;
        for (const auto& packet : channel_->sent) {
            const auto frame = wire::parseFrame(packet);
            bytes += frame && frame->type == wire::FrameType::Data ? frame->payload.size() : 0;
        }
        return bytes;
    }
    /// By stream, the types of its frames in order.
    std::map<std::uint16_t, std::vector<wire::FrameType>> sentFrames() const
    {
        std::map<std::uint16_t, std::vector<wire::FrameType>> frames;
        for (const auto& packet : channel_->sent) {
            if (const auto frame = wire::parseFrame(packet); frame && frame->id != 0) {
                frames[frame->id].push_back(frame->type);
            }
        }
        return frames;
    }

private Q_SLOTS:
    void init()
    {
        channel_.emplace();
        makeLink({});
    }
    void cleanup()
    {
        streams_.clear();
        opened_.clear();
        link_.reset();
    }

    void sendsTheAnswerBeforeAnyData()
    {
        constexpr std::uint16_t count = 4;
        // A full queue slows the link down a lot. 1 is its greeting.
        channel_->fullAt = {2, 5};
        for (std::uint16_t id = 1; id <= count; ++id) {
            openByPeer(id);
        }
        QVERIFY(sendsAll());
        const auto frames = sentFrames();
        QCOMPARE(frames.size(), std::size_t{count});
        for (const auto& [id, types] : frames) {
            QCOMPARE(types, (std::vector{wire::FrameType::Ack, wire::FrameType::Data}));
        }
    }

    void answersEveryOpenOnceAndFirstWithWhatIsServed()
    {
        link::FrameSender sender(*channel_);
        auto now = reactor_.now();
        sender.restart(now);
        constexpr std::uint16_t refused = 20'000;
        for (int times = 0; times < 3; ++times) {
            for (std::uint16_t id = 1; id <= refused; ++id) {
                sender.refuse(id, {1, id % 2 == 0 ? "no" : "never"});
            }
        }
        constexpr std::uint16_t served = 30'000;
        sender.control(wire::encodeAck(served, 0));
        for (int turn = 0; turn < 10'000 && channel_->sent.size() <= refused + 1; ++turn) {
            sender.onIterated(now += 50ms);
        }
        // The greeting of the link is the first.
        QCOMPARE(channel_->sent.size(), std::size_t{refused} + 2);
        QCOMPARE(wire::parseFrame(channel_->sent[1])->id, served);
        for (std::uint16_t id = 1; id <= refused; ++id) {
            const auto frame = wire::parseFrame(channel_->sent[id + std::size_t{1}]);
            QCOMPARE(frame->id, id);
            QVERIFY(wire::parseError(frame->payload)->text == (id % 2 == 0 ? "no" : "never"));
        }
    }

    /// The refusal would end the stream that is served.
    void servesNoStreamWhoseIdItHasYetToRefuse()
    {
        channel_->away = true;
        link_->setStreamsPerPeer(1);
        openByPeer(7);
        openByPeer(8);
        link_->setStreamsPerPeer(10);
        openByPeer(8);
        QCOMPARE(streams_.size(), std::size_t{1});
        channel_->away = false;
        QVERIFY(sends(wire::FrameType::Error, 1));
        openByPeer(8);
        QCOMPARE(streams_.size(), std::size_t{2});
    }

    void aPeerThatNeverListensCostsLittle()
    {
        channel_->away = true;
        const auto ask = [this](int rounds) {
            for (int round = 0; round < rounds; ++round) {
                for (std::uint16_t id = 65535; id > 0; --id) {
                    // The first is served, and then too many are open.
                    link_->onLosslessPacket(wire::encodeOpen(id, {"target", 7}));
                    link_->onLosslessPacket(wire::encodeFrame(wire::FrameType::Ping, 0));
                }
            }
        };
        link_->setStreamsPerPeer(1);
        ask(1);
        const qint64 before = residentBytes(::getpid());
        ask(20);
        QCOMPARE(link_->streamCount(), std::size_t{1});
        const qint64 grown = residentBytes(::getpid()) - before;
#ifndef __SANITIZE_ADDRESS__ // it keeps what is freed
        QVERIFY2(grown < 4'000'000, qPrintable(QString::number(grown)));
#else
        Q_UNUSED(grown)
#endif
    }

    void anOpenThatIsGivenUpUnsentIsNeverSent()
    {
        channel_->away = true;
        for (int i = 0; i < 70'000; ++i) { // there are fewer ids: each is free at once
            QVERIFY(open());
            opened_.clear();
        }
        QCOMPARE(link_->streamCount(), std::size_t{0});
        QVERIFY(open());
        channel_->away = false;
        QVERIFY(sends(wire::FrameType::Open, 1));
        QCOMPARE(channel_->sent.size(), std::size_t{2}); // and the greeting of the link
    }

    void anOpenThatWaitsTooLongIsNeverSent()
    {
        link::FrameLinkSettings settings;
        settings.openTimeout = 20ms;
        makeLink(settings);
        channel_->away = true;
        QVERIFY(open());
        QVERIFY(turnsUntil([this] { return opened_.back()->refused.has_value(); }));
        QCOMPARE(opened_.back()->refused->code, RefusalCode::TimedOut);
        QCOMPARE(link_->streamCount(), std::size_t{0});
        channel_->away = false;
        link_->requestInfo();
        QVERIFY(sends(wire::FrameType::InfoRequest, 1));
        QVERIFY(frames(wire::FrameType::Open).empty());
    }

    void tellsAPeerOfTheEndOnlyOfWhatItHasHeardOf()
    {
        link::FrameLinkSettings settings;
        settings.keepalive = 10ms;
        makeLink(settings);
        QVERIFY(open() && open());
        QVERIFY(sends(wire::FrameType::Open, 2));
        const auto heardOf = frames(wire::FrameType::Open);
        channel_->away = true;
        QVERIFY(open() && open());
        for (const auto& end : opened_) { // the first that hears it leaves the others
            end->onEnd = [this, first = end.get()] {
                for (const auto& other : opened_) {
                    if (other.get() != first) {
                        other->destroyStream();
                    }
                }
            };
        }
        while (link_->streamCount() > 0) { // the peer gives no sign of life
            reactor_.turn(5);
        }
        channel_->away = false;
        QVERIFY(sends(wire::FrameType::Error, heardOf.size()));
        link_->requestInfo(); // after all that waits
        QVERIFY(sends(wire::FrameType::InfoRequest, 1));
        QVERIFY(frames(wire::FrameType::Open) == heardOf);
        QVERIFY(frames(wire::FrameType::Error) == heardOf);
    }

    void aPeerCannotAnswerWhatItWasNotAsked()
    {
        channel_->away = true;
        QVERIFY(open());
        const std::vector<std::uint8_t> early(100, 'x');
        for (std::uint16_t id = 1; id < 100; ++id) { // ours is among them
            link_->onLosslessPacket(wire::encodeAck(id, 0));
            link_->onLosslessPacket(wire::encodeFrame(wire::FrameType::Data, id, early));
        }
        QVERIFY(!opened_.back()->opened);
        channel_->away = false;
        QVERIFY(sends(wire::FrameType::Open, 1));
        const std::uint16_t id = *frames(wire::FrameType::Open).begin();
        QVERIFY(id < 100);
        link_->onLosslessPacket(wire::encodeAck(id, 0));
        QVERIFY(opened_.back()->opened);
        QVERIFY(opened_.back()->received.isEmpty());
    }

    void asksAgainUnderAnotherIdUnlessItsUserHasGone()
    {
        QVERIFY(open());
        QVERIFY(sends(wire::FrameType::Open, 1));
        const std::uint16_t first = *frames(wire::FrameType::Open).begin();
        refuseAsInUse(first);
        QVERIFY(sends(wire::FrameType::Open, 2));
        const std::uint16_t second = *frames(wire::FrameType::Open).rbegin();
        channel_->away = true;
        refuseAsInUse(second);
        QCOMPARE(link_->streamCount(), std::size_t{1});
        QVERIFY(!opened_.back()->refused);
        opened_.clear();
        QCOMPARE(link_->streamCount(), std::size_t{0});
        channel_->away = false;
        QVERIFY(open());
        QVERIFY(sends(wire::FrameType::Open, 3));
        QCOMPARE(channel_->sent.size(), std::size_t{4}); // and the greeting of the link
    }
};

QTEST_GUILESS_MAIN(FrameOrderTest)
#include "FrameOrderTest.moc"
