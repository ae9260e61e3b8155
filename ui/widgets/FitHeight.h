// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace toxtunnel::ui {

/// Makes a window higher, in the next turn of the event loop, if its wrapped words need that.
void fitHeight(QWidget& window);

} // namespace toxtunnel::ui
