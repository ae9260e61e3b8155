// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where there is no DirectSocketLinux.cpp: Qt's sockets, one datagram at a time.
#include "link/DirectSocket.h"

#include <QHostAddress>
#include <QObject>
#include <QSocketNotifier>
#include <QUdpSocket>
#include <algorithm>

#ifdef _WIN32
#include <winsock2.h>
#include <ws2tcpip.h>
#else
#include <netinet/in.h>
#include <sys/socket.h>
#endif

namespace toxtunnel::link {

namespace {

constexpr int kernelBuffer = 4 * 1024 * 1024; // asked for; the system caps it
constexpr int datagramsPerTurn = 256;         // others must have their turn
constexpr std::size_t largestDatagram = 65'535;

QHostAddress toQt(const IpAddress& address)
{
    const auto bytes = address.bytes();
    if (!address.isV4()) {
        return QHostAddress(bytes.data());
    }
    quint32 number = 0;
    for (const std::uint8_t byte : bytes) {
        number = number << 8 | byte;
    }
    return QHostAddress(number);
}

IpAddress fromQt(const QHostAddress& address)
{
    if (address.protocol() == QAbstractSocket::IPv4Protocol) {
        const quint32 number = address.toIPv4Address();
        return IpAddress(IpAddress::V4{
            static_cast<std::uint8_t>(number >> 24), static_cast<std::uint8_t>(number >> 16),
            static_cast<std::uint8_t>(number >> 8), static_cast<std::uint8_t>(number)});
    }
    const Q_IPV6ADDR native = address.toIPv6Address();
    IpAddress::V6 bytes{};
    std::copy(std::begin(native.c), std::end(native.c), bytes.begin());
    return IpAddress(bytes);
}

/// What is too large for the way is to be lost, not cut up: QUIC finds the size (RFC 8899).
void forbidFragments(qintptr socket, bool v4)
{
    const auto set = [socket](int level, int option, int value) {
#ifdef _WIN32
        ::setsockopt(static_cast<SOCKET>(socket), level, option,
                     reinterpret_cast<const char*>(&value), sizeof value);
#else
        static_cast<void>(
            ::setsockopt(static_cast<int>(socket), level, option, &value, sizeof value));
#endif
    };
#if defined(_WIN32)
    v4 ? set(IPPROTO_IP, IP_DONTFRAGMENT, 1) : set(IPPROTO_IPV6, IPV6_DONTFRAG, 1);
#elif defined(IP_DONTFRAG)
    v4 ? set(IPPROTO_IP, IP_DONTFRAG, 1) : set(IPPROTO_IPV6, IPV6_DONTFRAG, 1);
#elif defined(IP_PMTUDISC_PROBE)
    v4 ? set(IPPROTO_IP, IP_MTU_DISCOVER, IP_PMTUDISC_PROBE)
       : set(IPPROTO_IPV6, IPV6_MTU_DISCOVER, IPV6_PMTUDISC_PROBE);
#endif
}

class QtDirectSocket final : public DirectSocket
{
public:
    explicit QtDirectSocket(DirectSocketHandler& handler)
        : handler_(handler)
        , buffer_(largestDatagram)
    {
    }

    Result<void> bindTo(const UdpAddress& local)
    {
        if (!socket_.bind(toQt(local.address), local.port, QUdpSocket::DontShareAddress)) {
            return failure(Message::say("Cannot use UDP port %1", local.port),
                           Message::verbatim(socket_.errorString().toStdString()));
        }
        socket_.setSocketOption(QAbstractSocket::ReceiveBufferSizeSocketOption, kernelBuffer);
        socket_.setSocketOption(QAbstractSocket::SendBufferSizeSocketOption, kernelBuffer);
        forbidFragments(socket_.socketDescriptor(), local.address.isV4());
        local_ = {local.address, socket_.localPort()};
        writable_ =
            std::make_unique<QSocketNotifier>(socket_.socketDescriptor(), QSocketNotifier::Write);
        writable_->setEnabled(false);
        QObject::connect(writable_.get(), &QSocketNotifier::activated, &socket_, [this] {
            writable_->setEnabled(false);
            handler_.onWritable();
        });
        QObject::connect(&socket_, &QUdpSocket::readyRead, &socket_, [this] { receive(); });
        return {};
    }

    const UdpAddress& local() const override { return local_; }

    bool send(const UdpAddress& to, std::span<const std::uint8_t> bytes,
              std::size_t segment) override
    {
        const QHostAddress address = toQt(to.address);
        while (!bytes.empty()) {
            const auto datagram = bytes.first(std::min(segment, bytes.size()));
            const qint64 sent =
                socket_.writeDatagram(reinterpret_cast<const char*>(datagram.data()),
                                      static_cast<qint64>(datagram.size()), address, to.port);
            if (sent < 0 && socket_.error() == QAbstractSocket::TemporaryError) {
                writable_->setEnabled(true);
                return false;
            }
            bytes = bytes.subspan(datagram.size());
        }
        return true;
    }

private:
    void receive()
    {
        for (int i = 0; i < datagramsPerTurn && socket_.hasPendingDatagrams(); ++i) {
            QHostAddress from;
            quint16 port = 0;
            const qint64 size =
                socket_.readDatagram(reinterpret_cast<char*>(buffer_.data()),
                                     static_cast<qint64>(buffer_.size()), &from, &port);
            if (size > 0) { // else an ICMP error of an earlier packet
                handler_.onDatagram({fromQt(from), port},
                                    std::span(buffer_).first(static_cast<std::size_t>(size)));
            }
        }
        handler_.onTurn();
    }

    DirectSocketHandler& handler_;
    UdpAddress local_;
    std::vector<std::uint8_t> buffer_;
    QUdpSocket socket_;
    std::unique_ptr<QSocketNotifier> writable_; ///< on after the system had no room
};

} // namespace

Result<std::unique_ptr<DirectSocket>> DirectSocket::bind(Reactor&, const UdpAddress& local,
                                                         DirectSocketHandler& handler)
{
    auto socket = std::make_unique<QtDirectSocket>(handler);
    if (const auto bound = socket->bindTo(local); !bound) {
        return tl::unexpected(bound.error());
    }
    return socket;
}

} // namespace toxtunnel::link
