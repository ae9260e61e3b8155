// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/Service.h"

#include <QDialog>

namespace toxtunnel::ui {

class QrView;

/// This node's Tox ID as a QR code and as text, to be handed to the other side. Requests that come
/// while it shows can be answered in it; accepting one closes it.
class MyCode final : public QDialog
{
    Q_OBJECT

public:
    /// `service` outlives the dialog.
    explicit MyCode(service::Service& service, QWidget* parent = nullptr);

private:
    void save();

    QString link_;
    QrView* code_;
};

} // namespace toxtunnel::ui
