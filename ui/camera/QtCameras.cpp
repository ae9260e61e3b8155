// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/camera/QtCameras.h"

#include <QCameraDevice>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <algorithm>
#include <cstdlib>
#include <tuple>
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
#include <QPermissions>
#endif

namespace toxtunnel::ui {

namespace {

constexpr int enoughWidth = 1280; ///< for a code that fills a third of the picture
constexpr float fluent = 15;      ///< frames per second

/// What a camera should give: fluent before slow, then near the width that is enough. More pixels
/// only take longer to read.
QCameraFormat bestFormat(const QCameraDevice& device)
{
    const QList<QCameraFormat> formats = device.videoFormats();
    const auto rank = [](const QCameraFormat& format) {
        return std::tuple(format.maxFrameRate() < fluent,
                          std::abs(format.resolution().width() - enoughWidth),
                          -format.maxFrameRate());
    };
    const auto best = std::min_element(
        formats.begin(), formats.end(),
        [&](const QCameraFormat& a, const QCameraFormat& b) { return rank(a) < rank(b); });
    return best == formats.end() ? QCameraFormat() : *best;
}

} // namespace

bool Cameras::supported()
{
    return true;
}

std::unique_ptr<Cameras> Cameras::ofThisComputer()
{
    return std::make_unique<QtCameras>();
}

QtCameras::QtCameras()
{
    session_.setVideoSink(&sink_);
    connect(&present_, &PresentCameras::changed, this, &Cameras::changed, Qt::QueuedConnection);
    connect(&sink_, &QVideoSink::videoFrameChanged, this, &QtCameras::take, Qt::QueuedConnection);
}

QtCameras::~QtCameras()
{
    stop();
}

std::vector<CameraInfo> QtCameras::list() const
{
    std::vector<CameraInfo> cameras;
    for (const QCameraDevice& device : present_.list()) {
        cameras.push_back({device.id(), device.description()});
    }
    const auto preferred = QMediaDevices::defaultVideoInput().id();
    std::stable_partition(cameras.begin(), cameras.end(),
                          [&](const CameraInfo& each) { return each.id == preferred; });
    return cameras;
}

bool QtCameras::someForbidden() const
{
    // On Linux, where Qt does not list what it cannot open; elsewhere there are none.
    const QFileInfoList files =
        QDir(QStringLiteral("/dev")).entryInfoList({QStringLiteral("video*")}, QDir::System);
    return std::any_of(files.begin(), files.end(), [](const QFileInfo& file) {
        return !file.isReadable() || !file.isWritable();
    });
}

void QtCameras::start(const QByteArray& id)
{
    stop();
    wanted_ = id;
#if defined(Q_OS_MACOS) && QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    qApp->requestPermission(QCameraPermission(), this, [this, id](const QPermission& answer) {
        if (wanted_ != id) {
            return; // stopped while the system asked
        }
        if (answer.status() == Qt::PermissionStatus::Granted) {
            open(id);
        } else {
            Q_EMIT denied();
        }
    });
#else
    open(id);
#endif
}

void QtCameras::open(const QByteArray& id)
{
    const QList<QCameraDevice> devices = present_.list();
    const auto device = std::find_if(devices.begin(), devices.end(),
                                     [&](const QCameraDevice& each) { return each.id() == id; });
    if (device == devices.end()) {
        return; // unplugged this moment: changed() is on its way
    }
    camera_ = std::make_unique<QCamera>(*device);
    connect(
        camera_.get(), &QCamera::errorOccurred, camera_.get(),
        [this](QCamera::Error, const QString& message) { Q_EMIT failed(message); },
        Qt::QueuedConnection);
    if (const QCameraFormat format = bestFormat(*device); !format.isNull()) {
        camera_->setCameraFormat(format);
    }
    session_.setCamera(camera_.get());
    camera_->start();
}

void QtCameras::stop()
{
    if (camera_) {
        camera_->stop();
        session_.setCamera(nullptr);
        camera_.reset();
    }
    last_ = {};
    wanted_.clear();
}

void QtCameras::take()
{
    // Several may have come since the last turn of the event loop: the newest is enough.
    const QVideoFrame frame = sink_.videoFrame();
    if (frame.isValid() && frame != last_) {
        last_ = frame;
        Q_EMIT picture(frame.toImage());
    }
}

} // namespace toxtunnel::ui
