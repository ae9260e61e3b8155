// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tox/tox.h>

#include <memory>

namespace toxtunnel::tox {

struct ToxDeleter
{
    void operator()(Tox* tox) const { tox_kill(tox); }
};
using ToxPointer = std::unique_ptr<Tox, ToxDeleter>;

} // namespace toxtunnel::tox
