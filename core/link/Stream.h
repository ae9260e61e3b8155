// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Refusal.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string_view>

namespace toxtunnel {

/// What a stream tells its user. Called on the core thread, never inside a call the user made on
/// the stream (except where noted). Each callback may destroy the Stream.
class StreamHandler
{
public:
    virtual ~StreamHandler() = default;

    /// The peer reached the target (streams we opened). Bytes may have been written before.
    virtual void onOpened() = 0;
    /// The peer did not open it; nothing follows.
    virtual void onRefused(const Refusal& refusal) = 0;
    /// Bytes in order. Returns how many were taken; the stream keeps the rest, stops offering and
    /// withholds credit until resumeReading().
    virtual std::size_t onData(std::span<const std::uint8_t> data) = 0;
    /// writeBuffer() has room again after it was empty.
    virtual void onWritable() = 0;
    /// The peer sends no more; every byte was taken before. The other direction goes on.
    virtual void onFinished() = 0;
    /// The stream is dead: reset by the peer, or the link ended. Nothing follows.
    virtual void onReset(std::string_view reason) = 0;
};

struct StreamTraffic
{
    std::uint64_t sent = 0;     ///< bytes committed by the user
    std::uint64_t received = 0; ///< bytes taken by the user
};

/// One TCP connection inside a link: two directions that end separately. Core thread only.
///
/// Memory held for a stream is bounded by its windows; backpressure is "writeBuffer() is empty"
/// one way and "onData() took less" the other. Destroying a stream that has not ended in both
/// directions resets it.
class Stream
{
public:
    virtual ~Stream() = default;

    /// Room for outgoing bytes; empty when there is none (onWritable() follows) or after finish().
    /// Fill a prefix of it and commit() that, before any other call on a stream of this link.
    virtual std::span<std::uint8_t> writeBuffer() = 0;
    virtual void commit(std::size_t count) = 0;

    /// No more bytes from here (a FIN), after those committed.
    virtual void finish() = 0;

    /// Offers kept bytes again, from a later turn of the loop on.
    virtual void resumeReading() = 0;

    virtual StreamTraffic traffic() const = 0;
};

/// A stream the peer wants to open, before the answer. Destroying it unanswered refuses it.
/// Bytes that arrive before the answer are kept (bounded) and offered after accept().
class IncomingStream
{
public:
    virtual ~IncomingStream() = default;

    virtual void refuse(const Refusal& refusal) = 0;

    /// Tells the peer that the target answered. Call once; the IncomingStream is spent afterwards.
    /// `handler` must outlive the stream.
    virtual std::unique_ptr<Stream> accept(StreamHandler& handler) = 0;
};

} // namespace toxtunnel
