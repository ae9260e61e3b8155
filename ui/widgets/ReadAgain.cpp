// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ReadAgain.h"

#include "ui/widgets/Banner.h"

#include <QCoreApplication>

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

void readAgainUnder(QObject& editor, service::Service& service, Banner& banner)
{
    QObject::connect(&banner, &Banner::actionWanted, &editor, [&service, &banner](Action action) {
        if (action == Action::ReloadFiles) {
            readAgain(service, banner,
                      QCoreApplication::translate(
                          "ReadAgain",
                          "The files were read again. Save once more to keep what you changed."));
        }
    });
}

} // namespace toxtunnel::ui
