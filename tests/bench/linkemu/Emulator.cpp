// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Emulator.h"

#include "Settings.h"

#include <fcntl.h>
#include <netinet/in.h>
#include <poll.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/signalfd.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <span>
#include <system_error>

namespace linkemu {

namespace {

constexpr std::size_t ethernetHeader = 14;
/// Frames read from one device before the other has its turn.
constexpr int framesPerTurn = 64;
/// Frames on the way in one direction; more is a link too long and fast to emulate here.
constexpr std::size_t maxOnTheWay = 200'000;

TimePoint now()
{
    return std::chrono::time_point_cast<Duration>(Clock::now());
}

/// Whether one of the first two fields of the header behind the IPv4 header is `port`.
bool hasPort(std::span<const std::byte> frame, std::uint16_t port)
{
    const std::size_t at =
        ethernetHeader + 4 * (std::to_integer<std::size_t>(frame[ethernetHeader]) & 0xF);
    const auto field = [frame](std::size_t offset) {
        return (std::to_integer<unsigned>(frame[offset]) << 8) |
               std::to_integer<unsigned>(frame[offset + 1]);
    };
    return frame.size() >= at + 4 && (field(at) == port || field(at + 2) == port);
}

Carries classify(std::span<const std::byte> frame, std::uint16_t heldBackUdpPort)
{
    constexpr std::size_t protocolAt = ethernetHeader + 9; // in an IPv4 header
    if (frame.size() <= protocolAt || frame[12] != std::byte{0x08}) {
        return Carries::Other;
    }
    if (frame[13] == std::byte{0x06}) {
        return Carries::AddressResolution;
    }
    const auto protocol = std::to_integer<int>(frame[protocolAt]);
    if (protocol == IPPROTO_UDP && heldBackUdpPort != 0 && hasPort(frame, heldBackUdpPort)) {
        return Carries::UdpHeldBack;
    }
    return protocol == IPPROTO_UDP   ? Carries::Udp
           : protocol == IPPROTO_TCP ? Carries::Tcp
                                     : Carries::Other;
}

toxtunnel::Descriptor endSignals()
{
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGTERM);
    sigaddset(&set, SIGINT);
    ::sigprocmask(SIG_BLOCK, &set, nullptr);
    return toxtunnel::Descriptor(::signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK));
}

std::string toJson(const LaneStatistics& statistics)
{
    std::string text = "{";
    const auto add = [&text](const char* name, std::uint64_t value) {
        text +=
            (text.size() > 1 ? ", \"" : "\"") + std::string(name) + "\": " + std::to_string(value);
    };
    add("arrived", statistics.arrived);
    add("delivered", statistics.delivered);
    add("deliveredBytes", statistics.deliveredBytes);
    add("lost", statistics.lost);
    add("overflowed", statistics.overflowed);
    add("cut", statistics.cut);
    return text + "}";
}

} // namespace

FramePool::Buffer FramePool::take()
{
    if (free_.empty()) {
        return std::make_unique<std::byte[]>(frameBytes_);
    }
    Buffer buffer = std::move(free_.back());
    free_.pop_back();
    return buffer;
}

Emulator::Emulator(const End& left, const End& right, int mtu, std::uint64_t seed)
    : pool_(static_cast<std::size_t>(mtu) + ethernetHeader + 4)
    , next_(pool_.take())
    , leftDevice_(left.networkNamespace, left.address, mtu)
    , rightDevice_(right.networkNamespace, right.address, mtu)
    , directions_{Direction{leftDevice_, rightDevice_, Lane(left.sends, seed), {}},
                  Direction{rightDevice_, leftDevice_, Lane(right.sends, seed + 1), {}}}
{
}

