// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>

class QDialog;
class QDialogButtonBox;
class QLayout;
class QWidget;

namespace toxtunnel::ui {

/// Lays a dialog out as all are: what it says, what it asks, room, buttons. The button that rejects
/// closes it.
void layOut(QDialog& dialog, std::initializer_list<QWidget*> head, QLayout* form,
            QDialogButtonBox* buttons);

} // namespace toxtunnel::ui
