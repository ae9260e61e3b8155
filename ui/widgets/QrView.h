// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>
#include <QWidget>

namespace toxtunnel::ui {

/// A text as a QR code, black on white in any theme.
class QrView final : public QWidget
{
    Q_OBJECT

public:
    explicit QrView(QWidget* parent = nullptr);

    void setText(const QString& text); ///< one that fits; a longer one shows nothing
    /// The code with its quiet zone, each module `scale` pixels wide.
    QImage picture(int scale) const;

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QImage modules_; ///< one pixel a module, with the quiet zone
};

} // namespace toxtunnel::ui
