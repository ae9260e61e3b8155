// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/Service.h"

#include <QDialog>
#include <QImage>
#include <functional>
#include <memory>

class QLabel;
class QLineEdit;
class QMimeData;
class QPlainTextEdit;
class QPushButton;

namespace toxtunnel::ui {

class Banner;
class Cameras;
class CameraView;

/// Adds a peer by its Tox ID, its link, or a picture of its code (a file, dropped, pasted or seen
/// by a camera).
class AddPeer final : public QDialog
{
    Q_OBJECT

public:
    explicit AddPeer(service::Service& service, QWidget* parent = nullptr);

    void setAddress(const QString& text);
    void readPicture(const QImage& picture); ///< in the background
    /// Shows what a camera sees until it finds a code.
    void scan(std::function<std::unique_ptr<Cameras>()> cameras);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void judge();
    void paste();
    void choosePicture();
    void endScan();
    bool take(const QMimeData& given);
    void add();

    service::Service& service_;
    Banner* banner_;
    QPlainTextEdit* address_;
    QLabel* remark_;
    QLineEdit* name_;
    QLineEdit* message_;
    QPushButton* scan_; ///< hidden where this build can use no camera
    CameraView* camera_ = nullptr;
    QPushButton* add_;
};

} // namespace toxtunnel::ui
