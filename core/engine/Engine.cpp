// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/Engine.h"

#include "engine/Disclosure.h"
#include "engine/GuardedStream.h"
#include "engine/NodeSettings.h"
#include "engine/TrackedStream.h"
#include "log/Escape.h"

#include <algorithm>
#include <utility>

namespace toxtunnel::engine {

namespace {

using namespace std::chrono_literals;

constexpr std::size_t streamsPerOldPeer = 100;
constexpr auto drainLook = 20ms;

tox::NodeOptions completeOptions(EngineSetup& setup)
{
    tox::NodeOptions options = nodeOptions(setup.configuration);
    options.passphrase = std::move(setup.passphrase);
    options.log = setup.log.named("tox");
    return options;
}

/// The server of the configuration with this key; null when it is none.
const config::PeerReference* serverOf(const config::Configuration& configuration,
                                      const PublicKey& key)
{
    const auto& servers = configuration.client.serverIds;
    const auto found = std::find_if(servers.begin(), servers.end(),
                                    [&](const auto& server) { return server.key == key; });
    return found != servers.end() ? &*found : nullptr;
}

} // namespace

Engine::Engine(Reactor& reactor, EngineSetup setup, EngineObserver& observer)
    : reactor_(reactor)
    , observer_(observer)
    , log_(setup.log)
    , configuration_(setup.configuration)
    , rules_(std::move(setup.rules))
    , servers_(std::move(setup.knownServers), setup.log)
    , resolver_(reactor)
    , feed_(reactor, *this)
    , limits_(reactor, rules_, setup.log)
    , reaper_(reactor, reapPolicy(configuration_.tunnel), feed_.streams().tally(), setup.log)
    , resumes_(rules_, setup.log)
    , serving_{reactor, resolver_, rules_, limits_, reaper_, feed_, ruleUses_, setup.log, {}}
    , ruleCheck_(resolver_, rules_, setup.log)
    , ruleExpiry_(
          reactor, rules_, [this] { rulesExpired(); }, setup.log)
    , ruleTrial_(resolver_, rules_)
    , node_(reactor, completeOptions(setup), *this)
    , native_(reactor, configuration_, setup.log)
    , report_(configuration_, rules_, servers_, node_, feed_.streams())
    , forwards_(
          reactor,
          [this](ForwardId forward, const PublicKey& peer, const Target& target,
                 StreamHandler& handler) { return open(peer, target, handler, forward); },
          [this] { feed_.touchForwards(); }, setup.log)
    , targetTrial_(reactor,
                   [this](const PublicKey& peer, const Target& target, StreamHandler& handler) {
                       return open(peer, target, handler, std::nullopt);
                   })
    , onlyPipe_(setup.pipe.has_value())
    , client_(reactor, configuration_.client, std::move(setup.pipe), clientCallbacks(), setup.log)
    , drain_(reactor.timer([this] { stopWhenDrained(); }))
    , leave_(reactor.timer([this] { dropLeaving(); }))
{
}

Engine::~Engine()
{
    // Connections before links, links before the node: each uses the one behind it.
    client_.clear();
    forwards_.clear();
    targetTrial_.clear();
    sessions_.clear();
}

Result<void> Engine::start()
{
    CORE_THREAD(thread_);
    if (auto started = node_.start(); !started.has_value()) {
        return started;
    }
    native_.start(node_);
    startedAt_ = std::chrono::system_clock::now();
    const std::string id = node_.selfId().toHex();
    if (configuration_.mode == config::Mode::Client) {
        log_.info("Client Tox ID: ", id);
    } else {
        log_.info("Server Tox address: ", id);
        if (rules_.rules().file.empty()) {
            log_.warning("No rules file configured; ALL incoming tunnels will be denied "
                         "(default-deny). Set rules_file to allow peers");
        } else {
            log_.info("Loaded access rules from ", rules_.rules().file);
        }
    }
    log_.info("Tox ID: ", id);
    if (node_.udpPort() != 0) {
        // What others put into their bootstrap_nodes to use this node; a new key at every start.
        log_.info("DHT node: UDP port ", node_.udpPort(), ", key ", node_.dhtKey().toHex());
    }
    addPeers();
    sendRequests(false);
    native_.onDhtNode([this](const tox::BootstrapNode& node) { node_.bootstrapTo(node); });
    native_.onHelloChanged([this] {
        for (const auto& [key, session] : sessions_) {
            session->link().sayHello();
        }
    });
    linkRemembered();
    ruleCheck_.run();
    ruleExpiry_.run();
    if (!onlyPipe_) {
        forwards_.apply(configuration_.forwards, client_.server());
    }
    client_.start();
    return {};
}

/// Those to be tried where they were last, before Tox has found them.
void Engine::linkRemembered()
{
    for (const PublicKey& key : node_.friends()) {
        if (native_.remembers(key)) {
            sessionOf(*node_.channel(key));
        }
    }
}

void Engine::stop(std::chrono::milliseconds drain, std::function<void()> onStopped)
{
    CORE_THREAD(thread_);
    onStopped_ = std::move(onStopped);
    forwards_.stopListening();
    client_.stopListening();
    serving_.closed = "the program is stopping";
    drainEnd_ = Reactor::Clock::now() + drain;
    drain_->start(0ms);
}

void Engine::stopWhenDrained()
{
    if (openStreams() > 0 && Reactor::Clock::now() < drainEnd_) {
        drain_->start(drainLook);
        return;
    }
    feed_.detach(); // asks the node
    client_.clear();
    forwards_.clear();
    targetTrial_.clear();
    sessions_.clear(); // what is left is reset at both ends
    node_.stop();
    const auto onStopped = std::move(onStopped_);
    onStopped();
}

std::size_t Engine::openStreams() const
{
    std::size_t count = 0;
    for (const auto& [key, session] : sessions_) {
        count += session->link().streamCount();
    }
    return count;
}

void Engine::addPeers()
{
    // Whoever has a rule is a friend from the start, so that a request refused earlier is not
    // needed again.
    for (const PublicKey& key : rules_.keys()) {
        node_.add(key);
    }
    for (const config::Forward& forward : configuration_.forwards) {
        if (forward.peer.key.has_value() && !forward.peer.toxId.has_value()) {
            node_.add(*forward.peer.key);
        }
    }
}

/// Friend requests are repeated until they are taken, so each is asked once in a run.
void Engine::sendRequests(bool onlyNew)
{
    std::vector<const config::PeerReference*> wanted;
    for (const config::PeerReference& server : configuration_.client.serverIds) {
        wanted.push_back(&server);
    }
    for (const config::Peer& peer : configuration_.peers) {
        wanted.push_back(&peer.id);
    }
    for (const config::PeerReference* peer : wanted) {
        if (!peer->toxId.has_value()) {
            if (peer->key.has_value()) {
                node_.add(*peer->key);
            }
            continue;
        }
        if (onlyNew && node_.channel(peer->toxId->key) != nullptr) {
            continue; // asked before
        }
        const auto added = node_.request(*peer->toxId, requestMessage);
        if (!added.has_value()) {
            log_.error(added.error().text());
        }
    }
}

PeerSession& Engine::sessionOf(tox::PeerChannel& channel)
{
    auto& session = sessions_[channel.key()];
    if (session == nullptr) {
        link::FrameLinkSettings settings = frameLinkSettings(configuration_);
        settings.streamsPerPeer = streamsPerPeer(channel.key());
        settings.counts = linkCounts_;
        resumes_.watch(settings.resume, channel.key(), sessions_.size() - 1);
        settings.disclose = [disclose = configuration_.server.disclose] {
            return disclosedInfo(disclose);
        };
        auto linkSettings = native_.linkSettings(channel.key(), std::move(settings));
        linkSettings.onChange = [this, key = channel.key()] {
            feed_.touchPeers();
            feed_.touchForwards();
            client_.noteReachable(key, isReachable(key));
        };
        session = std::make_unique<PeerSession>(
            serving_, channel, node_.selfId().key, sessions_.size() - 1, std::move(linkSettings),
            [this](const PublicKey& peer, std::string_view yaml) {
                if (serverOf(configuration_, peer) != nullptr) {
                    servers_.noteInfo(peer, yaml);
                }
            });
    }
    return *session;
}

std::size_t Engine::streamsPerPeer(const PublicKey& peer) const
{
    const auto limits = access::Limits::of(rules_.rateLimit(peer));
    if (limits.maxConcurrentTunnels != 0) {
        return limits.maxConcurrentTunnels;
    }
    return configuration_.limits.streamsPerPeer != 0 ? configuration_.limits.streamsPerPeer
                                                     : streamsPerOldPeer;
}

tl::expected<std::unique_ptr<Stream>, Refusal> Engine::open(const PublicKey& peer,
                                                            const Target& target,
                                                            StreamHandler& handler,
                                                            std::optional<ForwardId> forward)
{
    const auto session = sessions_.find(peer);
    if (session == sessions_.end()) {
        feed_.streams().tally().noteRefused(RefusalCode::PeerOffline);
        return tl::unexpected(Refusal{RefusalCode::PeerOffline, {}});
    }
    StreamInfo info;
    info.peer = peer;
    info.forward = forward;
    info.target = target;
    auto tracked = std::make_unique<TrackedStream>(feed_.streams(), std::move(info), handler);
    auto guarded = std::make_unique<GuardedStream>(reactor_, reaper_, nullptr, tracked->handler());
    auto stream = session->second->link().open(target, guarded->handler());
    if (!stream.has_value()) {
        return tl::unexpected(stream.error());
    }
    guarded->attach(std::move(*stream));
    tracked->attach(std::move(guarded));
    return tracked;
}

void Engine::selfConnectionChanged(Connection now)
{
    const bool online = now != Connection::None;
    if (std::exchange(online_, online) != online) { // in the words that scripts look for
        log_.info(online ? "Connected to DHT" : "Disconnected from DHT");
    }
    observer_.onSelfConnection(now);
    feed_.touchNode();
}

void Engine::friendConnectionChanged(tox::PeerChannel& channel, Connection before)
{
    const PublicKey& key = channel.key();
    const Connection now = channel.connection();
    report_.noteSeen(key);
    feed_.touchNode();
    feed_.touchPeers();
    feed_.touchForwards();
    PeerSession& session = sessionOf(channel);
    session.link().onConnection(now);

    const bool online = now != Connection::None;
    const bool turned = online != (before != Connection::None);
    const config::PeerReference* server = serverOf(configuration_, key);
    if (server != nullptr && online && server->toxId.has_value()) {
        servers_.noteConnection(*server->toxId, now);
    }
    if (!turned) {
        return;
    }
    if (server == nullptr) {
        log_.info("Friend ", session.number(), " (pk=", key.toHex(), ") ",
                  online ? "connected" : "disconnected");
        return;
    }
    log_.info("Server friend ", session.number(), online ? " is now online" : " went offline");
    if (online) {
        session.requestInfo();
    }
    client_.noteReachable(key, isReachable(key));
}

ClientRole::Callbacks Engine::clientCallbacks()
{
    return {[this](const PublicKey& server, const Target& target, StreamHandler& handler) {
                return open(server, target, handler, std::nullopt);
            },
            [this](const PublicKey& server) { return isReady(server); },
            [this](const auto& from, const auto& to) { serverSwitched(from, to); },
            [this](const Result<void>& outcome) { observer_.onPipeEnded(outcome); }};
}

void Engine::serverSwitched(const config::PeerReference& from, const config::PeerReference& to)
{
    const auto shortened = [](const config::PeerReference& server) {
        return server.key.has_value() ? server.key->toHex().substr(0, 12) : std::string();
    };
    const auto session = to.key.has_value() ? sessions_.find(*to.key) : sessions_.end();
    log_.info("Failover: switching active server ", shortened(from), "... -> ", shortened(to),
              "... (friend ", session != sessions_.end() ? session->second->number() : 0, ")");
    ++failovers_;
    forwards_.useServer(to);
    feed_.touchNode();
}

void Engine::friendRequestReceived(const PublicKey& key, std::string_view /*message*/)
{
    feed_.touchRequests();
    log_.warning("Refused friend request from ", key.toHex(),
                 ": no rule entry; it is kept, and granted by a rule for this key");
}

void Engine::losslessPacket(tox::PeerChannel& channel, std::span<const std::uint8_t> packet)
{
    sessionOf(channel).link().onLosslessPacket(packet);
}

void Engine::lossyPacket(tox::PeerChannel& channel, std::span<const std::uint8_t> packet)
{
    sessionOf(channel).link().onLossyPacket(packet);
}

void Engine::iterated()
{
    for (auto& [key, session] : sessions_) {
        session->link().onIterated();
    }
}

} // namespace toxtunnel::engine
