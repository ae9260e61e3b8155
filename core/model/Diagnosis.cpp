// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/Diagnosis.h"

#include <algorithm>
#include <array>
#include <utility>

namespace toxtunnel {

namespace {

constexpr std::array checkNames{
    std::pair{CheckId::Program, std::string_view("program")},
    std::pair{CheckId::Configuration, std::string_view("configuration")},
    std::pair{CheckId::Rules, std::string_view("rules")},
    std::pair{CheckId::Network, std::string_view("network")},
    std::pair{CheckId::Udp, std::string_view("udp")},
    std::pair{CheckId::Bootstrap, std::string_view("bootstrap")},
    std::pair{CheckId::Peer, std::string_view("peer")},
    std::pair{CheckId::Versions, std::string_view("versions")},
    std::pair{CheckId::Rule, std::string_view("rule")},
    std::pair{CheckId::Target, std::string_view("target")},
};

constexpr std::array verdictNames{
    std::pair{CheckVerdict::Ok, std::string_view("ok")},
    std::pair{CheckVerdict::Warning, std::string_view("warning")},
    std::pair{CheckVerdict::Failed, std::string_view("failed")},
    std::pair{CheckVerdict::Skipped, std::string_view("skipped")},
};

template <typename Table, typename Value>
std::string_view nameIn(const Table& table, Value value)
{
    const auto found = std::find_if(table.begin(), table.end(),
                                    [&](const auto& entry) { return entry.first == value; });
    return found != table.end() ? found->second : std::string_view();
}

template <typename Table>
auto valueIn(const Table& table, std::string_view name)
{
    const auto found = std::find_if(table.begin(), table.end(),
                                    [&](const auto& entry) { return entry.second == name; });
    return found != table.end() ? std::optional(found->first) : std::nullopt;
}

} // namespace

bool Diagnosis::failed() const
{
    return std::any_of(findings.begin(), findings.end(), [](const Finding& finding) {
        return finding.verdict == CheckVerdict::Failed;
    });
}

std::string_view checkName(CheckId check)
{
    return nameIn(checkNames, check);
}

std::string_view verdictName(CheckVerdict verdict)
{
    return nameIn(verdictNames, verdict);
}

std::optional<CheckId> checkFromName(std::string_view name)
{
    return valueIn(checkNames, name);
}

std::optional<CheckVerdict> verdictFromName(std::string_view name)
{
    return valueIn(verdictNames, name);
}

} // namespace toxtunnel
