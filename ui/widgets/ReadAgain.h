// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/Service.h"

#include <QObject>
#include <QString>

namespace toxtunnel::ui {

class Banner;

/// Has the node read its files again, which changed on disk, and shows `done` in the banner, or how
/// it failed.
void readAgain(service::Service& service, Banner& banner, const QString& done);

/// The same for a dialog whose files changed under it: what was entered stays. `banner` is a part
/// of `editor`.
void readAgainUnder(QObject& editor, service::Service& service, Banner& banner);

} // namespace toxtunnel::ui
