// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/RefusalText.h"

#include "log/Escape.h"

namespace toxtunnel::engine {

Message describe(const Refusal& refusal)
{
    const Message reason = toxtunnel::describe(refusal.code);
    return refusal.detail.empty() ? reason
                                  : Message::say("%1: %2", reason, log::escaped(refusal.detail));
}

} // namespace toxtunnel::engine
