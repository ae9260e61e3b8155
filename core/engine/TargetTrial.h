// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/Stream.h"
#include "model/PublicKey.h"
#include "model/Target.h"
#include "reactor/Reactor.h"

#include <tl/expected.hpp>

#include <chrono>
#include <functional>
#include <list>
#include <memory>

namespace toxtunnel::engine {

/// Opens streams to targets only to see whether they answer, and resets them. Core thread only.
class TargetTrial
{
public:
    /// How long the target took to answer, or why it did not.
    using Answer = tl::expected<std::chrono::milliseconds, Refusal>;
    /// See Link::open().
    using Opener = std::function<tl::expected<std::unique_ptr<Stream>, Refusal>(
        const PublicKey& peer, const Target& target, StreamHandler& handler)>;

    static constexpr std::chrono::seconds patience{25}; ///< longer than a peer dials

    TargetTrial(Reactor& reactor, Opener opener);
    ~TargetTrial();
    TargetTrial(const TargetTrial&) = delete;
    TargetTrial& operator=(const TargetTrial&) = delete;

    /// `onAnswer` comes once, from a later turn of the loop; not after this is gone.
    void dial(const PublicKey& peer, const Target& target,
              std::function<void(const Answer&)> onAnswer);
    /// Before the links go: what runs ends as if the peer were offline.
    void clear();

private:
    class Attempt;

    Reactor& reactor_;
    Opener opener_;
    std::list<std::unique_ptr<Attempt>> running_;
};

} // namespace toxtunnel::engine
