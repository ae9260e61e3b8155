// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "control/SocketAccess.h"

namespace toxtunnel::control {

// A named pipe made with UserAccessOption is open to this user and to administrators only.

Result<void> restrictAccess(const std::string&, const std::string& group)
{
    if (!group.empty()) {
        return failure(Message::say("Cannot let the group %1 use the local socket", group),
                       Message::say("control.group is for systems with groups as in /etc/group"));
    }
    return {};
}

bool mayCommand(qintptr, const std::string&)
{
    return true;
}

} // namespace toxtunnel::control
