// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

/// POSIX only: root at work in a folder of somebody else. Whoever owns a folder decides what its
/// names lead to; root must neither follow that nor leave files there that are its own.
namespace toxtunnel {

/// Whether this process is root and the folder is not root's: then no link in it is followed.
bool belongsToSomebodyElse(const std::filesystem::path& folder);

/// When root has created the open `file` (a descriptor) in the place of `existing`, a file or a
/// folder of somebody else, it belongs to that user and group from then on: what an administrator
/// writes into the data folder of the service is the service's. Does nothing for other users, or
/// when there is no `existing`. A courtesy: where the system does not allow it, the file stays as
/// it is (a container in which the group has no name, say).
void giveToOwnerOf(const std::filesystem::path& existing, int file);

} // namespace toxtunnel
