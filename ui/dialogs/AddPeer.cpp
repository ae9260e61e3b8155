// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/AddPeer.h"

#include "ui/camera/CameraView.h"
#include "ui/camera/PictureCode.h"
#include "ui/dialogs/AddressCheck.h"
#include "ui/look/Symbol.h"
#include "ui/text/Words.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/DialogColumn.h"
#include "ui/widgets/Paragraph.h"
#include "ui/widgets/ReadAgain.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFontDatabase>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace toxtunnel::ui {

AddPeer::AddPeer(service::Service& service, QWidget* parent)
    : QDialog(parent)
    , service_(service)
    , banner_(new Banner)
    , address_(new QPlainTextEdit)
    , remark_(new QLabel)
    , name_(new QLineEdit)
    , message_(new QLineEdit)
    , scan_(new QPushButton(symbol(QStringLiteral("camera")), tr("&Scan with camera")))
{
    setWindowTitle(tr("Add a peer"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAcceptDrops(true);
    setMinimumWidth(520);

    auto* sentence = paragraph(tr("Paste the Tox ID or link of the other computer, or give a "
                                  "picture of its QR code: drop it here, paste it or open it."));
    const QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    address_->setFont(fixed);
    address_->setTabChangesFocus(true);
    address_->setAcceptDrops(false); // the whole dialog takes what is dropped
    address_->setFixedHeight(QFontMetrics(fixed).lineSpacing() * 2 + 14);
    address_->setAccessibleName(tr("Tox ID or link"));
    remark_->setAccessibleName(tr("What is wrong with the ID"));
    name_->setPlaceholderText(tr("as you call it, for example: home"));
    message_->setPlaceholderText(tr("shown there with the request"));

    auto* pasteButton = new QPushButton(symbol(QStringLiteral("copy")), tr("&Paste"));
    auto* openButton = new QPushButton(symbol(QStringLiteral("picture")), tr("Open p&icture…"));
    connect(pasteButton, &QPushButton::clicked, this, &AddPeer::paste);
    connect(openButton, &QPushButton::clicked, this, &AddPeer::choosePicture);
    connect(scan_, &QPushButton::clicked, this, [this] { scan(&Cameras::ofThisComputer); });
    if (!Cameras::supported()) {
        scan_->hide();
    }
    auto* sources = new QHBoxLayout;
    sources->addStretch();
    sources->addWidget(pasteButton);
    sources->addWidget(openButton);
    sources->addWidget(scan_);

    auto* form = new QFormLayout;
    form->addRow(tr("&Tox ID or link"), address_);
    form->addRow(QString(), remark_);
    form->addRow(QString(), sources);
    form->addRow(tr("&Name"), name_);
    form->addRow(tr("&Message"), message_);

    auto* box = new QDialogButtonBox(QDialogButtonBox::Cancel);
    add_ = box->addButton(tr("&Add peer"), QDialogButtonBox::AcceptRole);
    for (QPushButton* button : {pasteButton, openButton, scan_}) {
        button->setAutoDefault(false);
    }
    connect(box, &QDialogButtonBox::accepted, this, &AddPeer::add);
    connect(address_, &QPlainTextEdit::textChanged, this, &AddPeer::judge);

    readAgainUnder(*this, service_, *banner_);
    layOut(*this, {banner_, sentence}, form, box);
    judge();
}

void AddPeer::setAddress(const QString& text)
{
    address_->setPlainText(text);
}

void AddPeer::judge()
{
    const AddressCheck check =
        AddressCheck::of(address_->toPlainText(), service_.node().id, service_.peers());
    // A sign as well as the colour tells right from wrong.
    remark_->setText(check.remark.isEmpty() ? QString()
                     : check.id             ? u"✓ " + check.remark
                                            : u"✗ " + check.remark);
    QPalette palette = remark_->palette();
    palette.setColor(QPalette::WindowText,
                     toneColor(check.id ? Tone::Good : Tone::Warning, this->palette()));
    remark_->setPalette(palette);
    add_->setEnabled(check.id.has_value());
}

void AddPeer::readPicture(const QImage& picture)
{
    remark_->setText(tr("Reading the picture…"));
    QtConcurrent::run(codeIn, picture).then(this, [this](const std::optional<QString>& text) {
        if (text) {
            setAddress(*text);
        } else {
            remark_->setText(tr("✗ No QR code found in the picture"));
        }
    });
}

void AddPeer::scan(std::function<std::unique_ptr<Cameras>()> cameras)
{
    scan_->hide();
    camera_ = new CameraView(std::move(cameras));
    connect(camera_, &CameraView::closed, this, &AddPeer::endScan);
    connect(camera_, &CameraView::found, this, [this](const QString& text) {
        endScan();
        setAddress(text);
        name_->setFocus();
    });
    constexpr int belowTheSentence = 2;
    static_cast<QBoxLayout*>(layout())->insertWidget(belowTheSentence, camera_);
    camera_->show();
    adjustSize();
}

void AddPeer::endScan()
{
    camera_->hide();
    camera_->deleteLater(); // one of its signals is being heard
    camera_ = nullptr;
    scan_->show();
    scan_->setFocus();
    adjustSize();
}

bool AddPeer::take(const QMimeData& given)
{
    if (given.hasImage()) {
        readPicture(qvariant_cast<QImage>(given.imageData()));
        return true;
    }
    if (given.hasUrls() && given.urls().front().isLocalFile()) {
        if (const QImage picture(given.urls().front().toLocalFile()); !picture.isNull()) {
            readPicture(picture);
            return true;
        }
        return false;
    }
    if (given.hasText()) {
        setAddress(given.text().left(1000));
        return true;
    }
    return false;
}

void AddPeer::paste()
{
    take(*QGuiApplication::clipboard()->mimeData());
}

void AddPeer::choosePicture()
{
    auto* dialog = new QFileDialog(this, tr("Open picture"), QString(),
                                   tr("Pictures (*.png *.jpg *.jpeg *.bmp *.gif *.webp)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString& file) { readPicture(QImage(file)); });
    dialog->open();
}

void AddPeer::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasImage() || event->mimeData()->hasUrls() ||
        event->mimeData()->hasText()) {
        event->acceptProposedAction();
    }
}

void AddPeer::dropEvent(QDropEvent* event)
{
    if (take(*event->mimeData())) {
        event->acceptProposedAction();
    }
}

void AddPeer::add()
{
    const AddressCheck check =
        AddressCheck::of(address_->toPlainText(), service_.node().id, service_.peers());
    if (!check.id) {
        return;
    }
    add_->setEnabled(false);
    service_
        .addPeer({name_->text().trimmed().toStdString(), check.id->toHex(),
                  message_->text().toStdString()})
        .then(this, [this](const Outcome& outcome) {
            add_->setEnabled(true);
            if (outcome.ok()) {
                accept();
            } else {
                banner_->showFailure(outcome);
            }
        });
}

} // namespace toxtunnel::ui
