// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Secret.h"

#include <QLineEdit>

namespace toxtunnel::ui {

/// A field whose text is not shown and can be taken as a secret.
class PassphraseField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit PassphraseField(QWidget* parent = nullptr);

    Secret secret() const;
};

} // namespace toxtunnel::ui
