// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Page.h"
#include "ui/shell/Preferences.h"

namespace toxtunnel::ui {

/// How the window behaves, and the keys of the configuration.
class SettingsPage final : public Page
{
    Q_OBJECT

public:
    /// `preferences` outlives the page.
    SettingsPage(service::Service& service, Preferences& preferences, QWidget* parent = nullptr);

private:
    QWidget* general();
    QWidget* notices();
    QWidget* about();

    Preferences& preferences_;
};

} // namespace toxtunnel::ui
