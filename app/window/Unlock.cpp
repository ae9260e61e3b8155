// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/Unlock.h"

#include "headless/Passphrase.h"
#include "tox/Identity.h"
#include "tox/SaveFile.h"

#include <QCoreApplication>
#include <QInputDialog>
#include <memory>

namespace toxtunnel::app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Unlock)
};

NodeHost::AskPassphrase holding(const QByteArray& passphrase)
{
    const auto held = std::make_shared<Secret>(
        std::string_view(passphrase.data(), static_cast<std::size_t>(passphrase.size())));
    return [held]() -> Result<Secret> { return held->copy(); };
}

} // namespace

std::optional<NodeHost::AskPassphrase> unlock(const std::filesystem::path& dataDir,
                                              const std::optional<std::string>& passphraseFile)
{
    const NodeHost::AskPassphrase stored = passphraseSource(passphraseFile, false);
    bool wanted = false;
    const auto save = tox::SaveFile::read(dataDir / "tox_save.dat", [&] {
        wanted = true;
        return stored();
    });
    if (!wanted || save.has_value() || passphraseFile) {
        return stored; // what is wrong otherwise is said when the node starts
    }
    QString label = Words::tr("The identity of this computer is encrypted. &Passphrase:");
    for (;;) {
        bool given = false;
        QByteArray passphrase = QInputDialog::getText(nullptr, Words::tr("Unlock ToxTunnel"), label,
                                                      QLineEdit::Password, {}, &given)
                                    .toUtf8();
        if (!given) {
            return std::nullopt;
        }
        const auto source = holding(passphrase);
        passphrase.fill('\0');
        if (tox::SaveFile::read(dataDir / "tox_save.dat", source).has_value()) {
            return source;
        }
        label = Words::tr("This passphrase is wrong. &Passphrase:");
    }
}

} // namespace toxtunnel::app
