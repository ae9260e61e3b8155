// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Connection.h"

#include <QMainWindow>

class QLabel;
class QLineEdit;

namespace toxtunnel::ui {

/// The window of this node: its Tox ID, to be handed to the other side, and whether it is on the
/// network. Main thread.
class IdWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit IdWindow(QWidget* parent = nullptr);

    void setToxId(const QString& id); ///< 76 characters
    void setConnection(Connection connection);

private:
    QLineEdit* toxId_;
    QLabel* state_;
};

} // namespace toxtunnel::ui
