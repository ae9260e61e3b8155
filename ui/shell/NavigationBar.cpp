// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/NavigationBar.h"

#include "ui/look/Symbol.h"

#include <QButtonGroup>
#include <QLocale>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

namespace toxtunnel::ui {

namespace {

constexpr int iconSide = 22;

} // namespace

NavigationBar::NavigationBar(QWidget* parent)
    : QFrame(parent)
    , buttons_(new QButtonGroup(this))
    , column_(new QVBoxLayout(this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    column_->setContentsMargins(6, 8, 6, 8);
    column_->setSpacing(2);
    column_->addStretch();
    setAccessibleName(tr("Pages"));
    connect(buttons_, &QButtonGroup::idClicked, this, &NavigationBar::chosen);
}

void NavigationBar::add(const QString& symbolName, const QString& title)
{
    const auto index = static_cast<int>(titles_.size());
    titles_ << title;
    auto* button = new QToolButton;
    button->setText(title);
    button->setIcon(symbol(symbolName));
    button->setIconSize({iconSide, iconSide});
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setMinimumHeight(iconSide + 14);
    const QKeySequence key(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + index));
    button->setToolTip(tr("%1 (%2)").arg(title, key.toString(QKeySequence::NativeText)));
    button->setAccessibleName(title);
    buttons_->addButton(button, index);
    column_->insertWidget(index, button);
    auto* shortcut = new QShortcut(key, this);
    connect(shortcut, &QShortcut::activated, button, &QToolButton::click);
}

void NavigationBar::choose(int index)
{
    buttons_->button(index)->setChecked(true);
}

void NavigationBar::setCount(int index, int count)
{
    QAbstractButton* button = buttons_->button(index);
    const QString& title = titles_[index];
    button->setText(count == 0 ? title : tr("%1 (%2)").arg(title, QLocale().toString(count)));
    button->setAccessibleName(button->text());
}

} // namespace toxtunnel::ui
