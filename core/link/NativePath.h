// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/TokenBucket.h"
#include "link/NativeAttachment.h"
#include "transport/QuicConnection.h"

#include <array>
#include <list>
#include <memory>
#include <optional>
#include <vector>

namespace toxtunnel::link {

class NativeSession;
class NativePath;

/// Application code of CONNECTION_CLOSE: the link is over, its streams with it.
inline constexpr std::uint64_t linkOver = 1;
/// As above: the path is over, its streams go on elsewhere.
inline constexpr std::uint64_t pathOver = 2;

/// What moves a path's datagrams. The better comes later.
enum class PathKind : std::uint8_t
{
    ToxRelay,
    ToxUdp,
    Direct
};

/// Where a path's datagrams go.
class DatagramPort
{
public:
    virtual ~DatagramPort() = default;
    /// Datagrams back to back, each `segment` bytes but the last. False: full, nothing was taken;
    /// NativeSession::onPortWritable() follows. What fails otherwise counts as sent: it is lost.
    virtual bool send(std::span<const std::uint8_t> bytes, std::size_t segment) = 0;
    /// What only the peer can put into a datagram that opens a connection. Empty where the carrier
    /// vouches for the sender of each datagram.
    virtual std::span<const std::uint8_t> openingToken() const { return {}; }
};

/// One QUIC connection of a path, and what it carries.
class PathConnection final : public transport::QuicConnectionHandler
{
public:
    PathConnection(NativePath& path, std::size_t slot)
        : path_(path)
        , slot_(slot)
    {
    }
    ~PathConnection() override;
    PathConnection(const PathConnection&) = delete;
    PathConnection& operator=(const PathConnection&) = delete;

    NativePath& path() const { return path_; }
    std::size_t slot() const { return slot_; }
    bool ready() const { return quic && quic->established() && !quic->closed(); }

    /// A stream for `stream`; null if the peer allows no more now.
    NativeAttachment* attach(NativeStream& stream, NativeAttachment::Expect expect,
                             transport::Priority priority);
    void remove(NativeAttachment& attachment);
    void onPreamble(NativeAttachment& attachment, const wire::Preamble& preamble);
    void touch(); ///< something is to be written

    void onEstablished() override;
    void onStream(transport::QuicStream& stream) override;
    void onDatagram(std::span<const std::uint8_t> data) override;
    void onStreamsAvailable() override;

    std::unique_ptr<transport::QuicConnection> quic;
    bool dirty = true;

private:
    NativeAttachment& keep(std::unique_ptr<NativeAttachment> attachment);

    NativePath& path_;
    std::size_t slot_;
    std::list<std::unique_ptr<NativeAttachment>> attachments_;
};

/// QUIC over one carrier: connection 0 for control and interactive streams, connection 1 for bulk.
/// Notices by itself when nothing answers any more.
class NativePath
{
public:
    using TimePoint = transport::TimePoint;
    using Duration = transport::Duration;
    static constexpr std::size_t interactive = 0;
    static constexpr std::size_t bulk = 1;
    /// New connections of the peer in a second, and how many may come at once; more are dropped.
    static constexpr unsigned arrivalsPerSecond = 10;
    static constexpr unsigned arrivalsAtOnce = 20;

    NativePath(NativeSession& session, std::uint32_t id, PathKind kind, DatagramPort& port);
    ~NativePath();

    std::uint32_t id() const { return id_; }
    PathKind kind() const { return kind_; }
    NativeSession& session() const { return session_; }
    void setKind(PathKind kind);
    /// Whether the carrier works as far as it knows; without it nothing is dialled.
    void setUsable(bool usable, TimePoint now);

    void redial(TimePoint now); ///< what stands is of no use any more
    /// The peer has said something new of itself: what was dialled in vain may be answered now.
    void retry(TimePoint now);

    void receive(std::span<const std::uint8_t> datagram, TimePoint now);
    void onEstablished(std::size_t slot);
    void flush(TimePoint now);
    void onPortWritable(); ///< after the port was full
    void onTime(TimePoint now);
    std::optional<TimePoint> deadline() const;

    bool established() const
    {
        return connections_[interactive] && connections_[interactive]->ready();
    }
    bool answering() const { return established() && !suspect_ && usable_; }
    TimePoint provedAt() const { return goodSince_ + probation_; }
    void doubt(); ///< it failed while in use: prove yourself longer next time
    /// The connection for a stream of that sort; null if there is none.
    PathConnection* connectionFor(bool bulkStream) const;
    Duration roundTrip() const;
    /// Windows of both connections together, round trips of the bulk one where it is there.
    transport::QuicStats stats() const;
    void countLosses() const; ///< as QuicConnection::countLosses()

    void close(std::uint64_t code, std::string_view text, TimePoint now);
    /// Connections with another life of the peer than this one end.
    void keepOnly(const transport::InstanceId& instance);
    bool dirty() const;

private:
    void dial(std::size_t slot, TimePoint now);
    void acceptFrom(std::size_t slot, std::span<const std::uint8_t> datagram, TimePoint now);
    bool mayOpen(const transport::DatagramHead& head, TimePoint now);
    void noteAnswer(TimePoint now);
    void promote(TimePoint now);
    void reap(TimePoint now);
    void drop(std::size_t slot, TimePoint now);
    bool write(PathConnection& connection, TimePoint now);
    void noteSilence(TimePoint now);
    std::size_t cap(std::size_t slot) const;
    template <typename Visit>
    void each(const Visit& visit) const;
    Duration patience() const;
    transport::QuicSettings settings(std::size_t slot) const;

    NativeSession& session_;
    std::uint32_t id_;
    PathKind kind_;
    DatagramPort& port_;
    bool usable_ = true;
    std::array<std::unique_ptr<PathConnection>, 2> connections_;
    std::array<std::unique_ptr<PathConnection>, 2> arriving_; // of a peer that dialled anew
    access::TokenBucket arrivals_;
    std::array<std::optional<TimePoint>, 2> dialAt_;
    std::array<unsigned, 2> failures_{};
    TimePoint dialledAt_{}; // the interactive one

    std::vector<std::uint8_t> waiting_; // the batch that the port had no room for
    std::size_t waitingSegment_ = 0;

    bool suspect_ = false;
    std::optional<TimePoint> unansweredSince_;
    TimePoint goodSince_{};
    Duration probation_;
};

} // namespace toxtunnel::link
