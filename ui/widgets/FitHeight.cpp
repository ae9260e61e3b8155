// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/FitHeight.h"

#include <QLayout>
#include <QWidget>
#include <algorithm>

namespace toxtunnel::ui {

void fitHeight(QWidget& window)
{
    QMetaObject::invokeMethod(
        &window,
        [&window] {
            const int needed = window.layout()->totalHeightForWidth(window.width());
            window.resize(window.width(), std::max(window.height(), needed));
        },
        Qt::QueuedConnection);
}

} // namespace toxtunnel::ui
