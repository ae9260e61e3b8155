// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/RawPeer.h"

#include "support/Eventually.h"

#include <QtEndian>
#include <stdexcept>

namespace toxtunnel::test {

namespace {

template <typename Integer>
QByteArray bigEndian(Integer value)
{
    QByteArray bytes(sizeof value, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

} // namespace

RawPeer::RawPeer(Reactor& reactor)
    : tox_(reactor)
{
    tox_.onLossless = [this](std::span<const std::uint8_t> packet) { onPacket(packet); };
}

void RawPeer::send(std::uint8_t type, std::uint16_t id, const QByteArray& payload)
{
    sendPacket(QByteArray("\xA0") + static_cast<char>(type) + bigEndian(id) +
               bigEndian(static_cast<std::uint16_t>(payload.size())) + payload);
}

void RawPeer::sendPacket(const QByteArray& packet)
{
    const auto* const data = reinterpret_cast<const std::uint8_t*>(packet.constData());
    const auto taken = [&] {
        return tox_.sendLossless({data, static_cast<std::size_t>(packet.size())}) ==
               tox::SendResult::Sent;
    };
    if (!eventually(taken, std::chrono::seconds(10))) { // toxcore's send credit comes back
        throw std::runtime_error("toxcore did not take the packet");
    }
}

QStringList RawPeer::take()
{
    return std::exchange(received_, {});
}

QByteArray RawPeer::open(const QByteArray& host, std::uint16_t port)
{
    return static_cast<char>(host.size()) + host + bigEndian(port);
}

QByteArray RawPeer::ack(std::uint32_t bytes)
{
    return bigEndian(bytes);
}

QString RawPeer::error(std::uint16_t id, int code, const QByteArray& text)
{
    return QString::fromLatin1("05 " + bigEndian(id).toHex() + ' ' +
                               QByteArray(static_cast<char>(code) + text).toHex());
}

void RawPeer::onPacket(std::span<const std::uint8_t> packet)
{
    const QByteArray bytes(reinterpret_cast<const char*>(packet.data()),
                           static_cast<qsizetype>(packet.size()));
    const QByteArray ping = QByteArray::fromHex("a01000000000");
    if (bytes == ping) {
        send(0x11, 0);
        return;
    }
    const bool exact = bytes.size() >= 6 && bytes[0] == '\xA0' &&
                       bytes.size() == 6 + qFromBigEndian<quint16>(bytes.constData() + 4);
    received_ += exact
                     ? QString::fromLatin1(bytes.mid(1, 1).toHex() + ' ' + bytes.mid(2, 2).toHex() +
                                           ' ' + bytes.mid(6).toHex())
                           .trimmed()
                     : QStringLiteral("not one exact frame: ") + QString::fromLatin1(bytes.toHex());
}

} // namespace toxtunnel::test
