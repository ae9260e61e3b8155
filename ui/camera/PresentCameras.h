// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCameraDevice>
#include <QMediaDevices>

namespace toxtunnel::ui {

/// The cameras that Qt Multimedia lists, without those that are gone. Qt 6.4 with GStreamer lists a
/// camera twice that was there when it began to look, and takes one of the two away when it goes.
/// The other must not be turned on: with PipeWire that holds up the main thread for 10 to 20 s.
/// Main thread.
class PresentCameras final : public QObject
{
    Q_OBJECT

public:
    /// Qt keeps one list from the first look at it to the end of the application: so does this.
    static PresentCameras& ofTheApplication();

    QList<QCameraDevice> list() const; ///< two of a name are taken for one

Q_SIGNALS:
    void changed();

private:
    explicit PresentCameras(QObject* parent);

    void follow();
    void forgetTheTwinOf(const QCameraDevice& camera);

    QMediaDevices devices_;
    QList<QCameraDevice> listed_;  ///< by Qt
    QList<QCameraDevice> doubled_; ///< there at the first look and since
    QList<QCameraDevice> gone_;    ///< of those listed
};

} // namespace toxtunnel::ui
