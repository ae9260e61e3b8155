// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/NativeSession.h"
#include "sim/PatternStream.h"
#include "sim/SimLink.h"

#include <array>
#include <functional>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace toxtunnel::sim {

/// One end of a stream between two NativeNodes: reads as slowly as it is told to.
class NativeTestStream final : public PatternStream
{
public:
    NativeTestStream(Simulator& simulator, std::uint64_t pattern, bool opener)
        : PatternStream(pattern * 2 + (opener ? 0 : 1), pattern * 2 + (opener ? 1 : 0))
        , simulator_(simulator)
        , pattern_(pattern)
    {
    }
    ~NativeTestStream() override { *alive_ = false; }

    void reset(); ///< as an application that dies, unless it has ended
    void setPauses(double chance) { pauses_ = chance; } ///< of taking less than offered

    TimePoint lastProgress{};
    Duration longestGap{};

    bool done() const { return finished && finishSent; }
    bool gone() const { return gone_; } ///< by reset() in the middle
    bool ended() const { return done() || failed(); }
    std::uint64_t pattern() const { return pattern_; }

    std::size_t onData(std::span<const std::uint8_t> data) override;

private:
    Simulator& simulator_;
    std::uint64_t pattern_;
    bool gone_ = false;
    double pauses_ = 0;
    std::shared_ptr<bool> alive_ = std::make_shared<bool>(true);
};

/// One node: a NativeSession whose paths are SimLinks.
class NativeNode final : public link::NativeSessionHost
{
public:
    NativeNode(Simulator& simulator, const transport::TlsIdentity& identity,
               const transport::Pin& peerPin, bool smallerKey);

    /// A path between two nodes; each link may be shared with others. Returns its index, which is
    /// the same on both sides.
    static std::size_t joinBy(NativeNode& a, NativeNode& b, link::PathKind kind, SimLink& aToB,
                              SimLink& bToA);

    NativeTestStream& open(std::uint64_t bytes, bool finish);
    /// For restart(): what else the session is to be like.
    std::function<void(link::NativeSessionSettings&)> adjust;
    void restart(const transport::TlsIdentity& identity); ///< a new process: all state is lost
    void setUsable(std::size_t path, bool usable);
    void closePath(std::size_t path); ///< on this side
    void openPath(std::size_t path);  ///< again, if it is closed

    /// As if it had come that way.
    void receive(std::size_t path, std::span<const std::uint8_t> datagram);
    /// What opens connections on direct paths between any two nodes.
    static constexpr std::array<std::uint8_t, 16> directToken{1, 2, 3};

    link::NativeSession& session() { return *session_; }
    bool online() const { return session_->activePath() != nullptr; }
    std::optional<link::PathKind> activeKind() const;

    /// Asked about every incoming stream; by default it is accepted and answered in kind.
    std::function<void(const Target&, std::unique_ptr<IncomingStream>)> onRequest;
    NativeTestStream& accept(const Target& target, std::unique_ptr<IncomingStream> stream);
    std::vector<std::unique_ptr<NativeTestStream>> opened;
    std::vector<std::unique_ptr<NativeTestStream>> accepted;
    std::multiset<std::string> requests; ///< hosts that were asked for

    TimePoint now() const override { return simulator_.now(); }
    void wakeAt(TimePoint when) override;
    void onIncoming(const Target& target, std::unique_ptr<IncomingStream> stream) override;
    void onPathsChanged() override {}

private:
    struct Port final : link::DatagramPort
    {
        bool send(std::span<const std::uint8_t> bytes, std::size_t segment) override;
        std::span<const std::uint8_t> openingToken() const override;
        SimLink* line = nullptr;
        NativeNode* peer = nullptr;
        std::size_t index = 0;
        std::uint32_t path = 0;
        link::PathKind kind{};
    };

    void start(const transport::TlsIdentity& identity);

    Simulator& simulator_;
    transport::Pin peerPin_;
    bool smallerKey_;
    std::vector<std::unique_ptr<Port>> ports_;
    std::uint64_t wakes_ = 0;
    std::uint64_t nextPattern_ = 1;
    std::unique_ptr<link::NativeSession> session_;
};

} // namespace toxtunnel::sim
