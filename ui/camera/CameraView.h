// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/camera/CameraScanner.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace toxtunnel::ui {

/// What the camera sees, and in words what it is at. The camera is on while the view is visible and
/// no code has been found.
class CameraView final : public QWidget
{
    Q_OBJECT

public:
    /// Makes the cameras when it first shows, after it has painted itself.
    explicit CameraView(std::function<std::unique_ptr<Cameras>()> cameras,
                        QWidget* parent = nullptr);

Q_SIGNALS:
    void found(const QString& text); ///< in the code; the camera is off
    void closed();                   ///< by its button

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    class Picture;

    void begin();
    void tell();
    void fillChoice();
    QString words() const;

    std::function<std::unique_ptr<Cameras>()> make_;
    std::unique_ptr<CameraScanner> scanner_;
    Picture* picture_;
    QLabel* words_;
    QComboBox* choice_; ///< of the cameras, when there are several
    QPushButton* again_;
};

} // namespace toxtunnel::ui
