// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Qt Multimedia under the dialog: its list of cameras, and frames as a camera delivers them, put
// into the sink where a camera's would arrive.
#include "support/Eventually.h"
#include "ui/Controls.h"
#include "ui/Scene.h"
#include "ui/camera/CameraView.h"
#include "ui/camera/QtCameras.h"
#include "ui/dialogs/AddPeer.h"

#include <QFile>
#include <QPlainTextEdit>
#include <QPointer>
#include <QTest>
#include <cstring>

using namespace toxtunnel;
using controls::button;
using controls::says;
using test::eventually;
using Format = QVideoFrameFormat::PixelFormat;

class VideoFrameTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingOfItIsLoadedBeforeTheButtonIsUsed(); // first, for what is loaded stays
    void withoutACameraItSaysSo();
    void aCodeIsReadFromTheFramesOfACamera_data();
    void aCodeIsReadFromTheFramesOfACamera();

private:
    FakeService service_;
};

namespace {

/// What a camera that delivers this format makes of a picture; colours are of no matter.
QVideoFrame frameOf(const QImage& picture, Format format)
{
    const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    QVideoFrame frame(QVideoFrameFormat(picture.size(), format));
    if (!frame.map(QVideoFrame::WriteOnly)) {
        return {};
    }
    for (int plane = 0; plane < frame.planeCount(); ++plane) {
        std::memset(frame.bits(plane), 128, static_cast<std::size_t>(frame.mappedBytes(plane)));
    }
    const int step = frame.planeCount() > 1          ? 1
                     : format == Format::Format_YUYV ? 2
                     : format == Format::Format_UYVY ? 2
                                                     : 4;
    const int first = format == Format::Format_UYVY ? 1 : 0;
    for (int y = 0; y < grey.height(); ++y) {
        const uchar* from = grey.constScanLine(y);
        uchar* to = frame.bits(0) + y * frame.bytesPerLine(0) + first;
        for (int x = 0; x < grey.width(); ++x) {
            std::memset(to + x * step, from[x], step == 4 ? 3 : 1);
        }
    }
    frame.unmap();
    return frame;
}

bool isLoaded(const QByteArray& library)
{
    QFile maps(QStringLiteral("/proc/self/maps"));
    return maps.open(QIODevice::ReadOnly) && maps.readAll().contains(library);
}

} // namespace

void VideoFrameTest::init()
{
    scene::empty(service_);
}

void VideoFrameTest::nothingOfItIsLoadedBeforeTheButtonIsUsed()
{
    const QByteArray backend = "mediaplugin";
    if (!isLoaded("libQt6Multimedia")) {
        QSKIP("needs /proc");
    }
    const QPointer dialog(new ui::AddPeer(service_));
    dialog->open();
    QCoreApplication::processEvents();
    QVERIFY(!isLoaded(backend));
    button(*dialog, QStringLiteral("Scan with camera"))->click();
    QTRY_VERIFY(isLoaded(backend));
    delete dialog;
}

void VideoFrameTest::withoutACameraItSaysSo()
{
    const ui::QtCameras cameras;
    if (!cameras.list().empty() || cameras.someForbidden()) {
        QSKIP("this computer has a camera");
    }
    const QPointer dialog(new ui::AddPeer(service_));
    dialog->open();
    auto* scan = button(*dialog, QStringLiteral("Scan with camera"));
    scan->click();
    QTRY_VERIFY(says(*dialog, QStringLiteral("No camera was found")));
    QVERIFY(!scan->isVisible());
    button(*dialog, QStringLiteral("Stop the camera"))->click();
    QVERIFY(scan->isVisible());
    delete dialog;
}

void VideoFrameTest::aCodeIsReadFromTheFramesOfACamera_data()
{
    QTest::addColumn<Format>("format");
    QTest::newRow("BGRX") << Format::Format_BGRX8888;
    QTest::newRow("YUYV") << Format::Format_YUYV;
    QTest::newRow("UYVY") << Format::Format_UYVY;
    QTest::newRow("NV12") << Format::Format_NV12;
    QTest::newRow("I420") << Format::Format_YUV420P;
}

void VideoFrameTest::aCodeIsReadFromTheFramesOfACamera()
{
    QFETCH(Format, format);
    const QString link = u"tox:" + QString::fromStdString(scene::idOf(1).toHex());
    const QImage code = scene::seenByCamera(link);
    const QVideoFrame none = frameOf(scene::seenByCamera({}), format);
    QVERIFY(none.isValid());

    const QPointer dialog(new ui::AddPeer(service_));
    dialog->open();
    QPointer<ui::QtCameras> cameras;
    dialog->scan([&cameras] {
        auto made = std::make_unique<ui::QtCameras>();
        cameras = made.get();
        return made;
    });
    QTRY_VERIFY(!cameras.isNull());
    cameras->sink().setVideoFrame(none);
    QTRY_VERIFY(says(*dialog, QStringLiteral("Hold the QR code")));
    auto* address = dialog->findChild<QPlainTextEdit*>();
    QVERIFY(address->toPlainText().isEmpty());
    QVERIFY(eventually([&] {
        if (cameras) {
            cameras->sink().setVideoFrame(frameOf(code, format)); // as a camera goes on
        }
        return !address->toPlainText().isEmpty();
    }));
    QCOMPARE(address->toPlainText(), link);
    delete dialog;
}

QTEST_MAIN(VideoFrameTest)
#include "VideoFrameTest.moc"
