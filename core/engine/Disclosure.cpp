// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/Disclosure.h"

#include "engine/SystemInfo.h"
#include "model/Version.h"

#include <yaml-cpp/emitter.h>

namespace toxtunnel::engine {

std::string disclosedInfo(const config::Disclose& disclose)
{
    const SystemInfo system = SystemInfo::read();
    YAML::Emitter yaml;
    yaml << YAML::BeginMap;
    bool any = false;
    const auto field = [&](bool enabled, const char* key, const auto& value) {
        if (enabled) {
            yaml << YAML::Key << key << YAML::Value << value;
            any = true;
        }
    };
    field(disclose.hostname, "hostname", system.hostname);
    field(disclose.os, "os", system.os);
    field(disclose.osVersion, "os_version", system.osVersion);
    field(disclose.arch, "arch", system.arch);
    field(disclose.uptime, "uptime_seconds", system.uptimeSeconds);
    field(disclose.toxtunnelVersion, "toxtunnel_version", std::string(version));
    yaml << YAML::EndMap;
    return any ? yaml.c_str() : std::string();
}

} // namespace toxtunnel::engine
