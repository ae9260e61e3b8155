// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/RestoreBackup.h"

#include "ui/look/Symbol.h"
#include "ui/text/Words.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/DialogColumn.h"
#include "ui/widgets/FitHeight.h"
#include "ui/widgets/Paragraph.h"
#include "ui/widgets/PassphraseField.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QStandardPaths>

namespace toxtunnel::ui {

namespace {

constexpr int leastWidth = 520;

/// Where qTox and others keep their profiles, if there are any; else the home folder.
QString likelyFolder()
{
    const QDir profiles(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
                        u"/tox");
    return profiles.entryList({QStringLiteral("*.tox")}, QDir::Files).isEmpty() ? QDir::homePath()
                                                                                : profiles.path();
}

} // namespace

RestoreBackup::RestoreBackup(service::Service& service, const Host& host, QWidget* parent)
    : QDialog(parent)
    , service_(service)
    , host_(host)
    , banner_(new Banner)
    , file_(new QLineEdit)
    , choose_(new QPushButton(tr("&Choose…")))
    , passphrase_(new PassphraseField)
    , open_(new QPushButton(tr("&Decrypt")))
    , contents_(new QLabel)
{
    setWindowTitle(tr("Restore a backup or import a profile"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(leastWidth);
    auto* sentence =
        paragraph(tr("Choose a backup made by this program, or the profile of qTox, toxtunnel or "
                     "another Tox program (a .tox file or tox_save.dat)."));
    contents_->setWordWrap(true);
    contents_->setTextFormat(Qt::PlainText);
    contents_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* box = new QDialogButtonBox(QDialogButtonBox::Cancel);
    restore_ = box->addButton(tr("&Replace and start again"), QDialogButtonBox::AcceptRole);
    restore_->setEnabled(false);
    connect(box, &QDialogButtonBox::accepted, this, &RestoreBackup::restore);
    layOut(*this, {banner_, sentence}, fields(), box);
    choose_->setFocus();
}

QFormLayout* RestoreBackup::fields()
{
    file_->setReadOnly(true);
    open_->setEnabled(false);
    connect(choose_, &QPushButton::clicked, this, &RestoreBackup::choose);
    connect(open_, &QPushButton::clicked, this, &RestoreBackup::look);
    connect(passphrase_, &QLineEdit::textEdited, this, [this] {
        open_->setEnabled(!passphrase_->text().isEmpty());
        restore_->setEnabled(false);
    });
    auto* form = new QFormLayout;
    const auto add = [form](const QString& text, QLineEdit* field, QPushButton* button) {
        auto* label = new QLabel(text);
        label->setBuddy(field);
        auto* row = new QHBoxLayout;
        row->addWidget(field, 1);
        row->addWidget(button);
        form->addRow(label, row);
    };
    add(tr("&File"), file_, choose_);
    add(tr("&Passphrase of the backup"), passphrase_, open_);
    form->addRow(contents_);
    return form;
}

void RestoreBackup::choose()
{
    auto* dialog =
        new QFileDialog(this, tr("Choose a backup or profile"), likelyFolder(),
                        tr("Backups and profiles (*.backup *.tox *.dat);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &RestoreBackup::setFile);
    dialog->open();
}

void RestoreBackup::setFile(const QString& file)
{
    file_->setText(QDir::toNativeSeparators(file));
    passphrase_->clear();
    open_->setEnabled(false);
    look();
}

void RestoreBackup::look()
{
    restore_->setEnabled(false);
    banner_->dismiss();
    contents_->setText(tr("Looking into the file…"));
    service_
        .readBackup(QDir::fromNativeSeparators(file_->text()).toStdString(), passphrase_->secret())
        .then(this, [this](const BackupInfo& info) { take(info); });
}

void RestoreBackup::take(const BackupInfo& info)
{
    contents_->clear();
    if (!info.outcome.ok()) {
        banner_->showFailure(info.outcome);
    } else if (info.needsPassphrase) {
        contents_->setText(tr("The backup is encrypted."));
        passphrase_->setFocus();
    } else {
        contents_->setText(words(info));
        restore_->setEnabled(true);
        restore_->setFocus();
    }
    fitHeight(*this);
}

QString RestoreBackup::words(const BackupInfo& info)
{
    QStringList lines;
    if (info.id) {
        lines << tr("Identity with the Tox ID %1…")
                     .arg(Words::leftToRight(toQt(info.id->toHex()).left(16)));
    } else {
        lines << tr("Identity, encrypted with a passphrase of its own, which is asked for at the "
                    "start");
    }
    if (info.configuration) {
        lines << tr("Configuration: peers: %1, forwards: %2").arg(info.peers).arg(info.forwards);
    }
    if (info.rules) {
        lines << tr("Access rules");
    }
    if (info.knownServers) {
        lines << tr("Known servers");
    }
    if (info.profile) {
        lines << tr("It is a profile: configuration and rules of this computer stay.");
    }
    return tr("The file holds:") + u"\n•  " + lines.join(u"\n•  ") + u"\n\n" +
           tr("This replaces what this computer has. The former files are kept beside the new "
              "ones, "
              "so that it can be undone. All connections end, and the node starts again.");
}

void RestoreBackup::restore()
{
    const std::string file = QDir::fromNativeSeparators(file_->text()).toStdString();
    Secret passphrase = passphrase_->secret();
    accept();
    host_.restore(file, std::move(passphrase));
}

} // namespace toxtunnel::ui
