// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/Strength.h"

#include <QSet>
#include <cmath>

namespace toxtunnel::ui {

namespace {

// What people choose is far from random, so the estimate is generous and asks for more.
constexpr double fairBits = 50;
constexpr double strongBits = 70;
constexpr double repeated = 0.25; ///< a character that came before tells little

double alphabet(const QString& text)
{
    bool lower = false;
    bool upper = false;
    bool digit = false;
    bool other = false;
    bool foreign = false;
    for (const QChar letter : text) {
        const char16_t code = letter.unicode();
        lower = lower || (code >= u'a' && code <= u'z');
        upper = upper || (code >= u'A' && code <= u'Z');
        digit = digit || (code >= u'0' && code <= u'9');
        foreign = foreign || code > 0x7E;
        other = other || (code <= 0x7E && !letter.isLetterOrNumber());
    }
    return (lower ? 26 : 0) + (upper ? 26 : 0) + (digit ? 10 : 0) + (other ? 33 : 0) +
           (foreign ? 100 : 0);
}

} // namespace

Strength::Grade Strength::of(const QString& passphrase)
{
    const QSet<QChar> different(passphrase.begin(), passphrase.end());
    const auto fresh = static_cast<double>(different.size());
    const double length = fresh + repeated * (static_cast<double>(passphrase.size()) - fresh);
    const double bits = passphrase.isEmpty() ? 0 : length * std::log2(alphabet(passphrase));
    return bits < fairBits ? Grade::Weak : bits < strongBits ? Grade::Fair : Grade::Strong;
}

QString Strength::words(Grade grade)
{
    switch (grade) {
    case Grade::Weak:
        return tr("Weak. Longer is better: four words that have nothing to do with each other.");
    case Grade::Fair:
        return tr("Fair. One word more makes it strong.");
    case Grade::Strong:
        break;
    }
    return tr("Strong.");
}

} // namespace toxtunnel::ui
