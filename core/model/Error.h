// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Message.h"

#include <tl/expected.hpp>

#include <string>
#include <utility>

namespace toxtunnel {

/// Why something failed, in the three parts people need. Clauses: a capital first letter where
/// English wants one, no full stop.
struct Error
{
    Message what;   ///< what did not work, e.g. "Cannot listen on 127.0.0.1:2222"
    Message why;    ///< the cause, e.g. "the port is used by sshd (process 812)"
    Message remedy; ///< what to do now; empty when there is nothing to advise

    /// All three as one: "what: why. remedy".
    Message message() const;
    /// The same in English, for a console or a log.
    std::string text() const { return message().english(); }
};

template <typename T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> failure(Message what, Message why = {}, Message remedy = {})
{
    return tl::unexpected<Error>(Error{std::move(what), std::move(why), std::move(remedy)});
}

} // namespace toxtunnel
