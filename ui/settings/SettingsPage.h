// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Host.h"
#include "ui/shell/Page.h"
#include "ui/shell/Preferences.h"

namespace toxtunnel::ui {

/// How the window behaves, the keys of the configuration, the passphrase, backups.
class SettingsPage final : public Page
{
    Q_OBJECT

public:
    /// `preferences` and `host` outlive the page.
    SettingsPage(service::Service& service, Preferences& preferences, const Host& host,
                 QWidget* parent = nullptr);

private:
    QWidget* general();
    QWidget* notices();
    QWidget* about();

    Preferences& preferences_;
};

} // namespace toxtunnel::ui
