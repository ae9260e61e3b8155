// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/camera/Cameras.h"

#include <memory>
#include <vector>

/// What is plugged in and what is on, also after the program has let go of the cameras.
struct CameraBench
{
    std::vector<toxtunnel::ui::CameraInfo> plugged;
    bool forbidden = false; ///< one that is not listed
    QByteArray on;          ///< empty: none
    toxtunnel::ui::Cameras* cameras = nullptr;
};

/// Cameras of a bench: a test plugs them in and out and lets them see pictures.
class FakeCameras final : public toxtunnel::ui::Cameras
{
public:
    explicit FakeCameras(CameraBench& bench)
        : bench_(bench)
    {
        bench_.cameras = this;
    }

    ~FakeCameras() override
    {
        bench_.on.clear();
        bench_.cameras = nullptr;
    }

    std::vector<toxtunnel::ui::CameraInfo> list() const override { return bench_.plugged; }
    bool someForbidden() const override { return bench_.forbidden; }
    void start(const QByteArray& id) override { bench_.on = id; }
    void stop() override { bench_.on.clear(); }

private:
    CameraBench& bench_;
};
