// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/camera/Cameras.h"

#include <QTimer>
#include <functional>
#include <optional>

namespace toxtunnel::ui {

/// Looks for a QR code in what a camera sees. Pictures are read in the background, one at a time;
/// those that come meanwhile are shown and not read. The camera is on from `start()` until a code
/// is found or `stop()`. Main thread.
class CameraScanner final : public QObject
{
    Q_OBJECT

public:
    enum class State
    {
        Off,
        Starting, ///< no picture has come yet
        Looking,
        NoCamera, ///< one that is plugged in is used at once
        Denied,   ///< this program may not use the camera
        Silent,   ///< it is on and gives no picture
        Failed,   ///< `message()` says more
    };
    using Reader = std::function<std::optional<QString>(const QImage&)>; ///< any thread

    /// `patience`: how long a camera may take to its first picture.
    CameraScanner(std::unique_ptr<Cameras> cameras, Reader reader,
                  std::chrono::milliseconds patience = std::chrono::seconds(10));

    State state() const { return state_; }
    const QString& message() const { return message_; }
    std::vector<CameraInfo> cameras() const { return cameras_->list(); }
    const QByteArray& camera() const { return camera_; } ///< the one in use or last used

    void start(); ///< the camera used last, or the first one
    void choose(const QByteArray& camera);
    void stop();

Q_SIGNALS:
    void stateChanged();
    void camerasChanged();
    void pictureTaken(const QImage& picture);
    void found(const QString& text); ///< the camera is off

private:
    bool on() const { return state_ != State::Off; }
    void enter(State state, const QString& message = {});
    void fail(State state, const QString& message = {});
    bool isAmong(const std::vector<CameraInfo>& cameras) const;
    void follow();
    void look(const QImage& picture);

    std::unique_ptr<Cameras> cameras_;
    Reader reader_;
    QTimer patience_;
    State state_ = State::Off;
    QString message_;
    QByteArray camera_;
    bool reading_ = false;
};

} // namespace toxtunnel::ui
