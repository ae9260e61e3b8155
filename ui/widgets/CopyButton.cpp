// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/CopyButton.h"

#include "ui/look/Symbol.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTimer>

namespace toxtunnel::ui {

namespace {

constexpr std::chrono::milliseconds tickTime{1500};

} // namespace

CopyButton::CopyButton(const QString& caption, std::function<QString()> text, QWidget* parent)
    : QPushButton(symbol(QStringLiteral("copy")), caption, parent)
{
    connect(this, &QPushButton::clicked, this, [this, text = std::move(text)] {
        QGuiApplication::clipboard()->setText(text());
        setIcon(symbol(QStringLiteral("check"), Tone::Good));
        QTimer::singleShot(tickTime, this, [this] { setIcon(symbol(QStringLiteral("copy"))); });
    });
}

} // namespace toxtunnel::ui
