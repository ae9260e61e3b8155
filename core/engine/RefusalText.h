// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Message.h"
#include "model/Refusal.h"

namespace toxtunnel::engine {

/// The reason with its detail, which is escaped.
Message describe(const Refusal& refusal);

} // namespace toxtunnel::engine
