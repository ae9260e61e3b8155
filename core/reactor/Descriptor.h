// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>

namespace toxtunnel {

/// A socket or file of the operating system: an int on POSIX, a SOCKET on Windows.
#ifdef _WIN32
using RawDescriptor = unsigned long long;
inline constexpr RawDescriptor invalidDescriptor = ~0ULL;
#else
using RawDescriptor = int;
inline constexpr RawDescriptor invalidDescriptor = -1;
#endif

/// Closes what it owns. Move only.
class Descriptor
{
public:
    Descriptor() = default;
    explicit Descriptor(RawDescriptor raw)
        : raw_(raw)
    {
    }
    Descriptor(Descriptor&& other) noexcept
        : raw_(std::exchange(other.raw_, invalidDescriptor))
    {
    }
    Descriptor& operator=(Descriptor&& other) noexcept
    {
        if (this != &other) {
            close();
            raw_ = std::exchange(other.raw_, invalidDescriptor);
        }
        return *this;
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor() { close(); }

    RawDescriptor raw() const { return raw_; }
    bool valid() const { return raw_ != invalidDescriptor; }
    explicit operator bool() const { return valid(); }
    void close();

private:
    RawDescriptor raw_ = invalidDescriptor;
};

} // namespace toxtunnel
