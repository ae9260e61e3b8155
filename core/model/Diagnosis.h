// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Message.h"
#include "model/Outcome.h"
#include "model/Target.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace toxtunnel {

/// What the doctor looks at, in the order in which one thing needs the other.
enum class CheckId
{
    Program,
    Configuration,
    Rules,     ///< of this node
    Network,   ///< of this machine
    Udp,       ///< of this node with the Tox network
    Bootstrap, ///< the way into the Tox network
    Peer,      ///< known, a friend, online, by which path
    Versions,  ///< what the peer speaks
    Rule,      ///< whether the peer's rules let us reach the target
    Target,    ///< dialled through the tunnel
};

enum class CheckVerdict
{
    Ok,
    Warning, ///< works, but not as it could
    Failed,
    Skipped, ///< could not be judged, or was not asked
};

/// What one check found. Holds no secrets: longer keys and IDs are cut to their first digits.
struct Finding
{
    CheckId check = CheckId::Program;
    CheckVerdict verdict = CheckVerdict::Skipped;
    Message words;                ///< what was found, one or two sentences
    Message remedy;               ///< what to do; empty when there is nothing to
    Action action = Action::None; ///< that does it

    bool operator==(const Finding&) const = default;
};

struct Diagnosis
{
    std::vector<Finding> findings; ///< one of each check, in their order

    bool failed() const;
    bool operator==(const Diagnosis&) const = default;
};

/// What is to be examined besides this node. Without a peer that is the active server, if any.
struct DiagnosisRequest
{
    std::string peer; ///< name, Tox ID or key; may be empty
    std::optional<Target> target;
};

/// "program", "udp", ...: the names in JSON and on the command line.
std::string_view checkName(CheckId check);
std::string_view verdictName(CheckVerdict verdict); ///< "ok", "warning", "failed", "skipped"
std::optional<CheckId> checkFromName(std::string_view name);
std::optional<CheckVerdict> verdictFromName(std::string_view name);

} // namespace toxtunnel
