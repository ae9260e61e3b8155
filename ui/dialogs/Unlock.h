// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Secret.h"
#include "secrets/SecretStore.h"

#include <QDialog>
#include <functional>
#include <memory>

class QLabel;
class QPushButton;

namespace toxtunnel::ui {

class PassphraseField;

/// Asks for the passphrase of the identity until it is the right one, or somebody gives up; a
/// keychain is asked first.
class Unlock final : public QDialog
{
    Q_OBJECT

public:
    /// Whether this is the passphrase. Called on another thread; takes about a second.
    using Check = std::function<bool(const Secret&)>;

    /// `folder` tells which node it is.
    Unlock(Check check, const QString& folder, QWidget* parent = nullptr);

    /// Accepts by itself when the store has the right passphrase under that name; else says why not
    /// and emits mustAsk(). `store` outlives the dialog.
    void askKeychain(secrets::SecretStore& store, const std::string& name);

    Secret passphrase() const { return right_->copy(); } ///< after accept()

Q_SIGNALS:
    void mustAsk(); ///< the keychain did not do

private:
    void tryTyped();
    void tryOut(const std::shared_ptr<const Secret>& tried, std::function<void()> wrong);
    void say(const QString& text);
    void setBusy(bool busy);

    Check check_;
    QLabel* remark_;
    PassphraseField* field_;
    QPushButton* button_;
    std::shared_ptr<const Secret> right_;
};

} // namespace toxtunnel::ui
