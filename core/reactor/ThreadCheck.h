// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cassert>
#include <thread>

namespace toxtunnel {

/// Remembers the thread that created it. Members that belong to one thread say so with CORE_THREAD,
/// which aborts a debug build when another thread is on its way in.
class ThreadCheck
{
public:
    bool isOwner() const { return std::this_thread::get_id() == owner_; }

    /// The calling thread owns the object from now on: for objects built before their thread runs.
    void adopt() { owner_ = std::this_thread::get_id(); }

private:
    std::thread::id owner_ = std::this_thread::get_id();
};

} // namespace toxtunnel

/// First line of every entry of the core; `check` is the object's ThreadCheck.
#define CORE_THREAD(check) assert((check).isOwner() && "called from another thread than its own")
