// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/PassphraseField.h"

namespace toxtunnel::ui {

PassphraseField::PassphraseField(QWidget* parent)
    : QLineEdit(parent)
{
    setEchoMode(Password);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText |
                        Qt::ImhNoAutoUppercase);
}

Secret PassphraseField::secret() const
{
    QByteArray bytes = text().toUtf8();
    Secret secret(std::string_view(bytes.data(), static_cast<std::size_t>(bytes.size())));
    bytes.fill('\0');
    return secret;
}

} // namespace toxtunnel::ui
