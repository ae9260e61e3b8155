// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "LinkEnd.h"
#include "link/FrameLink.h"
#include "link/FrameSender.h"
#include "reactor/EpollReactor.h"
#include "support/KeyOf.h"
#include "wire/Frame.h"

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

    static constexpr qsizetype answerSize = 1000; // one frame: the pacer begins slowly

    void openByPeer(std::uint16_t id)
    {
        link_->onLosslessPacket(wire::encodeOpen(id, {"target", 7}));
    }
    /// Turns until the streams have sent all; false: they never do.
    bool sendsAll()
    {
        const auto deadline = reactor_.now() + 30s;
        while (reactor_.now() < deadline && dataBytes() < streams_.size() * answerSize) {
            link_->onIterated();
            reactor_.turn(5);
        }
        return dataBytes() == streams_.size() * answerSize;
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
        link_ = std::make_unique<link::FrameLink>(reactor_, *channel_, keyOf(1), *this,
                                                  link::FrameLinkSettings{});
    }
    void cleanup()
    {
        streams_.clear();
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

    void forgetsNoAnswerAmongManyRefusals()
    {
        link::FrameSender sender(*channel_);
        auto now = reactor_.now();
        sender.restart(now);
        constexpr std::size_t asked = 20'000;
        for (std::size_t i = 0; i < asked; ++i) {
            sender.refuse(static_cast<std::uint16_t>(i), {1, "no"});
        }
        constexpr std::uint16_t served = 30'000;
        sender.control(wire::encodeAck(served, 0));
        for (int turn = 0; turn < 10'000 && sentFrames().count(served) == 0; ++turn) {
            sender.onIterated(now += 50ms);
        }
        QVERIFY(sentFrames().contains(served));
        QVERIFY(channel_->sent.size() > 1000 && channel_->sent.size() < asked / 2);
    }
};

QTEST_GUILESS_MAIN(FrameOrderTest)
#include "FrameOrderTest.moc"