void Emulator::run()
{
    ::prctl(PR_SET_TIMERSLACK, 1UL);
    const toxtunnel::Descriptor signals = endSignals();
    ::fcntl(STDIN_FILENO, F_SETFL, ::fcntl(STDIN_FILENO, F_GETFL) | O_NONBLOCK);
    std::array<pollfd, 4> watched{{{leftDevice_.descriptor(), POLLIN, 0},
                                   {rightDevice_.descriptor(), POLLIN, 0},
                                   {STDIN_FILENO, POLLIN, 0},
                                   {signals.raw(), POLLIN, 0}}};
    while (!ending_) {
        TimePoint due = TimePoint::max();
        for (const Direction& direction : directions_) {
            if (!direction.onTheWay.empty()) {
                due = std::min(due, direction.onTheWay.front().due);
            }
        }
        timespec timeout{};
        if (const Duration wait = due - now(); due != TimePoint::max() && wait.count() > 0) {
            timeout.tv_sec = wait.count() / 1'000'000'000;
            timeout.tv_nsec = wait.count() % 1'000'000'000;
        }
        const int ready = ::ppoll(watched.data(), watched.size(),
                                  due == TimePoint::max() ? nullptr : &timeout, nullptr);
        if (ready < 0 && errno != EINTR) {
            throw std::system_error(errno, std::generic_category(), "ppoll");
        }
        for (std::size_t side = 0; side < directions_.size(); ++side) {
            if (ready > 0 && (watched[side].revents & POLLIN) != 0) {
                receive(directions_[side]);
            }
            deliver(directions_[side], now());
        }
        if (ready > 0 && watched[2].revents != 0) {
            readCommands();
        }
        if (ready > 0 && watched[3].revents != 0) {
            ending_ = true;
        }
    }
}

void Emulator::receive(Direction& direction)
{
    for (int count = 0; count < framesPerTurn; ++count) {
        const std::span<std::byte> room(next_.get(), pool_.frameBytes());
        const std::size_t size = direction.from.read(room);
        if (size == 0) {
            return;
        }
        const Carries carries =
            classify(room.first(size), direction.lane.settings().heldBackUdpPort);
        const auto due = direction.lane.arrive(size, now(), carries);
        if (due && direction.onTheWay.size() < maxOnTheWay) {
            direction.onTheWay.push_back({std::move(next_), size, *due});
            next_ = pool_.take();
        }
    }
}

void Emulator::deliver(Direction& direction, TimePoint now)
{
    while (!direction.onTheWay.empty() && direction.onTheWay.front().due <= now) {
        Frame& frame = direction.onTheWay.front();
        direction.to.write({frame.bytes.get(), frame.size});
        direction.lane.delivered(frame.size);
        pool_.giveBack(std::move(frame.bytes));
        direction.onTheWay.pop_front();
    }
}

void Emulator::readCommands()
{
    std::array<char, 4096> buffer;
    const ssize_t count = ::read(STDIN_FILENO, buffer.data(), buffer.size());
    if (count == 0) {
        ending_ = true; // whoever started us is gone
    }
    if (count <= 0) {
        return;
    }
    commandText_.append(buffer.data(), static_cast<std::size_t>(count));
    for (auto end = commandText_.find('\n'); end != std::string::npos;
         end = commandText_.find('\n')) {
        command(std::string_view(commandText_).substr(0, end));
        commandText_.erase(0, end + 1);
    }
}

void Emulator::command(std::string_view line)
{
    const auto nextWord = [&line] {
        const auto space = line.find(' ');
        const std::string_view word = line.substr(0, space);
        line.remove_prefix(space == std::string_view::npos ? line.size() : space + 1);
        return word;
    };
    std::string_view name = nextWord();
    std::span<Direction> concerned = directions_;
    if (name == "left" || name == "right") {
        concerned = concerned.subspan(name == "left" ? Left : Right, 1);
        name = nextWord();
    }
    const std::string_view value = nextWord();
    bool understood = true;
    if (name == "quit") {
        ending_ = true;
    } else if (name == "statistics") {
        std::printf("%s\n", statistics().c_str());
    } else {
        for (Direction& direction : concerned) {
            understood = applyCommand(direction, name, value) && understood;
        }
        std::puts(understood ? "ok" : "not understood");
    }
    std::fflush(stdout);
}

bool Emulator::applyCommand(Direction& direction, std::string_view name, std::string_view value)
{
    LaneSettings settings = direction.lane.settings();
    if (name == "cut" || name == "restore") {
        settings.cut = name == "cut";
        if (settings.cut) {
            direction.onTheWay.clear(); // what is in a cable when it is cut does not come out
        }
    } else if (!applySetting(settings, name, value)) {
        return false;
    }
    direction.lane.setSettings(settings);
    return true;
}

std::string Emulator::statistics() const
{
    return "{\"left\": " + toJson(directions_[Left].lane.statistics()) +
           ", \"right\": " + toJson(directions_[Right].lane.statistics()) + "}";
}

} // namespace linkemu
