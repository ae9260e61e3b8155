// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace toxtunnel {

/// One key of the configuration that is a single value: "tox.udp_enabled", "logging.level".
struct SettingInfo
{
    enum class Kind
    {
        Flag,   ///< "true" or "false"
        Number, ///< decimal digits
        Text,
        Path,
        Choice, ///< one of `choices`
    };
    std::string key;
    Kind kind = Kind::Text;
    std::string value;        ///< in force, or from the next start on (see `waiting`)
    std::string defaultValue; ///< without the key
    std::vector<std::string> choices;
    bool live = false;    ///< a change takes effect at once; otherwise at the next start
    bool waiting = false; ///< `value` waits for the next start

    bool operator==(const SettingInfo&) const = default;
};

struct SettingChange
{
    std::string key;
    std::string value; ///< as in SettingInfo
};

} // namespace toxtunnel
