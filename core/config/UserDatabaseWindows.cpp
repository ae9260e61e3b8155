// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/UserDatabase.h"

namespace toxtunnel::config {

std::filesystem::path homeOfUser(std::string_view)
{
    return {};
}

} // namespace toxtunnel::config
