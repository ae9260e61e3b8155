// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/BackupTab.h"

#include "ui/dialogs/PassphraseDialog.h"
#include "ui/dialogs/RestoreBackup.h"
#include "ui/shell/Page.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Paragraph.h"

#include <QDate>
#include <QDir>
#include <QFileDialog>
#include <QGroupBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace toxtunnel::ui {

namespace {

QGroupBox* group(const QString& title, const QString& sentence, QPushButton* button)
{
    auto* box = new QGroupBox(title);
    auto* row = new QHBoxLayout;
    row->addWidget(button);
    row->addStretch();
    auto* column = new QVBoxLayout(box);
    column->addWidget(paragraph(sentence));
    column->addLayout(row);
    return box;
}

} // namespace

BackupTab::BackupTab(service::Service& service, Page& page, const Host& host)
    : service_(service)
    , page_(page)
{
    auto* save = new QPushButton(tr("&Export a backup…"));
    auto* restore = new QPushButton(tr("&Restore or import…"));
    connect(save, &QPushButton::clicked, this, &BackupTab::chooseFile);
    connect(restore, &QPushButton::clicked, this,
            [this, &host] { (new RestoreBackup(service_, host, this))->open(); });
    auto* column = new QVBoxLayout(this);
    column->addWidget(group(tr("Backup"),
                            tr("Writes identity, configuration, access rules and known servers "
                               "into one file, encrypted with a passphrase."),
                            save));
    column->addWidget(group(tr("Restore"),
                            tr("Makes this computer what a backup says, or gives it the identity "
                               "of a profile of qTox, toxtunnel or another Tox program. Two "
                               "computers must not run with the same identity."),
                            restore));
    if (service.node().attached) {
        save->setEnabled(false);
        restore->setEnabled(false);
        column->addWidget(paragraph(
            tr("The node runs in another program, which this window only shows. Make or restore a "
               "backup where it runs: toxtunnel backup export, toxtunnel backup import.")));
    }
    column->addStretch();
}

void BackupTab::chooseFile()
{
    const QString name =
        QStringLiteral("toxtunnel-") + QDate::currentDate().toString(Qt::ISODate) + u".backup";
    auto* dialog = new QFileDialog(this, tr("Export a backup"), QDir::home().filePath(name),
                                   tr("Backups (*.backup)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("backup"));
    connect(dialog, &QFileDialog::fileSelected, this, &BackupTab::exportTo);
    dialog->open();
}

void BackupTab::exportTo(const QString& file)
{
    const PassphraseDialog::Question question{
        tr("Export a backup"),
        tr("The backup is encrypted with a passphrase of its own. Nobody can bring it back when it "
           "is forgotten."),
        tr("&Export"), false, true};
    auto* dialog = new PassphraseDialog(
        question,
        [this, file](Secret, Secret passphrase) {
            return service_.exportBackup(file.toStdString(), std::move(passphrase));
        },
        this);
    connect(dialog, &QDialog::accepted, &page_, [this, file] {
        page_.banner().showDone(
            tr("The backup is written: %1").arg(QDir::toNativeSeparators(file)));
    });
    dialog->open();
}

} // namespace toxtunnel::ui
