// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/Unlock.h"

#include "headless/Passphrase.h"
#include "tox/SaveFile.h"
#include "ui/dialogs/Unlock.h"

#include <QEventLoop>
#include <QTimer>

namespace toxtunnel::app {

namespace {

/// A keychain that has the passphrase answers within this and the dialog is never seen.
constexpr std::chrono::milliseconds unseen{2500};

} // namespace

std::optional<AskPassphrase> unlock(const std::filesystem::path& dataDir,
                                    const std::optional<std::string>& passphraseFile, bool locked,
                                    secrets::SecretStore& keychain, std::function<void()>& stop)
{
    const std::filesystem::path identity = dataDir / tox::SaveFile::name;
    const AskPassphrase given = passphraseSource(passphraseFile, false);
    bool wanted = false;
    const auto save = tox::SaveFile::read(identity, [&] {
        wanted = true;
        return given();
    });
    if (!wanted || (!locked && (save.has_value() || passphraseFile))) {
        return given; // what is wrong otherwise is said when the node starts
    }
    ui::Unlock dialog(
        [identity](const Secret& passphrase) {
            return tox::SaveFile::read(identity, answering(passphrase.copy())).has_value();
        },
        QString::fromStdString(dataDir.string()));
    QEventLoop loop;
    QObject::connect(&dialog, &QDialog::finished, &loop, &QEventLoop::quit);
    QObject::connect(&dialog, &ui::Unlock::mustAsk, &dialog, &QWidget::show);
    stop = [&dialog] { dialog.reject(); };
    if (locked) {
        dialog.show();
    } else {
        dialog.askKeychain(keychain, secrets::passphraseName(dataDir));
        QTimer::singleShot(unseen, &dialog, &QWidget::show);
    }
    loop.exec();
    stop = {};
    if (dialog.result() != QDialog::Accepted) {
        return std::nullopt;
    }
    return answering(dialog.passphrase());
}

} // namespace toxtunnel::app
