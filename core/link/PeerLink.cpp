// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/PeerLink.h"

#include <algorithm>
#include <utility>

namespace toxtunnel::link {

PeerLink::PeerLink(Reactor& reactor, tox::PeerChannel& channel, const PublicKey& self,
                   LinkHandler& handler, PeerLinkSettings settings)
    : reactor_(reactor)
    , channel_(channel)
    , self_(self)
    , handler_(handler)
    , settings_(std::move(settings))
    , frames_(reactor, channel, self, handler, settings_.frames)
    , handshake_(reactor, channel,
                 {[this] { return settings_.compose(); },
                  [this](const wire::Hello& hello) { onHello(hello); }, [this] { onSilence(); }})
    , waiting_(reactor, settings_.frames.openTimeout,
               [this] {
                   return online_ ? Refusal{RefusalCode::TimedOut, "the link is not ready"}
                                  : Refusal{RefusalCode::PeerOffline, {}};
               })
    , start_(reactor.timer([this] { startWaiting(); }))
{
    startFromMemory();
    onConnection(channel.connection());
}

PeerLink::~PeerLink() = default;

tl::expected<std::unique_ptr<Stream>, Refusal> PeerLink::open(const Target& target,
                                                              StreamHandler& handler)
{
    if (Link* const link = current()) {
        return link->open(target, handler);
    }
    if (!online_ && !(native_ && native_->looking())) {
        return tl::unexpected(Refusal{RefusalCode::PeerOffline, {}});
    }
    return waiting_.add(target, handler);
}

void PeerLink::onLosslessPacket(std::span<const std::uint8_t> packet)
{
    if (nativeEnabled()) {
        if (const auto frame = wire::parseFrame(packet); frame && frame->id == 0) {
            handshake_.onFrame(*frame);
        }
    }
    frames_.onLosslessPacket(packet);
}

void PeerLink::onLossyPacket(std::span<const std::uint8_t> packet)
{
    if (native_) {
        native_->onLossyPacket(packet);
    }
}

void PeerLink::onConnection(Connection connection)
{
    const bool before = std::exchange(online_, connection != Connection::None);
    if (online_ && !before) {
        if (nativeEnabled()) {
            handshake_.online(settings_.seenNative); // before the frames' PING
        } else {
            kind_ = Kind::Frames;
            onReady();
        }
    }
    frames_.onConnection(connection);
    if (native_) {
        native_->onConnection(connection);
    }
    if (!online_ && before) {
        hello_.reset();
        handshake_.offline();
        kind_ = kind_ == Kind::Native ? Kind::Native : Kind::Unknown;
    }
}

void PeerLink::onIterated()
{
    handshake_.onIterated();
    frames_.onIterated();
    if (native_) {
        native_->onIterated();
    }
}

/// Which link opens at once; null: what is opened has to wait.
Link* PeerLink::current()
{
    switch (kind_) {
    case Kind::Native:
        return native_->ready() ? native_.get() : nullptr;
    case Kind::Frames:
        return &frames_;
    case Kind::Unknown:
        break;
    }
    return nullptr;
}

std::size_t PeerLink::streamCount() const
{
    return frames_.streamCount() + waiting_.size() +
           (native_ ? native_->session().streamCount() : 0);
}

Reactor::Duration PeerLink::roundTrip() const
{
    const NativePath* const path = activePath();
    return path != nullptr ? path->roundTrip() : frames_.roundTrip();
}

void PeerLink::onHello(const wire::Hello& hello)
{
    hello_ = hello;
    if (suspended_) {
        return;
    }
    settings_.onHello(hello);
    settings_.seenNative = true;
    if (native_ && settings_.native.quic.peerPin != hello.pin) {
        native_->close("the peer has a new identity");
        native_.reset();
    }
    if (!native_) {
        makeNative(hello.pin);
    }
    lookDirectly();
    native_->expect(hello.instance);
    if (std::exchange(kind_, Kind::Native) != Kind::Native) {
        settings_.log.info("Peer ", settings_.name, " speaks the native protocol");
    }
    onReady();
}

/// Where the peer says it is; nowhere if it does not take part.
void PeerLink::lookDirectly()
{
    if (hello_->probeKey) {
        native_->setDirect(
            ProbeKeys::of(self_, settings_.probeKey, channel_.key(), *hello_->probeKey),
            candidatesOf(*hello_));
    } else {
        native_->dropDirect();
    }
}

void PeerLink::makeNative(const transport::Pin& pin)
{
    settings_.native.quic.peerPin = pin;
    native_ = std::make_unique<NativeLink>(reactor_, channel_, self_, handler_, settings_.native,
                                           settings_.paths, [this] { onReady(); });
    native_->setGreeting(
        {settings_.compose, [this](const wire::Hello& hello) { onDirectHello(hello); }});
}

void PeerLink::onDirectHello(const wire::Hello& hello)
{
    const auto address = native_->peerAddress();
    if (online_ || !settings_.onDhtNode || !hello.dhtKey || hello.dhtPort == 0 || !address) {
        return;
    }
    PublicKey key;
    key.bytes = *hello.dhtKey;
    settings_.onDhtNode({address->address, hello.dhtPort}, key);
}

/// Tries where the peer was last, while Tox still looks for it.
void PeerLink::startFromMemory()
{
    const auto& remembered = settings_.remembered;
    if (!remembered || !remembered->probeKey || settings_.paths.endpoint == nullptr) {
        return;
    }
    if (!native_) {
        makeNative(remembered->pin);
    }
    kind_ = Kind::Native;
    native_->setDirect(
        ProbeKeys::of(self_, settings_.probeKey, channel_.key(), *remembered->probeKey),
        remembered->addresses);
}

void PeerLink::suspend(std::string_view reason)
{
    suspended_ = true;
    if (native_) {
        native_->close(reason);
        native_.reset();
        kind_ = Kind::Unknown;
        loggedPath_.clear();
        settings_.log.info("Link to peer ", settings_.name, " ended: ", reason);
    }
}

void PeerLink::resume()
{
    if (std::exchange(suspended_, false) && hello_ && online_) {
        onHello(wire::Hello(*hello_));
    }
}

std::vector<UdpAddress> PeerLink::candidatesOf(const wire::Hello& hello) const
{
    std::vector<UdpAddress> addresses;
    const bool sameHost = settings_.sameHost && settings_.sameHost(hello);
    for (const wire::Candidate& candidate : hello.candidates) {
        UdpAddress address{{}, candidate.port};
        if (candidate.address.size() == 4) {
            IpAddress::V4 bytes{};
            std::copy(candidate.address.begin(), candidate.address.end(), bytes.begin());
            address.address = IpAddress(bytes);
        } else {
            IpAddress::V6 bytes{};
            std::copy(candidate.address.begin(), candidate.address.end(), bytes.begin());
            address.address = IpAddress(bytes);
        }
        if (settings_.paths.endpoint != nullptr &&
            settings_.paths.endpoint->acceptable(address, sameHost)) {
            addresses.push_back(address);
        }
    }
    return addresses;
}

void PeerLink::setPaths(const LinkPaths& paths, std::optional<RememberedPeer> remembered)
{
    const LinkPaths before = std::exchange(settings_.paths, paths);
    if (before == paths) {
        return;
    }
    settings_.remembered = std::move(remembered);
    if (native_) {
        native_->setPaths(paths);
    }
    if (native_ && hello_) {
        lookDirectly();
    } else if (!online_ && !suspended_) {
        startFromMemory();
    }
    sayHello();
    onReady();
}

void PeerLink::sayHello()
{
    if (nativeEnabled()) {
        handshake_.repeat();
    }
}

void PeerLink::onSilence()
{
    if (native_) {
        native_->close("the peer runs another program now");
        native_.reset();
    }
    if (settings_.seenNative) {
        settings_.log.warning("Peer ", settings_.name,
                              " spoke the native protocol before and does not answer it now; "
                              "serving it as toxtunnel 0.2 to 0.4");
    } else {
        settings_.log.info("Peer ", settings_.name, " is served as toxtunnel 0.2 to 0.4");
    }
    kind_ = Kind::Frames;
    onReady();
}

PathReason PeerLink::pathReason() const
{
    if (!nativeEnabled()) {
        return PathReason::NativeOff;
    }
    return kind_ == Kind::Frames ? PathReason::OldProgram
           : native_ == nullptr  ? PathReason::Meeting
                                 : settings_.paths.barred.value_or(native_->pathReason());
}

/// Says which way the streams take and why, when that has changed.
void PeerLink::tellPath()
{
    const NativePath* const path = activePath();
    const PathReason reason = pathReason();
    std::string now = path == nullptr ? std::string() : native_->describe(*path);
    if (path != nullptr && path->kind() != PathKind::Direct) {
        now += ": " + std::string(toxtunnel::describe(reason));
    }
    if (std::exchange(loggedPath_, now) == now) {
        return;
    }
    if (now.empty()) {
        settings_.log.info("Link to peer ", settings_.name, ": no path answers; streams wait");
    } else {
        settings_.log.info("Link to peer ", settings_.name, ": native, over ", now);
    }
}

/// Once: what is dropped must not fill the log.
void PeerLink::tellFlood()
{
    if (native_ && native_->session().flooded() && !std::exchange(loggedFlood_, true)) {
        settings_.log.warning("Link to peer ", settings_.name,
                              ": it, or somebody in its name, opens connections in numbers; they "
                              "are dropped");
    }
}

void PeerLink::onReady()
{
    start_->start(Reactor::Duration::zero());
}

void PeerLink::startWaiting()
{
    tellPath();
    tellFlood();
    if (const auto address = native_ ? native_->directAddress() : std::nullopt) {
        settings_.onDirect(*address);
    }
    if (Link* const link = current()) {
        waiting_.start(*link);
    }
    settings_.onChange();
}

} // namespace toxtunnel::link
