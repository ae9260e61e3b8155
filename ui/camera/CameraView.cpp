// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/camera/CameraView.h"

#include "ui/camera/PictureCode.h"
#include "ui/look/Symbol.h"
#include "ui/widgets/FitHeight.h"
#include "ui/widgets/Paragraph.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace toxtunnel::ui {

namespace {

constexpr int pictureHeight = 240;
constexpr int symbolSide = 56;
constexpr std::chrono::milliseconds paintTime{50};

} // namespace

/// The latest picture, as large as fits; a symbol before the first one.
class CameraView::Picture final : public QWidget
{
public:
    Picture() { setFixedHeight(pictureHeight); }

    void show(const QImage& picture)
    {
        picture_ = picture;
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), palette().color(QPalette::Base));
        if (picture_.isNull()) {
            QRect place(0, 0, symbolSide, symbolSide);
            place.moveCenter(rect().center());
            symbol(QStringLiteral("camera"), Tone::Quiet).paint(&painter, place);
            return;
        }
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        QRectF place({}, QSizeF(picture_.size()).scaled(size(), Qt::KeepAspectRatio));
        place.moveCenter(QRectF(rect()).center());
        painter.drawImage(place, picture_);
    }

private:
    QImage picture_;
};

CameraView::CameraView(std::function<std::unique_ptr<Cameras>()> cameras, QWidget* parent)
    : QWidget(parent)
    , make_(std::move(cameras))
    , picture_(new Picture)
    , words_(paragraph(tr("Starting the camera…")))
    , choice_(new QComboBox)
    , again_(new QPushButton(tr("Try a&gain")))
{
    auto* close = new QPushButton(symbol(QStringLiteral("close")), tr("St&op the camera"));
    words_->setTextFormat(Qt::PlainText); // the system's message may stand in it
    picture_->setAccessibleName(tr("Picture of the camera"));
    choice_->setAccessibleName(tr("Camera"));
    choice_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice_->setMinimumContentsLength(12);
    for (QPushButton* button : {again_, close}) {
        button->setAutoDefault(false);
    }
    connect(close, &QPushButton::clicked, this, &CameraView::closed);
    connect(again_, &QPushButton::clicked, this, [this] { scanner_->start(); });
    connect(choice_, &QComboBox::activated, this,
            [this] { scanner_->choose(choice_->currentData().toByteArray()); });

    auto* row = new QHBoxLayout;
    row->addWidget(choice_, 1);
    row->addStretch();
    row->addWidget(again_);
    row->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(picture_);
    column->addWidget(words_);
    column->addLayout(row);
    choice_->hide();
    again_->hide();
}

void CameraView::begin()
{
    if (!isVisible()) {
        return; // closed before it began
    }
    if (!scanner_) {
        scanner_ = std::make_unique<CameraScanner>(make_(), codeIn);
        connect(scanner_.get(), &CameraScanner::stateChanged, this, &CameraView::tell);
        connect(scanner_.get(), &CameraScanner::camerasChanged, this, &CameraView::fillChoice);
        connect(scanner_.get(), &CameraScanner::pictureTaken, this,
                [this](const QImage& picture) { picture_->show(picture); });
        connect(scanner_.get(), &CameraScanner::found, this, &CameraView::found);
    }
    scanner_->start();
    fillChoice();
}

void CameraView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    // Finding the cameras takes a moment in which nothing is painted: the words come first.
    QTimer::singleShot(paintTime, this, &CameraView::begin);
}

void CameraView::hideEvent(QHideEvent* event)
{
    if (scanner_) {
        scanner_->stop();
    }
    QWidget::hideEvent(event);
}

void CameraView::tell()
{
    using State = CameraScanner::State;
    const State state = scanner_->state();
    words_->setText(words());
    again_->setVisible(state == State::Denied || state == State::Silent || state == State::Failed);
    if (state != State::Looking) {
        picture_->show({});
    }
    fillChoice();
    fitHeight(*window());
}

void CameraView::fillChoice()
{
    const std::vector<CameraInfo> cameras = scanner_->cameras();
    const QSignalBlocker quiet(choice_);
    choice_->clear();
    for (const CameraInfo& camera : cameras) {
        choice_->addItem(camera.name, camera.id);
    }
    choice_->setCurrentIndex(choice_->findData(scanner_->camera()));
    choice_->setVisible(cameras.size() > 1);
}

QString CameraView::words() const
{
    const QString busy = tr("Another program may be using it: close that program and try again.");
    switch (scanner_->state()) {
    case CameraScanner::State::Off:
    case CameraScanner::State::Starting:
        return tr("Starting the camera…");
    case CameraScanner::State::Looking:
        return tr("Hold the QR code in front of the camera.");
    case CameraScanner::State::NoCamera:
        return tr("No camera was found. Connect one, and it is used at once; or open a picture of "
                  "the code.");
    case CameraScanner::State::Denied:
        return tr(
            "ToxTunnel may not use the camera. Allow it in the privacy settings of the system "
            "(on Linux: add yourself to the group “video” and log in again), then try again.");
    case CameraScanner::State::Silent:
        return tr("The camera gives no picture.") + u' ' + busy;
    case CameraScanner::State::Failed:
        return (scanner_->message().isEmpty()
                    ? tr("The camera does not work.")
                    : tr("The camera does not work: %1.").arg(scanner_->message())) +
               u' ' + busy;
    }
    return {};
}

} // namespace toxtunnel::ui
