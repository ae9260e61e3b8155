// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tl/expected.hpp>

#include <string>

namespace toxtunnel {

/// Why something failed, in the three parts people need.
struct Error
{
    std::string what;   ///< what did not work, e.g. "Cannot listen on 127.0.0.1:2222"
    std::string why;    ///< the cause, e.g. "the port is used by sshd (process 812)"
    std::string remedy; ///< what to do now; empty when there is nothing to advise

    /// One line: "what: why. remedy".
    std::string text() const;
};

template <typename T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> failure(std::string what, std::string why = {},
                                     std::string remedy = {})
{
    return tl::unexpected<Error>(Error{std::move(what), std::move(why), std::move(remedy)});
}

} // namespace toxtunnel
