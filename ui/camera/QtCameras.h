// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/camera/Cameras.h"
#include "ui/camera/PresentCameras.h"

#include <QCamera>
#include <QMediaCaptureSession>
#include <QVideoFrame>
#include <QVideoSink>

namespace toxtunnel::ui {

/// The cameras that Qt Multimedia finds.
class QtCameras final : public Cameras
{
    Q_OBJECT

public:
    QtCameras();
    ~QtCameras() override;

    /// Where the frames of the camera that is on arrive.
    QVideoSink& sink() { return sink_; }

    std::vector<CameraInfo> list() const override;
    bool someForbidden() const override;
    void start(const QByteArray& id) override;
    void stop() override;

private:
    void open(const QByteArray& id);
    void take();

    PresentCameras& present_ = PresentCameras::ofTheApplication();
    QVideoSink sink_;
    QMediaCaptureSession session_;
    QByteArray wanted_;               ///< the camera asked for, while the system asks the person
    std::unique_ptr<QCamera> camera_; ///< the one that is on
    QVideoFrame last_;                ///< that was handed on
};

} // namespace toxtunnel::ui
