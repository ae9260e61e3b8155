// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/FakeService.h"

#include <QPoint>

class QAbstractButton;
class QImage;
class QString;
class QWidget;

/// A node with a usual life, for tests and pictures of the window.
namespace scene {

toxtunnel::ToxId selfId();
toxtunnel::ToxId idOf(std::uint8_t seed); ///< a valid one per seed
toxtunnel::PeerInfo peer(std::uint8_t seed, const std::string& name, toxtunnel::PeerPath path);
toxtunnel::ForwardInfo forward(std::uint64_t id, const std::string& name, std::uint16_t localPort,
                               std::uint16_t targetPort, const toxtunnel::PeerInfo& peer);
toxtunnel::StreamInfo stream(std::uint64_t id, const toxtunnel::PeerInfo& peer, bool incoming);
std::vector<toxtunnel::TrafficSample> samples(std::size_t count);

/// The button whose caption starts so, without its mnemonic; null when there is none.
QAbstractButton* button(const QWidget& window, const QString& caption);

void empty(FakeService& service);                  ///< a node that was just installed
toxtunnel::PeerInfo onePeer(FakeService& service); ///< the same, but for a peer "home"
void busy(FakeService& service); ///< with peers, forwards, requests, rules, streams and problems
void tick(FakeService& service); ///< a second of traffic of the busy one

/// The QR code of a text as a camera of 640 x 480 sees it: askew, a little blurred, not quite
/// white, `shift` pixels beside the middle. An empty text: a desk without one.
QImage seenByCamera(const QString& text, const QPoint& shift = {});

} // namespace scene
