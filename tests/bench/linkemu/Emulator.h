// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Lane.h"
#include "TapDevice.h"

#include <array>
#include <cstdint>
#include <deque>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace linkemu {

/// Memory for frames on their way. Used last is handed out first, so that a short queue stays in
/// the processor's cache.
class FramePool
{
public:
    explicit FramePool(std::size_t frameBytes)
        : frameBytes_(frameBytes)
    {
    }
    using Buffer = std::unique_ptr<std::byte[]>;
    Buffer take();
    void giveBack(Buffer buffer) { free_.push_back(std::move(buffer)); }
    std::size_t frameBytes() const { return frameBytes_; }

private:
    std::size_t frameBytes_;
    std::vector<Buffer> free_;
};

/// Carries frames between two TAP devices, each direction through its own Lane, until asked to end.
class Emulator
{
public:
    enum Side
    {
        Left = 0,
        Right = 1
    };

    struct End
    {
        std::string networkNamespace;
        std::string address;
        LaneSettings sends; ///< what happens to frames sent here
    };

    Emulator(const End& left, const End& right, int mtu, std::uint64_t seed);

    /// Runs until stdin ends, a line says `quit`, or SIGTERM or SIGINT arrives. Throws
    /// std::system_error when a device fails.
    void run();

    /// One line of JSON.
    std::string statistics() const;

private:
    struct Frame
    {
        FramePool::Buffer bytes;
        std::size_t size;
        TimePoint due;
    };
    struct Direction
    {
        TapDevice& from;
        TapDevice& to;
        Lane lane;
        std::deque<Frame> onTheWay;
    };

    void receive(Direction& direction);
    void deliver(Direction& direction, TimePoint now);
    void readCommands();
    void command(std::string_view line);
    bool applyCommand(Direction& direction, std::string_view name, std::string_view value);

    FramePool pool_;
    FramePool::Buffer next_; ///< where the next frame is read to
    TapDevice leftDevice_;
    TapDevice rightDevice_;
    std::array<Direction, 2> directions_;
    std::string commandText_; ///< read from stdin, not yet a whole line
    bool ending_ = false;
};

} // namespace linkemu
