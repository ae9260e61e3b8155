// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/Service.h"

#include <QString>

namespace toxtunnel::ui {

class Banner;

/// Has the node read its files again, which changed on disk, and shows `done` in the banner, or how
/// it failed.
void readAgain(service::Service& service, Banner& banner, const QString& done);

} // namespace toxtunnel::ui
