// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/camera/CameraScanner.h"

#include <QFuture>
#include <QtConcurrentRun>
#include <algorithm>

namespace toxtunnel::ui {

CameraScanner::CameraScanner(std::unique_ptr<Cameras> cameras, Reader reader,
                             std::chrono::milliseconds patience)
    : cameras_(std::move(cameras))
    , reader_(std::move(reader))
{
    patience_.setSingleShot(true);
    patience_.setInterval(patience);
    connect(&patience_, &QTimer::timeout, this, [this] { enter(State::Silent); });
    connect(cameras_.get(), &Cameras::changed, this, &CameraScanner::follow);
    connect(cameras_.get(), &Cameras::picture, this, &CameraScanner::look);
    connect(cameras_.get(), &Cameras::denied, this, [this] { fail(State::Denied); });
    connect(cameras_.get(), &Cameras::failed, this,
            [this](const QString& message) { fail(State::Failed, message); });
}

bool CameraScanner::isAmong(const std::vector<CameraInfo>& cameras) const
{
    return std::any_of(cameras.begin(), cameras.end(),
                       [this](const CameraInfo& each) { return each.id == camera_; });
}

void CameraScanner::start()
{
    const std::vector<CameraInfo> all = cameras_->list();
    if (all.empty()) {
        camera_.clear(); // should it come back, it is a new one
        enter(cameras_->someForbidden() ? State::Denied : State::NoCamera);
        return;
    }
    choose(isAmong(all) ? camera_ : all.front().id);
}

void CameraScanner::choose(const QByteArray& camera)
{
    camera_ = camera;
    enter(State::Starting);
    patience_.start();
    cameras_->start(camera);
}

void CameraScanner::stop()
{
    cameras_->stop();
    enter(State::Off);
}

void CameraScanner::enter(State state, const QString& message)
{
    patience_.stop();
    if (state_ == state && message_ == message) {
        return;
    }
    state_ = state;
    message_ = message;
    Q_EMIT stateChanged();
}

void CameraScanner::fail(State state, const QString& message)
{
    if (on()) {
        cameras_->stop();
        enter(state, message);
    }
}

void CameraScanner::follow()
{
    Q_EMIT camerasChanged();
    if (on() && !isAmong(cameras_->list())) { // it went, or there was none
        cameras_->stop();
        start();
    }
}

void CameraScanner::look(const QImage& picture)
{
    if (!on()) {
        return;
    }
    enter(State::Looking); // even after a long silence
    Q_EMIT pictureTaken(picture);
    if (reading_) {
        return;
    }
    reading_ = true;
    QtConcurrent::run(reader_, picture).then(this, [this](const std::optional<QString>& text) {
        reading_ = false;
        if (text && on()) {
            stop();
            Q_EMIT found(*text);
        }
    });
}

} // namespace toxtunnel::ui
