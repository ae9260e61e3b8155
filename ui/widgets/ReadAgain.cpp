// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ReadAgain.h"

#include "ui/widgets/Banner.h"

namespace toxtunnel::ui {

void readAgain(service::Service& service, Banner& banner, const QString& done)
{
    service.reload().then(&banner, [&banner, done](const ReloadReport& report) {
        if (report.outcome.ok()) {
            banner.showDone(done);
        } else {
            banner.showFailure(report.outcome);
        }
    });
}

} // namespace toxtunnel::ui
