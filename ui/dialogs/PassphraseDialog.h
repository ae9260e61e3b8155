// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Outcome.h"
#include "model/Secret.h"

#include <QDialog>
#include <QFuture>
#include <functional>

class QFormLayout;
class QLabel;
class QPushButton;

namespace toxtunnel::ui {

class Banner;
class PassphraseField;

/// Asks for the passphrase there is, a new one twice, or both, and does something with them. Stays
/// open with the reason when that fails.
class PassphraseDialog final : public QDialog
{
    Q_OBJECT

public:
    struct Question
    {
        QString title;
        QString sentence;
        QString button;
        bool present = false; ///< asks for the one there is
        bool fresh = false;   ///< asks for a new one
    };
    /// Gets what was asked for; what was not is empty. Called in the main thread.
    using Act = std::function<QFuture<Outcome>(Secret present, Secret fresh)>;

    PassphraseDialog(const Question& question, Act act, QWidget* parent = nullptr);

private:
    void addFresh(QFormLayout& form);
    void judge();
    void run();

    Act act_;
    Banner* banner_;
    PassphraseField* present_ = nullptr; ///< null: not asked for
    PassphraseField* fresh_ = nullptr;   ///< null: not asked for
    PassphraseField* again_ = nullptr;   ///< with fresh_
    QLabel* hint_ = nullptr;             ///< with fresh_
    QPushButton* button_ = nullptr;
    bool running_ = false;
};

} // namespace toxtunnel::ui
