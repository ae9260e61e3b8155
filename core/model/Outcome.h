// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Error.h"

#include <utility>

namespace toxtunnel {

/// What a button beside a failure or a problem does.
enum class Action
{
    None,
    UseFreePort, ///< propose another local port for the forward
    EditForward,
    ShowRules,
    ReloadFiles, ///< read the files again, which changed on disk
    RestartNode, ///< a setting waits for the next start
    ShowLog,
    ShowSettings,
    AddPeer,
};

/// How a command ended: done, or what did not work, why, and what to do about it.
struct Outcome
{
    Message what; ///< empty: it is done
    Message why;
    Message remedy;
    Action action = Action::None; ///< that mends it, if there is one

    bool ok() const { return what.empty(); }

    static Outcome done() { return {}; }
    static Outcome failed(Error error, Action action = Action::None)
    {
        return {std::move(error.what), std::move(error.why), std::move(error.remedy), action};
    }
    static Outcome of(const Result<void>& result)
    {
        return result ? done() : failed(result.error());
    }

    bool operator==(const Outcome&) const = default;
};

} // namespace toxtunnel
