// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/Reloadable.h"

#include <array>
#include <utility>

namespace toxtunnel::config {

std::string changedButFixed(const Configuration& before, const Configuration& after)
{
    Tox tox = after.tox;
    tox.direct = before.tox.direct;
    const std::array<std::pair<const char*, bool>, 16> sections{{
        {"mode", before.mode == after.mode},
        {"data_dir", before.dataDir == after.dataDir},
        {"logging.file", before.logging.file == after.logging.file},
        {"service", before.service == after.service},
        {"metrics", before.metrics == after.metrics},
        {"inspect", before.inspect == after.inspect},
        {"tunnel", before.tunnel == after.tunnel},
        {"flow_control", before.flowControl == after.flowControl},
        {"watchdog", before.watchdog == after.watchdog},
        {"server.disclose", before.server.disclose == after.server.disclose},
        {"tox", before.tox == tox},
        {"client.server_id", before.client.serverIds == after.client.serverIds},
        {"client.failover", before.client.failover == after.client.failover},
        {"client.pipe_target", before.client.pipe == after.client.pipe},
        {"client.socks5", before.client.socks5 == after.client.socks5},
        {"limits", before.limits == after.limits && before.control == after.control},
    }};
    for (const auto& [key, same] : sections) {
        if (!same) {
            return key;
        }
    }
    return {};
}

} // namespace toxtunnel::config
