// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/ClientRole.h"

#include <utility>

namespace toxtunnel::engine {

namespace {

constexpr std::chrono::seconds pipePatience{120}; // a cold start takes 10, a bad network longer

} // namespace

ClientRole::ClientRole(Reactor& reactor, const config::Client& settings,
                       std::optional<Descriptor> pipe, Callbacks callbacks, log::Logger log)
    : callbacks_(std::move(callbacks))
    , failover_(reactor, settings.serverIds, settings.failover,
                [this](const auto& from, const auto& to) { switched(from, to); })
{
    if (settings.socks5.enabled) {
        proxy_.emplace(reactor, settings.socks5.listen, opener(), log);
    }
    if (settings.pipe.has_value() && pipe.has_value()) {
        pipe_.emplace(reactor, std::move(*pipe), *settings.pipe, opener(), pipePatience,
                      callbacks_.onPipeEnded);
    }
}

endpoint::TcpForward::Opener ClientRole::opener()
{
    return [this](const Target& target,
                  StreamHandler& handler) -> tl::expected<std::unique_ptr<Stream>, Refusal> {
        const auto& key = server().key;
        if (!key.has_value()) {
            return tl::unexpected(Refusal{RefusalCode::PeerOffline, {}});
        }
        return callbacks_.open(*key, target, handler);
    };
}

void ClientRole::start()
{
    if (proxy_.has_value()) {
        proxy_->start();
    }
}

void ClientRole::noteReachable(const PublicKey& key, bool reachable)
{
    failover_.noteOnline(key, reachable);
    startPipe();
}

/// Not before the link stands: toxcore may report a server that was or is restarted as online and
/// take that back, and a pipe has one stream only.
void ClientRole::startPipe()
{
    const auto& key = server().key;
    if (pipe_.has_value() && key.has_value() && callbacks_.ready(*key)) {
        pipe_->start();
    }
}

void ClientRole::switched(const config::PeerReference& from, const config::PeerReference& to)
{
    if (proxy_.has_value()) {
        proxy_->cut();
    }
    if (pipe_.has_value()) {
        pipe_->cut(Message::say("the server went offline, another one takes its place"));
        startPipe();
    }
    callbacks_.onSwitch(from, to);
}

void ClientRole::stopListening()
{
    if (proxy_.has_value()) {
        proxy_->stop();
    }
}

void ClientRole::clear()
{
    proxy_.reset();
    pipe_.reset();
}

} // namespace toxtunnel::engine
