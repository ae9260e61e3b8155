// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

namespace toxtunnel::ui {

/// How long a passphrase would keep somebody busy who has the file. An estimate from length and
/// kinds of characters; it knows no dictionary.
class Strength
{
    Q_DECLARE_TR_FUNCTIONS(Strength)

public:
    enum class Grade
    {
        Weak,
        Fair,
        Strong,
    };

    static Grade of(const QString& passphrase);
    static QString words(Grade grade);
};

} // namespace toxtunnel::ui
