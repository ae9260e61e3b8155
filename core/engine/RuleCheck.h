// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/RuleBook.h"
#include "endpoint/Resolver.h"
#include "log/Logger.h"

#include <memory>
#include <vector>

namespace toxtunnel::engine {

/// Looks at the rules after they were loaded and warns of what their writer may not have meant:
/// broad entries, and names that are allowed but resolve today to an address that is denied.
class RuleCheck
{
public:
    RuleCheck(endpoint::Resolver& resolver, const access::RuleBook& rules, log::Logger log);

    /// Starts over with the rules as they are now.
    void run();

private:
    endpoint::Resolver& resolver_;
    const access::RuleBook& rules_;
    log::Logger log_;
    std::vector<std::unique_ptr<endpoint::Resolver::Request>> resolving_;
};

} // namespace toxtunnel::engine
