// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Error.h"
#include "model/Secret.h"

#include <functional>
#include <memory>
#include <utility>

namespace toxtunnel {

/// Gives a passphrase when one is needed, or says why there is none. May block.
using AskPassphrase = std::function<Result<Secret>()>;

/// Gives that one, as often as it is asked.
inline AskPassphrase answering(Secret passphrase)
{
    return [held = std::make_shared<const Secret>(std::move(passphrase))]() -> Result<Secret> {
        return held->copy();
    };
}

} // namespace toxtunnel
