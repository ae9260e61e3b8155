// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/ToxPeer.h"

#include <QByteArray>
#include <QStringList>

namespace toxtunnel::test {

/// A peer that speaks 0xA0 frames byte by byte, without any of our code but the node below: what an
/// old program sends is written out in the test, and what it receives is compared with it.
class RawPeer
{
public:
    explicit RawPeer(Reactor& reactor);

    ToxPeer& tox() { return tox_; }

    /// type, id and payload of a frame with a right header. Throws std::runtime_error when toxcore
    /// does not take it within 10 s.
    void send(std::uint8_t type, std::uint16_t id, const QByteArray& payload = {});
    void sendPacket(const QByteArray& packet);

    /// The frames received, each as hexadecimal text "type id payload", e.g. "04 0001 00000000",
    /// oldest first; PINGs of the link are answered and left out.
    QStringList received() const { return received_; }
    /// Takes them all away.
    QStringList take();

    static QByteArray open(const QByteArray& host, std::uint16_t port);
    static QByteArray ack(std::uint32_t bytes);
    static QString error(std::uint16_t id, int code, const QByteArray& text);

private:
    void onPacket(std::span<const std::uint8_t> packet);

    ToxPeer tox_;
    QStringList received_;
};

} // namespace toxtunnel::test
