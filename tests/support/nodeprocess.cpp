// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A node in a process of its own, for tests that restart it or look at what it costs.
//   nodeprocess DATADIR PEER [HOST PORT DHTKEY]
// PEER: 76 digits, asked to be a friend, or 64, added. Prints the log, and "BACK n" when a packet
// of this process has come back from the peer, n milliseconds after the start. Ends with its stdin.
#include "log/Logger.h"
#include "log/Sinks.h"
#include "reactor/QtReactor.h"
#include "tox/ToxNode.h"

#include <sodium.h>
#include <unistd.h>

#include <QCoreApplication>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <string_view>

using namespace toxtunnel;
using namespace std::chrono_literals;

namespace {

constexpr std::uint8_t question = 160;
constexpr std::uint8_t answer = 161;

/// Asks the peer until it answers a packet of this very process.
class Echo : public tox::NodeObserver
{
public:
    explicit Echo(Reactor& reactor)
        : reactor_(reactor)
        , started_(reactor.now())
        , timer_(reactor.timer([this] { ask(); }))
    {
        randombytes_buf(packet_.data(), packet_.size());
        packet_[0] = question;
    }

    void friendConnectionChanged(tox::PeerChannel& channel, Connection) override
    {
        channel_ = channel.connection() == Connection::None ? nullptr : &channel;
        timer_->start(0ms);
    }

    void losslessPacket(tox::PeerChannel& channel, std::span<const std::uint8_t> packet) override
    {
        std::vector<std::uint8_t> copy(packet.begin(), packet.end());
        if (copy[0] == question) {
            copy[0] = answer;
            channel.sendLossless(copy);
        } else if (!answered_ && std::equal(copy.begin() + 1, copy.end(), packet_.begin() + 1)) {
            answered_ = true;
            const auto time =
                std::chrono::duration_cast<std::chrono::milliseconds>(reactor_.now() - started_);
            std::printf("BACK %lld\n", static_cast<long long>(time.count()));
            std::fflush(stdout);
        }
    }

private:
    void ask()
    {
        if (channel_ != nullptr && !answered_) {
            channel_->sendLossless(packet_);
            timer_->start(100ms);
        }
    }

    Reactor& reactor_;
    Reactor::TimePoint started_;
    std::unique_ptr<Reactor::Timer> timer_;
    std::array<std::uint8_t, 17> packet_{};
    tox::PeerChannel* channel_ = nullptr;
    bool answered_ = false;
};

tox::NodeOptions optionsFrom(int argc, char** argv, log::Log& log)
{
    tox::NodeOptions options;
    options.dataDir = argv[1];
    options.log = log::Logger(log, "tox");
    options.bootstrapUrl = "http://127.0.0.1:9/"; // the discard port: no list
    options.fallbackNodes.emplace();
    if (argc == 6) {
        const auto port = static_cast<std::uint16_t>(std::atoi(argv[4]));
        options.bootstrapNodes.push_back(
            {argv[3], port, {port}, PublicKey::fromHex(argv[5]).value_or(PublicKey{})});
    }
    return options;
}

bool makeFriend(tox::ToxNode& node, std::string_view peer)
{
    if (const auto key = PublicKey::fromHex(peer)) {
        node.add(*key);
        return true;
    }
    const auto id = ToxId::parse(peer);
    return id && node.request(*id, "toxtunnel client").has_value();
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    if (argc != 3 && argc != 6) {
        std::fputs("usage: nodeprocess DATADIR PEER [HOST PORT DHTKEY]\n", stderr);
        return 2;
    }
    log::Log log(log::Level::Debug);
    log.addSink(log::createStderrSink());
    const auto reactor = createQtReactor();
    Echo echo(*reactor);
    tox::ToxNode node(*reactor, optionsFrom(argc, argv, log), echo);
    if (const auto started = node.start(); !started) {
        std::fprintf(stderr, "nodeprocess: %s\n", started.error().text().c_str());
        return 1;
    }
    if (!makeFriend(node, argv[2])) {
        std::fputs("nodeprocess: PEER is not valid\n", stderr);
        return 2;
    }
    const auto input = reactor->watch(STDIN_FILENO, Interest::Read, [](Interest) {
        char byte = 0;
        if (::read(STDIN_FILENO, &byte, 1) <= 0) {
            QCoreApplication::quit();
        }
    });
    QCoreApplication::exec();
    node.stop();
    return 0;
}
