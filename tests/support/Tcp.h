// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reactor/Descriptor.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace toxtunnel::test {

/// How a connection ended, as the application at this end sees it.
enum class End
{
    Closed,  ///< the other side has sent everything and said so (FIN)
    Reset,   ///< aborted
    Timeout, ///< nothing happened in time
};

/// A blocking TCP connection for tests and load: plain sockets, no event loop, every wait with a
/// time-out. One thread at a time per direction.
class TcpSocket
{
public:
    using Duration = std::chrono::milliseconds;
    static constexpr Duration patience{20'000};

    explicit TcpSocket(Descriptor descriptor);

    /// Nothing when refused or not answered in time. `address` is IPv4 or IPv6 in figures.
    static std::optional<TcpSocket> connect(const std::string& address, std::uint16_t port,
                                            Duration timeout = patience);

    /// All of it. False when the connection ends or `timeout` passes without progress.
    bool send(std::string_view bytes, Duration timeout = patience);
    /// Exactly `count` bytes, or fewer when the connection ends or nothing comes within `timeout`.
    std::string receive(std::size_t count, Duration timeout = patience);
    /// What is there now or comes first, into `room`; 0 at the end.
    std::size_t receiveSome(char* room, std::size_t size, Duration timeout = patience);
    /// Everything until the end.
    std::string receiveAll(Duration timeout = patience);
    /// Drops what still comes and tells how it ended.
    End awaitEnd(Duration timeout = patience);
    /// How the last receive that came short was ended.
    End lastEnd() const { return end_; }

    /// No more bytes from here; the other direction stays open.
    void finish();
    /// Aborts: the other side sees a reset.
    void reset();
    void close() { descriptor_.close(); }

    /// Shrinks the kernel's buffers, so that a reader that stalls is felt soon.
    void setBuffers(int bytes);
    RawDescriptor descriptor() const { return descriptor_.raw(); }

private:
    bool waitFor(short events, Duration timeout) const;

    Descriptor descriptor_;
    End end_ = End::Timeout;
};

/// Listens on 127.0.0.1 or another address of this machine.
class TcpServer
{
public:
    /// `port` 0: any free one. Throws std::system_error.
    explicit TcpServer(const std::string& address = "127.0.0.1", std::uint16_t port = 0);

    std::uint16_t port() const { return port_; }
    RawDescriptor descriptor() const { return descriptor_.raw(); }
    std::optional<TcpSocket> accept(TcpSocket::Duration timeout = TcpSocket::patience);

private:
    Descriptor descriptor_;
    std::uint16_t port_ = 0;
};

/// A TCP and UDP port of 127.0.0.1 that nobody uses now, outside the range that the system hands
/// out for outgoing connections.
std::uint16_t freePort();

} // namespace toxtunnel::test
