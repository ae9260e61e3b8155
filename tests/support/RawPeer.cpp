// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/RawPeer.h"

#include "support/Eventually.h"

#include <stdexcept>

namespace toxtunnel::test {

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

QByteArrayList RawPeer::payloads(Type type) const
{
    const QString head = frame(type, 0).left(3);
    QByteArrayList found;
    for (const QString& text : received_) {
        if (text.startsWith(head)) {
            found += QByteArray::fromHex(text.section(QLatin1Char(' '), 2).toLatin1());
        }
    }
    return found;
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
    return frame(Failure, id, static_cast<char>(code) + text);
}

void RawPeer::onPacket(std::span<const std::uint8_t> packet)
{
    const QByteArray bytes(reinterpret_cast<const char*>(packet.data()),
                           static_cast<qsizetype>(packet.size()));
    const QByteArray ping = QByteArray::fromHex("a01000000000");
    if (bytes == ping) {
        send(Pong, 0);
        return;
    }
    const bool exact = bytes.size() >= 6 && bytes[0] == '\xA0' &&
                       bytes.size() == 6 + qFromBigEndian<quint16>(bytes.constData() + 4);
    received_ += exact
                     ? frame(Type{static_cast<std::uint8_t>(bytes[1])},
                             qFromBigEndian<quint16>(bytes.constData() + 2), bytes.mid(6))
                     : QStringLiteral("not one exact frame: ") + QString::fromLatin1(bytes.toHex());
}

QString frame(RawPeer::Type type, std::uint16_t id, const QByteArray& payload)
{
    return QString::fromLatin1(bigEndian(std::uint8_t{type}).toHex() + ' ' + bigEndian(id).toHex() +
                               ' ' + payload.toHex())
        .trimmed();
}

} // namespace toxtunnel::test
