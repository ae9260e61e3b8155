// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ToxId.h"

#include <QDialog>

namespace toxtunnel::ui {

class QrView;

/// This node's Tox ID as a QR code and as text, to be handed to the other side.
class MyCode final : public QDialog
{
    Q_OBJECT

public:
    explicit MyCode(const ToxId& id, QWidget* parent = nullptr);

private:
    void save();

    QString link_;
    QrView* code_;
};

} // namespace toxtunnel::ui
