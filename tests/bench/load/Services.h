// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace load {

/// What the tunnels lead to, on free ports of `address`: an echo, a source of endless bytes and a
/// sink. Prints one line of JSON with the ports and serves until stdin ends.
int serve(const std::string& address);

} // namespace load
