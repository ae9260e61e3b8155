// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reactor/Descriptor.h"

#include <memory>

namespace toxtunnel::tox {

/// Makes toxcore send and read several datagrams with one system call, on Linux; elsewhere it does
/// nothing. toxcore 0.2.18 makes a call for each, two fifths of what bulk over Tox cost.
///
/// The program's own sendto() and recvfrom() stand before libc's and hand on to them, save for this
/// one socket, in this one thread, while a Burst or a Turn lasts. (toxcore takes other functions by
/// tox_options_set_operating_system(), too, but what it takes is laid out in no installed header
/// and differs between its versions.) Where toxcore is linked so that its calls do not come here,
/// all is as without. Belongs to one Tox, whose thread it is used in.
class UdpBatching
{
public:
    /// `socket` is toxcore's (ToxSocket.h); with invalidDescriptor there is nothing to do.
    explicit UdpBatching(RawDescriptor socket);
    ~UdpBatching();
    UdpBatching(const UdpBatching&) = delete;
    UdpBatching& operator=(const UdpBatching&) = delete;

    struct Parts;

    /// While it lasts, datagrams are gathered (SendGathering.h); at its end all have gone. Both
    /// scopes may be nested.
    class Burst
    {
    public:
        explicit Burst(UdpBatching& batching);
        ~Burst();
        Burst(const Burst&) = delete;
        Burst& operator=(const Burst&) = delete;

    private:
        Parts* outer_; ///< what this thread's calls were led to before
    };

    /// Around every tox_iterate(): what is read may be many datagrams joined (ReceiveSplitting.h).
    class Turn
    {
    public:
        explicit Turn(UdpBatching& batching);
        ~Turn();
        Turn(const Turn&) = delete;
        Turn& operator=(const Turn&) = delete;

    private:
        Parts* outer_;
    };

private:
    std::unique_ptr<Parts> parts_; ///< null: nothing is to be done
};

} // namespace toxtunnel::tox
