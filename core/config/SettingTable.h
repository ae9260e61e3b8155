// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/Configuration.h"
#include "model/SettingInfo.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace toxtunnel::config {

/// A key of the configuration that is a single value and that front ends offer.
struct SettingRow
{
    std::string_view key;
    SettingInfo::Kind kind;
    std::vector<std::string> choices; ///< in the order of the enumeration
    bool live;                        ///< a reload applies it
    std::string (*text)(const SettingRow& row, const Configuration& configuration);
    void (*copy)(Configuration& to, const Configuration& from); ///< of this value only
};

/// All of them, in the order of the operator's guide.
std::span<const SettingRow> settingTable();
/// Null when there is none.
const SettingRow* findSetting(std::string_view key);

/// For front ends: `wanted` as the file says, `running` as the node runs.
std::vector<SettingInfo> settingInfos(const Configuration& wanted, const Configuration& running);

} // namespace toxtunnel::config
