// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/Service.h"
#include "ui/shell/Host.h"

#include <QWidget>

namespace toxtunnel::ui {

class Page;

/// Writes a backup, and restores one.
class BackupTab final : public QWidget
{
    Q_OBJECT

public:
    /// What happened is shown on `page`. All outlive the tab.
    BackupTab(service::Service& service, Page& page, const Host& host);

    void exportTo(const QString& file); ///< asks for the passphrase

private:
    void chooseFile();

    service::Service& service_;
    Page& page_;
};

} // namespace toxtunnel::ui
