// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reactor/Descriptor.h"

#include <cstdint>
#include <span>
#include <string>

namespace linkemu {

/// One Ethernet device made by us in a network namespace, up and with an address.
/// What the namespace sends is read here, what is written here the namespace receives.
class TapDevice
{
public:
    /// `networkNamespace`: a name below /run/netns, or a path such as /proc/PID/ns/net.
    /// `address`: IPv4 with prefix length, "10.77.0.1/24". `mtu` in bytes.
    /// Throws std::system_error or std::invalid_argument.
    TapDevice(const std::string& networkNamespace, const std::string& address, int mtu);

    int descriptor() const { return descriptor_.raw(); }

    /// The bytes of the next frame, 0 when none waits. Throws std::system_error.
    std::size_t read(std::span<std::byte> buffer);
    /// The kernel drops the frame when the device is down, as a cable does.
    void write(std::span<const std::byte> frame);

private:
    toxtunnel::Descriptor descriptor_;
};

} // namespace linkemu
