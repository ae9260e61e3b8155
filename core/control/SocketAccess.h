// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Error.h"

#include <QtGlobal>
#include <string>

/// Who may use the local socket: the user the program runs as, root, and the members of one group
/// of the system. One file per platform.
namespace toxtunnel::control {

/// Gives the socket file its mode: 0600, or 0660 and the group. `group` empty: none.
Result<void> restrictAccess(const std::string& path, const std::string& group);

/// Whether the process at the other end of a connected socket may command this one, by the user
/// that the system says it is.
bool mayCommand(qintptr socket, const std::string& group);

} // namespace toxtunnel::control
