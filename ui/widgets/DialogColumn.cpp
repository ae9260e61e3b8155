// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/DialogColumn.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QVBoxLayout>

namespace toxtunnel::ui {

void layOut(QDialog& dialog, std::initializer_list<QWidget*> head, QLayout* form,
            QDialogButtonBox* buttons)
{
    auto* column = new QVBoxLayout(&dialog);
    for (QWidget* widget : head) {
        column->addWidget(widget);
    }
    column->addLayout(form);
    column->addStretch();
    column->addWidget(buttons);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
}

} // namespace toxtunnel::ui
