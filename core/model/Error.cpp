// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/Error.h"

namespace toxtunnel {

Message Error::message() const
{
    const Message trouble = why.empty() ? what : Message::say("%1: %2", what, why);
    return remedy.empty() ? trouble : Message::say("%1. %2", trouble, remedy);
}

} // namespace toxtunnel
