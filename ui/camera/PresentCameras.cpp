// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/camera/PresentCameras.h"

#include <QCoreApplication>
#include <algorithm>

namespace toxtunnel::ui {

PresentCameras& PresentCameras::ofTheApplication()
{
    auto* there = qApp->findChild<PresentCameras*>(QString(), Qt::FindDirectChildrenOnly);
    return there ? *there : *new PresentCameras(qApp);
}

PresentCameras::PresentCameras(QObject* parent)
    : QObject(parent)
    , listed_(QMediaDevices::videoInputs())
{
#if defined(Q_OS_LINUX) && QT_VERSION < QT_VERSION_CHECK(6, 5, 0) // later ones do without GStreamer
    doubled_ = listed_;
#endif
    connect(&devices_, &QMediaDevices::videoInputsChanged, this, &PresentCameras::follow);
}

QList<QCameraDevice> PresentCameras::list() const
{
    QList<QCameraDevice> present;
    for (const QCameraDevice& camera : listed_) {
        const bool again =
            std::any_of(present.begin(), present.end(), [&](const QCameraDevice& each) {
                return each.description() == camera.description();
            });
        if (!again && !gone_.contains(camera)) {
            present.push_back(camera);
        }
    }
    return present;
}

void PresentCameras::follow()
{
    listed_ = QMediaDevices::videoInputs();
    doubled_.removeIf([this](const QCameraDevice& each) {
        const bool went = !listed_.contains(each);
        if (went) {
            forgetTheTwinOf(each);
        }
        return went;
    });
    Q_EMIT changed();
}

/// It was listed next under the name: before any that was plugged in later.
void PresentCameras::forgetTheTwinOf(const QCameraDevice& camera)
{
    const auto twin = std::find_if(listed_.begin(), listed_.end(), [&](const QCameraDevice& each) {
        return each.description() == camera.description() && !doubled_.contains(each) &&
               !gone_.contains(each);
    });
    if (twin != listed_.end()) {
        gone_.push_back(*twin);
    }
}

} // namespace toxtunnel::ui
