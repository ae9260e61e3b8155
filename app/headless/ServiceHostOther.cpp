// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "headless/ServiceHost.h"

namespace toxtunnel::app {

int runUnderServiceManager(const std::function<int()>& program)
{
    return program();
}

} // namespace toxtunnel::app
