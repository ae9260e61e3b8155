// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/ToxPeer.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>

#include <atomic>
#include <stdexcept>

namespace toxtunnel::test {

namespace {

std::unique_ptr<Tox, decltype(&tox_kill)> createTox()
{
    const std::unique_ptr<Tox_Options, decltype(&tox_options_free)> options(
        tox_options_new(nullptr), tox_options_free);
    tox_options_set_local_discovery_enabled(options.get(), false);
    tox_options_set_ipv6_enabled(options.get(), false);
    // Each its own ports, in other network namespaces too: findSocket() knows only the port.
    static std::atomic<std::uint16_t> count = 0;
    const auto first = static_cast<std::uint16_t>(40000 + 500 * (count++ % 16));
    tox_options_set_start_port(options.get(), first);
    tox_options_set_end_port(options.get(), static_cast<std::uint16_t>(first + 499));
    Tox_Err_New error = TOX_ERR_NEW_OK;
    std::unique_ptr<Tox, decltype(&tox_kill)> tox(tox_new(options.get(), &error), tox_kill);
    if (tox == nullptr) {
        throw std::runtime_error("tox_new failed: " + std::to_string(error));
    }
    return tox;
}

Connection toConnection(Tox_Connection connection)
{
    switch (connection) {
    case TOX_CONNECTION_UDP:
        return Connection::Udp;
    case TOX_CONNECTION_TCP:
        return Connection::Relay;
    case TOX_CONNECTION_NONE:
        break;
    }
    return Connection::None;
}

tox::SendResult toResult(Tox_Err_Friend_Custom_Packet error)
{
    switch (error) {
    case TOX_ERR_FRIEND_CUSTOM_PACKET_OK:
        return tox::SendResult::Sent;
    case TOX_ERR_FRIEND_CUSTOM_PACKET_SENDQ:
        return tox::SendResult::Full;
    case TOX_ERR_FRIEND_CUSTOM_PACKET_FRIEND_NOT_CONNECTED:
    case TOX_ERR_FRIEND_CUSTOM_PACKET_FRIEND_NOT_FOUND:
        return tox::SendResult::Offline;
    default:
        return tox::SendResult::Failed;
    }
}

/// toxcore has no call for its socket: the descriptor that is bound to its port.
int findSocket(std::uint16_t port)
{
    for (int descriptor = 0; descriptor < 1024; ++descriptor) {
        int type = 0;
        socklen_t size = sizeof type;
        sockaddr_in address{};
        socklen_t length = sizeof address;
        if (::getsockopt(descriptor, SOL_SOCKET, SO_TYPE, &type, &size) == 0 &&
            type == SOCK_DGRAM &&
            ::getsockname(descriptor, reinterpret_cast<sockaddr*>(&address), &length) == 0 &&
            ntohs(address.sin_port) == port) {
            return descriptor;
        }
    }
    throw std::runtime_error("the socket of toxcore was not found");
}

} // namespace

ToxPeer::ToxPeer(Reactor& reactor)
    : reactor_(reactor)
    , tox_(createTox())
    , timer_(reactor.timer([this] { iterate(); }))
{
    tox_self_get_public_key(tox_.get(), selfKey_.bytes.data());
    tox_callback_friend_lossless_packet(
        tox_.get(),
        [](Tox*, std::uint32_t, const std::uint8_t* data, std::size_t size, void* self) {
            const auto& handler = static_cast<ToxPeer*>(self)->onLossless;
            if (handler) {
                handler({data, size});
            }
        });
    tox_callback_friend_connection_status(
        tox_.get(), [](Tox*, std::uint32_t, Tox_Connection status, void* self) {
            auto* const peer = static_cast<ToxPeer*>(self);
            peer->connection_ = toConnection(status);
            if (peer->onConnection) {
                peer->onConnection(peer->connection_);
            }
        });
    watchSocket();
    timer_->start(std::chrono::milliseconds(1));
}

ToxPeer::~ToxPeer() = default;

void ToxPeer::watchSocket()
{
    const int descriptor = findSocket(tox_self_get_udp_port(tox_.get(), nullptr));
    watch_ = reactor_.watch(descriptor, Interest::Read, [this](Interest) { iterate(); });
}

void ToxPeer::iterate()
{
    tox_iterate(tox_.get(), this);
    timer_->start(std::chrono::milliseconds(tox_iteration_interval(tox_.get())));
    if (onIterated) {
        onIterated();
    }
}

ToxPeer::Contact ToxPeer::contact() const
{
    Contact contact;
    contact.key = selfKey_;
    tox_self_get_dht_id(tox_.get(), contact.dhtKey.bytes.data());
    contact.port = tox_self_get_udp_port(tox_.get(), nullptr);
    return contact;
}

void ToxPeer::befriend(const Contact& other, const std::string& host)
{
    friendKey_ = other.key;
    tox_friend_add_norequest(tox_.get(), other.key.bytes.data(), nullptr);
    tox_bootstrap(tox_.get(), host.c_str(), other.port, other.dhtKey.bytes.data(), nullptr);
}

void ToxPeer::leave()
{
    tox_friend_delete(tox_.get(), 0, nullptr);
    connection_ = Connection::None;
}

tox::SendResult ToxPeer::sendLossless(std::span<const std::uint8_t> packet)
{
    Tox_Err_Friend_Custom_Packet error = TOX_ERR_FRIEND_CUSTOM_PACKET_OK;
    tox_friend_send_lossless_packet(tox_.get(), 0, packet.data(), packet.size(), &error);
    if (error == TOX_ERR_FRIEND_CUSTOM_PACKET_SENDQ) {
        ++timesFull_;
    }
    return toResult(error);
}

tox::SendResult ToxPeer::sendLossy(std::span<const std::uint8_t> packet)
{
    Tox_Err_Friend_Custom_Packet error = TOX_ERR_FRIEND_CUSTOM_PACKET_OK;
    tox_friend_send_lossy_packet(tox_.get(), 0, packet.data(), packet.size(), &error);
    return toResult(error);
}

} // namespace toxtunnel::test
