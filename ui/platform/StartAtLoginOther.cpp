// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/platform/StartAtLogin.h"

namespace toxtunnel::ui {

bool StartAtLogin::supported()
{
    return false;
}

bool StartAtLogin::isOn()
{
    return false;
}

bool StartAtLogin::set(bool)
{
    return false;
}

} // namespace toxtunnel::ui
