// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/EmptyState.h"

#include "ui/look/Symbol.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace toxtunnel::ui {

namespace {

constexpr int pictureSide = 56;
constexpr int widest = 460;

} // namespace

EmptyState::EmptyState(const QString& symbolName, const QString& sentence, const QString& verb,
                       QWidget* parent)
    : QWidget(parent)
{
    auto* picture = new QLabel;
    picture->setPixmap(symbol(symbolName, Tone::Quiet).pixmap(pictureSide));
    auto* text = new QLabel(sentence);
    text->setWordWrap(true);
    text->setAlignment(Qt::AlignCenter);
    text->setFixedWidth(widest);
    auto* column = new QVBoxLayout(this);
    column->addStretch();
    column->addWidget(picture, 0, Qt::AlignCenter);
    column->addWidget(text, 0, Qt::AlignCenter);
    if (!verb.isEmpty()) {
        auto* button = new QPushButton(verb);
        connect(button, &QPushButton::clicked, this, &EmptyState::chosen);
        column->addSpacing(8);
        column->addWidget(button, 0, Qt::AlignCenter);
    }
    column->addStretch();
}

} // namespace toxtunnel::ui
