// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace toxtunnel::ui {

/// Whether the program starts, hidden, when the person logs in. One file per platform.
struct StartAtLogin
{
    static bool isOn();
    static bool set(bool on); ///< false when where the desktop keeps it cannot be written
};

} // namespace toxtunnel::ui
