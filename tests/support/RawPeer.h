// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/ToxPeer.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QStringList>
#include <QtEndian>

namespace toxtunnel::test {

/// As it goes over the wire.
template <typename Integer>
QByteArray bigEndian(Integer value)
{
    QByteArray bytes(sizeof value, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

/// A peer that speaks 0xA0 frames byte by byte, without any of our code but the node below: what an
/// old program sends is written out in the test, and what it receives is compared with it.
class RawPeer
{
public:
    /// Types of frames, as the protocol numbers them.
    enum Type : std::uint8_t
    {
        Open = 0x01,
        Data = 0x02,
        Close = 0x03,
        Ack = 0x04,
        Failure = 0x05,
        InfoRequest = 0x06,
        ResumeRequest = 0x08,
        ResumeAnswer = 0x09,
        Ping = 0x10,
        Pong = 0x11,
    };

    explicit RawPeer(Reactor& reactor);

    ToxPeer& tox() { return tox_; }

    /// type, id and payload of a frame with a right header. Throws std::runtime_error when toxcore
    /// does not take it within 10 s.
    void send(std::uint8_t type, std::uint16_t id, const QByteArray& payload = {});
    void sendPacket(const QByteArray& packet);

    /// The frames received, each in the form of frame(), oldest first; PINGs of the link are
    /// answered and left out.
    QStringList received() const { return received_; }
    /// Takes them all away.
    QStringList take();

    /// What the frames received of one type carry, oldest first.
    QByteArrayList payloads(Type type) const;

    static QByteArray open(const QByteArray& host, std::uint16_t port);
    static QByteArray ack(std::uint32_t bytes);
    static QString error(std::uint16_t id, int code, const QByteArray& text);

private:
    void onPacket(std::span<const std::uint8_t> packet);

    ToxPeer tox_;
    QStringList received_;
};

/// A frame as hexadecimal text "type id payload", e.g. "04 0001 00000000" or "03 0001".
QString frame(RawPeer::Type type, std::uint16_t id, const QByteArray& payload = {});

} // namespace toxtunnel::test
