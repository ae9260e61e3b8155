// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/MyCode.h"

#include "ui/dialogs/AddressCheck.h"
#include "ui/look/Symbol.h"
#include "ui/peers/RequestList.h"
#include "ui/text/Words.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/CopyButton.h"
#include "ui/widgets/Paragraph.h"
#include "ui/widgets/QrView.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFontDatabase>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace toxtunnel::ui {

namespace {

constexpr int savedScale = 8;

} // namespace

MyCode::MyCode(service::Service& service, QWidget* parent)
    : QDialog(parent)
    , link_(AddressCheck::linkTo(service.node().id))
    , code_(new QrView)
{
    setWindowTitle(tr("My code"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* sentence = paragraph(tr("Scan this on the other computer, or send the ID there. Whoever "
                                  "has it can ask to connect; you decide."));
    code_->setText(link_);

    const QString hex = toQt(service.node().id.toHex());
    auto* text = new QLineEdit(hex);
    text->setReadOnly(true);
    text->setCursorPosition(0);
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    text->setAccessibleName(tr("My Tox ID"));
    auto* copyId = new CopyButton(tr("Copy &ID"), [hex] { return hex; });
    auto* copyLink = new CopyButton(tr("Copy &link"), [this] { return link_; });
    auto* saveButton = new QPushButton(symbol(QStringLiteral("picture")), tr("&Save picture…"));
    connect(saveButton, &QPushButton::clicked, this, &MyCode::save);
    auto* box = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* buttons = new QHBoxLayout;
    for (QPushButton* button :
         {static_cast<QPushButton*>(copyId), static_cast<QPushButton*>(copyLink), saveButton}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    auto* banner = new Banner;
    auto* requests = new RequestList(service, *banner);
    connect(requests, &RequestList::accepted, this, &QDialog::accept);
    connect(requests, &RequestList::grew, this, &QWidget::adjustSize, Qt::QueuedConnection);
    auto* column = new QVBoxLayout(this);
    column->addWidget(banner);
    column->addWidget(requests);
    column->addWidget(sentence);
    column->addWidget(code_, 1);
    column->addWidget(text);
    column->addLayout(buttons);
    column->addWidget(box);
    copyId->setFocus();
}

void MyCode::save()
{
    auto* dialog = new QFileDialog(this, tr("Save picture"), QStringLiteral("toxtunnel-code.png"),
                                   tr("Pictures (*.png)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("png"));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString& file) { code_->picture(savedScale).save(file); });
    dialog->open();
}

} // namespace toxtunnel::ui
