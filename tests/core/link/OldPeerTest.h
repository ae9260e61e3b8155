// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "LinkEnd.h"
#include "reactor/QtReactor.h"
#include "support/RawPeer.h"

#include <QObject>
#include <chrono>

namespace toxtunnel::test {

/// Base of the tests of a FrameLink whose peer is written out byte by byte. Two real Tox nodes
/// carry the frames; each slot creates its link.
class OldPeerTest : public QObject
{
    Q_OBJECT

protected:
    static constexpr std::chrono::seconds answerWithin{15};

    /// The frame, in the form of RawPeer::frame, comes or has come.
    bool receives(const QString& frame);
    /// A stream that the peer opens under this id, towards target:7.
    std::shared_ptr<StreamEnd> openByPeer(quint16 id);

    std::unique_ptr<Reactor> reactor_ = createQtReactor();
    std::unique_ptr<LinkEnd> ours_;
    std::unique_ptr<RawPeer> peer_;

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void cleanupTestCase();
};

} // namespace toxtunnel::test
