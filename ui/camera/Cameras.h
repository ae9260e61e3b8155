// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QObject>
#include <QString>
#include <memory>
#include <vector>

namespace toxtunnel::ui {

/// A camera as the person knows it.
struct CameraInfo
{
    QByteArray id; ///< of the system; never empty
    QString name;

    bool operator==(const CameraInfo&) const = default;
};

/// The cameras there are, one of which may be on. Main thread. Signals come from the event loop,
/// never from within a call.
class Cameras : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Whether this build can use cameras at all: it was made with Qt Multimedia.
    static bool supported();
    /// Those of this computer; null where `supported()` is false. Loads what reads cameras, which
    /// takes a moment the first time.
    static std::unique_ptr<Cameras> ofThisComputer();

    virtual std::vector<CameraInfo> list() const = 0; ///< the system's preferred one first
    /// Whether there is a camera that is not listed because this program may not open it.
    virtual bool someForbidden() const = 0;
    /// Turns this camera on and any other one off.
    virtual void start(const QByteArray& id) = 0;
    virtual void stop() = 0; ///< at once; no picture comes any more

Q_SIGNALS:
    void changed(); ///< `list()` did: one was plugged in or out
    void picture(const QImage& picture);
    void denied();                       ///< the person or the system does not allow it
    void failed(const QString& message); ///< in the words of the system, maybe none
};

} // namespace toxtunnel::ui
