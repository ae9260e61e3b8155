// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/Service.h"
#include "ui/shell/Host.h"
#include "ui/shell/Preferences.h"

#include <QWizard>

class QCheckBox;
class QComboBox;

namespace toxtunnel::ui {

/// What is asked once, before the window shows for the first time: the language, whose identity
/// this computer has and how it is kept, and how the program lives on this desktop. Every page can
/// be skipped. It ends with the two things to do.
class FirstRun final : public QWizard
{
    Q_OBJECT

public:
    enum class Next
    {
        Window, ///< nothing special
        ShowCode,
        AddPeer,
    };

    /// All outlive the wizard. `restored`: the files of this node were restored by it just now, so
    /// it goes on behind that.
    FirstRun(service::Service& service, Preferences& preferences, const Host& host,
             bool trayPresent, bool restored, QWidget* parent = nullptr);

Q_SIGNALS:
    void languageChosen(); ///< and stored: show the wizard again in that language
    void completed(toxtunnel::ui::FirstRun::Next next);

private:
    QWizardPage* welcome();
    QWizardPage* identity(const Host& host);
    QWizardPage* living(bool trayPresent);
    void protect();
    QWizardPage* whatNext();
    void finish(Next next);

    service::Service& service_;
    Preferences& preferences_;
    QCheckBox* atLogin_ = nullptr;
    QCheckBox* closeToTray_ = nullptr;
    bool finished_ = false;
};

} // namespace toxtunnel::ui
