// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/Service.h"
#include "ui/shell/Host.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;

namespace toxtunnel::ui {

class Page;

/// The passphrase of the identity: set, changed, removed, kept in the keychain of this computer;
/// and locking.
class SecurityTab final : public QWidget
{
    Q_OBJECT

public:
    /// Failures are shown on `page`. All outlive the tab.
    SecurityTab(service::Service& service, Page& page, const Host& host);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void show(const NodeInfo& node);
    void setPassphrase();
    void changePassphrase();
    void removePassphrase();
    void keep(bool on);
    void showKept(bool kept);
    /// As Service::changePassphrase(); what the keychain holds follows when that is wanted.
    QFuture<Outcome> change(Secret before, Secret after, bool kept);
    void store(Secret passphrase);
    void forget();
    void lookIntoKeychain();
    std::string name() const;

    service::Service& service_;
    Page& page_;
    const Host& host_;
    QLabel* picture_;
    QLabel* state_;
    QPushButton* set_;
    QPushButton* change_;
    QPushButton* remove_;
    QCheckBox* keep_;
    QLabel* keychain_; ///< what there is to say about it
    QPushButton* lock_;
    bool looked_ = false;
};

} // namespace toxtunnel::ui
