// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace toxtunnel {

/// POSIX only. When root has created the open `file` (a descriptor) in the place of `existing`, a
/// file or a folder of somebody else, it belongs to that user and group from then on: what an
/// administrator writes into the data folder of the service is the service's. Does nothing for
/// other users, or when there is no `existing`. Returns 0 or errno.
int giveToOwnerOf(const std::filesystem::path& existing, int file);

} // namespace toxtunnel
