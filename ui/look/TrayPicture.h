// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace toxtunnel::ui {

/// What the tray says at a glance, each by a shape of its own.
enum class TrayState
{
    Offline, ///< an open ring
    Relay,   ///< a ring with a dot
    Direct,  ///< a full disc
    Paused,  ///< two bars
    Problem, ///< a triangle with a mark
};

/// The tray's picture in the usual sizes: coloured, or light and without colour for dark panels.
QIcon trayPicture(TrayState state, bool symbolic);

} // namespace toxtunnel::ui
