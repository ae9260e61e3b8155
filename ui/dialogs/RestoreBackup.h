// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/Service.h"
#include "ui/shell/Host.h"

#include <QDialog>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace toxtunnel::ui {

class Banner;
class PassphraseField;

/// Chooses a backup or the profile of a Tox program, shows what it holds, and replaces what this
/// node is by it.
class RestoreBackup final : public QDialog
{
    Q_OBJECT

public:
    /// `service` and `host` outlive the dialog.
    RestoreBackup(service::Service& service, const Host& host, QWidget* parent = nullptr);

    void setFile(const QString& file); ///< looks into it

private:
    QFormLayout* fields();
    void choose();
    void look();
    void take(const BackupInfo& info);
    void restore();
    static QString words(const BackupInfo& info);

    service::Service& service_;
    const Host& host_;
    Banner* banner_;
    QLineEdit* file_;
    QPushButton* choose_;
    PassphraseField* passphrase_;
    QPushButton* open_; ///< tries the passphrase
    QLabel* contents_;
    QPushButton* restore_;
};

} // namespace toxtunnel::ui
