// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoint/TcpListener.h"

#include "endpoint/PortOwner.h"

namespace toxtunnel::endpoint {

namespace {

using namespace std::chrono_literals;

constexpr int batch = 64;              // connections a turn, so that others get theirs
constexpr auto restTime = 100ms;       // between looks at scarce descriptors
constexpr int attemptsForFreePort = 8; // free on one address, perhaps not on the other
constexpr unsigned lowestOpenPort = 1024;

bool isMissingHere(const std::error_code& error)
{
    return error == std::errc::address_not_available ||
           error == std::errc::address_family_not_supported;
}

tl::unexpected<Error> cannotListen(const SocketAddress& address, const std::error_code& error)
{
    const Message what = Message::say("Cannot listen on %1", address.text());
    if (error == std::errc::address_in_use) {
        const auto owner = findPortOwner(address);
        return failure(what,
                       owner ? Message::say("the port is used by %1 (process %2)", owner->program,
                                            owner->process)
                             : Message::say("the port is used by another program"),
                       Message::say("End that program, or choose another port"));
    }
    if (error == std::errc::permission_denied && address.port < lowestOpenPort) {
        return failure(what, Message::say("ports below 1024 are reserved for privileged programs"),
                       Message::say("Choose a port from 1024 on"));
    }
    if (isMissingHere(error)) {
        return failure(what, Message::say("this machine has no such address"),
                       Message::say("Bind to an address of this machine"));
    }
    return failure(what, Message::verbatim(error.message()));
}

} // namespace

Result<std::vector<TcpListener::Door>>
TcpListener::openDoors(const std::vector<IpAddress>& addresses, std::uint16_t port)
{
    std::vector<Door> doors;
    tl::unexpected<Error> missing =
        failure(Message::say("Cannot listen"), Message::say("no address is given"));
    for (const IpAddress& ip : addresses) {
        const SocketAddress address{ip, doors.empty() ? port : doors.front().address.port};
        auto socket = listenTcp(address);
        if (!socket) {
            if (!isMissingHere(socket.error())) {
                return cannotListen(address, socket.error());
            }
            missing = cannotListen(address, socket.error());
            continue;
        }
        const auto bound = boundPort(socket->raw());
        if (!bound) {
            return cannotListen(address, bound.error());
        }
        doors.push_back({{ip, *bound}, *std::move(socket), nullptr});
    }
    if (doors.empty()) {
        return missing;
    }
    return doors;
}

Result<std::unique_ptr<TcpListener>> TcpListener::listen(Reactor& reactor,
                                                         const std::vector<IpAddress>& addresses,
                                                         std::uint16_t port, Callbacks callbacks)
{
    auto doors = openDoors(addresses, port);
    for (int i = 1; !doors && port == 0 && i < attemptsForFreePort; ++i) {
        doors = openDoors(addresses, port);
    }
    if (!doors) {
        return tl::unexpected(doors.error());
    }
    return std::unique_ptr<TcpListener>(
        new TcpListener(reactor, *std::move(doors), std::move(callbacks)));
}

TcpListener::TcpListener(Reactor& reactor, std::vector<Door> doors, Callbacks callbacks)
    : doors_(std::move(doors))
    , callbacks_(std::move(callbacks))
    , retry_(reactor.timer([this] { lookAgain(); }))
    , port_(doors_.front().address.port)
{
    for (Door& door : doors_) {
        const RawDescriptor raw = door.socket.raw();
        door.watch = reactor.watch(raw, Interest::Read, [this, raw](Interest) { acceptFrom(raw); });
    }
}

TcpListener::~TcpListener()
{
    if (destroyed_ != nullptr) {
        *destroyed_ = true;
    }
}

std::vector<SocketAddress> TcpListener::addresses() const
{
    std::vector<SocketAddress> addresses;
    for (const Door& door : doors_) {
        addresses.push_back(door.address);
    }
    return addresses;
}

void TcpListener::pause()
{
    paused_ = true;
    updateInterest();
}

void TcpListener::resume()
{
    paused_ = false;
    updateInterest();
}

void TcpListener::updateInterest()
{
    for (Door& door : doors_) {
        door.watch->setInterest(paused_ || scarce_ ? Interest::None : Interest::Read);
    }
}

void TcpListener::acceptFrom(RawDescriptor door)
{
    bool destroyed = false;
    destroyed_ = &destroyed;
    for (int i = 0; i < batch && !paused_ && !scarce_; ++i) {
        auto accepted = acceptTcp(door);
        if (!accepted) {
            if (isExhaustion(accepted.error())) {
                rest();
                return;
            }
            if (accepted.error() == std::errc::connection_aborted) {
                continue; // the next one may be fine
            }
            break;
        }
        // The number of a new descriptor tells how many there are: no call needed.
        const bool scarce = isNearLimit(accepted->socket.raw());
        callbacks_.onAccepted(*std::move(accepted));
        if (destroyed) {
            return;
        }
        if (scarce) {
            rest();
            return;
        }
    }
    destroyed_ = nullptr;
}

void TcpListener::rest()
{
    destroyed_ = nullptr;
    scarce_ = true;
    updateInterest();
    retry_->start(restTime);
    if (callbacks_.onScarcity) {
        callbacks_.onScarcity(true);
    }
}

void TcpListener::lookAgain()
{
    if (descriptorsAreScarce(doors_.front().socket.raw())) {
        retry_->start(restTime);
        return;
    }
    scarce_ = false;
    updateInterest();
    if (callbacks_.onScarcity) {
        callbacks_.onScarcity(false);
    }
}

} // namespace toxtunnel::endpoint
