// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "headless/DescriptorLimit.h"

namespace toxtunnel::app {

void raiseDescriptorLimit() {}

} // namespace toxtunnel::app
