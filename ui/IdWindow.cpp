// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/IdWindow.h"

#include "model/ToxId.h"

#include <QAction>
#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace toxtunnel::ui {

IdWindow::IdWindow(QWidget* parent)
    : QMainWindow(parent)
    , toxId_(new QLineEdit)
    , state_(new QLabel)
{
    setWindowTitle(tr("ToxTunnel"));
    toxId_->setReadOnly(true);
    toxId_->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    // The whole ID is seen without scrolling.
    toxId_->setMinimumWidth(
        toxId_->fontMetrics().horizontalAdvance(QString(ToxId::hexLength + 2, u'0')));
    toxId_->setAccessibleDescription(tr("Give this to the other side, so that it can reach you"));

    auto* title = new QLabel(tr("Tox ID of this &machine"));
    title->setBuddy(toxId_);
    auto* copy = new QPushButton(tr("&Copy"));
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(toxId_->text()); });

    auto* idRow = new QHBoxLayout;
    idRow->addWidget(toxId_, 1);
    idRow->addWidget(copy);
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->addWidget(title);
    column->addLayout(idRow);
    column->addWidget(state_);
    column->addStretch();
    setCentralWidget(page);

    auto* quit = new QAction(tr("Quit"), this);
    quit->setShortcut(QKeySequence::Quit);
    connect(quit, &QAction::triggered, this, &QWidget::close);
    addAction(quit);
    setConnection(Connection::None);
}

void IdWindow::setToxId(const QString& id)
{
    toxId_->setText(id);
}

void IdWindow::setConnection(Connection connection)
{
    switch (connection) {
    case Connection::None:
        state_->setText(tr("Looking for the Tox network"));
        break;
    case Connection::Relay:
        state_->setText(tr("Connected to the Tox network through relays"));
        break;
    case Connection::Udp:
        state_->setText(tr("Connected to the Tox network"));
        break;
    }
}

} // namespace toxtunnel::ui
