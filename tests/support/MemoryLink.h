// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/Stream.h"
#include "model/Target.h"
#include "reactor/Reactor.h"

#include <tl/expected.hpp>

#include <functional>
#include <memory>

namespace toxtunnel::test {

/// Both ends of a link in one process, without a network: what open() starts at the near end comes
/// out of `onIncoming` at the far end. Its streams keep every promise of link/Stream.h: bounded
/// buffers, callbacks from a later turn only, FIN per direction, resets, refusals. Reactor's thread
/// only.
class MemoryLink
{
public:
    struct Options
    {
        std::size_t buffer = 64 * 1024;  ///< bytes each direction holds at most
        bool writableBeforeOpen = false; ///< like a native peer; old peers wait for the answer
    };

    explicit MemoryLink(Reactor& reactor);
    MemoryLink(Reactor& reactor, Options options);
    ~MemoryLink();
    MemoryLink(const MemoryLink&) = delete;
    MemoryLink& operator=(const MemoryLink&) = delete;

    std::function<void(const Target&, std::unique_ptr<IncomingStream>)> onIncoming;

    /// As Link::open().
    tl::expected<std::unique_ptr<Stream>, Refusal> open(const Target& target,
                                                        StreamHandler& handler);

    /// With false, open() is refused with PeerOffline and all streams are reset.
    void setOnline(bool online);

    std::size_t streams() const;   ///< not yet ended at both ends
    std::size_t heldBytes() const; ///< in the buffers of all streams

private:
    struct Wire;
    class End;
    class Incoming;

    Reactor& reactor_;
    Options options_;
    bool online_ = true;
    std::vector<std::weak_ptr<Wire>> wires_;
};

} // namespace toxtunnel::test
