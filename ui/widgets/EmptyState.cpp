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
    , shortcuts_(new QHBoxLayout)
{
    auto* picture = new QLabel;
    picture->setPixmap(symbol(symbolName, Tone::Quiet).pixmap(pictureSide));
    auto* text = new QLabel(sentence);
    text->setWordWrap(true);
    text->setAlignment(Qt::AlignCenter);
    text->setFixedWidth(widest);
    // A layout that centres a wrapped label gives it the height of one line.
    text->setMinimumHeight(text->heightForWidth(widest));
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
    column->addLayout(shortcuts_);
    shortcuts_->addStretch();
    shortcuts_->addStretch();
    column->addStretch();
}

void EmptyState::addShortcut(const QString& text, std::function<void()> act)
{
    auto* button = new QPushButton(text);
    connect(button, &QPushButton::clicked, this, std::move(act));
    shortcuts_->insertWidget(shortcuts_->count() - 1, button);
}

} // namespace toxtunnel::ui
