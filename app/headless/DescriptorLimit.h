// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace toxtunnel::app {

/// Lets this process have as many sockets and files as the system allows it: the usual soft limit
/// of 1024 descriptors is kept low for programs that use select(), which nothing here does. Called
/// before anything is opened; does nothing where there is no such limit or it cannot be raised.
void raiseDescriptorLimit();

} // namespace toxtunnel::app
