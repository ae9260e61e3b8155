// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Preferences.h"

#include <QWizard>

class QCheckBox;
class QComboBox;

namespace toxtunnel::ui {

/// What is asked once, before the window shows for the first time: the language, and how the
/// program lives on this desktop. Every page can be skipped. It ends with the two things to do.
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

    /// `preferences` outlives the wizard.
    FirstRun(Preferences& preferences, bool trayPresent, QWidget* parent = nullptr);

Q_SIGNALS:
    void languageChosen(); ///< and stored: show the wizard again in that language
    void completed(toxtunnel::ui::FirstRun::Next next);

private:
    QWizardPage* welcome();
    QWizardPage* living(bool trayPresent);
    QWizardPage* whatNext();
    void finish(Next next);

    Preferences& preferences_;
    QCheckBox* atLogin_ = nullptr;
    QCheckBox* closeToTray_ = nullptr;
    bool finished_ = false;
};

} // namespace toxtunnel::ui
