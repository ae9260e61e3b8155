// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tox/CreateTox.h"

#include "log/Concat.h"

#include <QTcpServer>
#include <QUdpSocket>

namespace toxtunnel::tox {

namespace {

using OptionsPointer = std::unique_ptr<Tox_Options, decltype(&tox_options_free)>;

constexpr std::uint16_t defaultPortStart = 33445; // toxcore's own
constexpr std::uint16_t defaultPortEnd = 33545;

QHostAddress anyAddress(bool ipv6)
{
    return QHostAddress(ipv6 ? QHostAddress::Any : QHostAddress::AnyIPv4);
}

/// toxcore says only "could not bind": asking first tells which port, and why.
bool canBindUdp(std::uint16_t port, bool ipv6)
{
    QUdpSocket probe;
    return probe.bind(anyAddress(ipv6), port, QAbstractSocket::DontShareAddress);
}

bool systemHasIpv6()
{
    QUdpSocket probe;
    return probe.bind(QHostAddress(QHostAddress::AnyIPv6), 0);
}

Result<void> checkRelayPort(std::uint16_t port, bool ipv6)
{
    QTcpServer probe;
    if (port == 0 || probe.listen(anyAddress(ipv6), port)) {
        return {};
    }
    return failure(Message::say("Cannot offer a TCP relay on port %1", port),
                   Message::verbatim(probe.errorString().toStdString()),
                   Message::say("Choose another tox.tcp_port"));
}

void setProxy(Tox_Options& options, const std::optional<Proxy>& proxy)
{
    if (!proxy) {
        return;
    }
    tox_options_set_proxy_type(&options, proxy->kind == Proxy::Kind::Http ? TOX_PROXY_TYPE_HTTP
                                                                          : TOX_PROXY_TYPE_SOCKS5);
    tox_options_set_proxy_host(&options, proxy->host.c_str());
    tox_options_set_proxy_port(&options, proxy->port);
}

Message reasonOf(Tox_Err_New error)
{
    switch (error) {
    case TOX_ERR_NEW_MALLOC:
        return Message::say("there is not enough memory");
    case TOX_ERR_NEW_PORT_ALLOC:
        return Message::say("its port cannot be bound");
    case TOX_ERR_NEW_PROXY_BAD_TYPE:
    case TOX_ERR_NEW_PROXY_BAD_HOST:
    case TOX_ERR_NEW_PROXY_BAD_PORT:
        return Message::say("the proxy's address is not valid");
    case TOX_ERR_NEW_PROXY_NOT_FOUND:
        return Message::say("the proxy's name does not resolve");
    case TOX_ERR_NEW_LOAD_ENCRYPTED:
    case TOX_ERR_NEW_LOAD_BAD_FORMAT:
        return Message::say("the identity file is damaged");
    default:
        return Message::say("toxcore reports error %1", static_cast<int>(error));
    }
}

Result<ToxPointer> makeTox(const Tox_Options& options)
{
    Tox_Err_New error = TOX_ERR_NEW_OK;
    ToxPointer tox(tox_new(&options, &error));
    // With a bad format toxcore hands out a new identity beside the error.
    if (!tox || error != TOX_ERR_NEW_OK) {
        return failure(Message::say("Cannot start the Tox node"), reasonOf(error));
    }
    return tox;
}

struct PortRange
{
    std::uint16_t first;
    std::uint16_t last;
};

PortRange rangeOf(const NodeOptions& options)
{
    if (options.udpPortStart == 0) {
        return {defaultPortStart, defaultPortEnd};
    }
    return {options.udpPortStart, std::max(options.udpPortStart, options.udpPortEnd)};
}

/// Tries one port of the range after the other, in the order that `ports` advises.
Result<ToxPointer> makeToxOnFreshPort(Tox_Options& options, PortRange range, PortHistory& ports)
{
    const bool ipv6 = tox_options_get_ipv6_enabled(&options);
    const auto now = PortHistory::Clock::now();
    Result<ToxPointer> tox =
        failure(Message::say("Cannot start the Tox node"), Message::say("no UDP port was tried"));
    for (const std::uint16_t port : ports.order(range.first, range.last, now)) {
        if (!canBindUdp(port, ipv6)) {
            continue;
        }
        tox_options_set_start_port(&options, port);
        tox_options_set_end_port(&options, port);
        tox = makeTox(options);
        if (tox) {
            ports.use(port, now);
            return tox;
        }
    }
    if (range.first == range.last) {
        return failure(Message::say("Cannot use UDP port %1", range.first),
                       Message::say("another program uses it, or the system does not allow it"),
                       Message::say("Choose another tox.udp_port_start"));
    }
    return failure(
        Message::say("Cannot use any UDP port of %1 to %2", range.first, range.last),
        Message::say("all are in use, or the system does not allow them"),
        Message::say("Choose another range with tox.udp_port_start and tox.udp_port_end"));
}

} // namespace

bool needsFreshPort()
{
    const auto version = std::tuple(tox_version_major(), tox_version_minor(), tox_version_patch());
    return version < std::tuple(0U, 2U, 22U);
}

Result<ToxPointer> createTox(const NodeOptions& options, std::span<const std::uint8_t> savedata,
                             PortHistory& ports)
{
    const OptionsPointer owned(tox_options_new(nullptr), tox_options_free);
    if (!owned) {
        return failure(Message::say("Cannot start the Tox node"),
                       Message::say("there is not enough memory"));
    }
    Tox_Options& tox = *owned;
    const bool udp = options.udpEnabled && !options.proxy;
    const bool ipv6 = options.ipv6Enabled && systemHasIpv6();
    tox_options_set_udp_enabled(&tox, udp);
    tox_options_set_ipv6_enabled(&tox, ipv6);
    tox_options_set_local_discovery_enabled(&tox,
                                            udp && options.bootstrapMode == BootstrapMode::Lan);
    tox_options_set_tcp_port(&tox, options.relayPort);
    setProxy(tox, options.proxy);
    if (!savedata.empty()) {
        tox_options_set_savedata_type(&tox, TOX_SAVEDATA_TYPE_TOX_SAVE);
        tox_options_set_savedata_data(&tox, savedata.data(), savedata.size());
    }
    if (const auto free = checkRelayPort(options.relayPort, ipv6); !free) {
        return tl::unexpected(free.error());
    }
    const PortRange range = rangeOf(options);
    if (udp && (needsFreshPort() || range.first == range.last)) {
        return makeToxOnFreshPort(tox, range, ports);
    }
    tox_options_set_start_port(&tox, range.first);
    tox_options_set_end_port(&tox, range.last);
    return makeTox(tox);
}

ToxId idOf(const Tox& tox)
{
    std::array<std::uint8_t, TOX_ADDRESS_SIZE> address{};
    tox_self_get_address(&tox, address.data());
    ToxId id;
    std::copy_n(address.begin(), id.key.bytes.size(), id.key.bytes.begin());
    std::copy_n(address.begin() + id.key.bytes.size(), id.nospam.size(), id.nospam.begin());
    return id;
}

} // namespace toxtunnel::tox
