// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QCoreApplication;

namespace toxtunnel::ui {

/// Makes the application speak `language` ("de"), or the desktop's when it is empty; English when
/// there is no translation. Before the first window.
void setLanguage(QCoreApplication& application, const QString& language);

} // namespace toxtunnel::ui
