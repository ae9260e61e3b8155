// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/camera/PictureCode.h"

#include "qr/QrReader.h"
#include "ui/text/Words.h"

#include <QImage>

namespace toxtunnel::ui {

namespace {

constexpr int widestPicture = 2000; ///< larger ones are scaled down before they are read

} // namespace

std::optional<QString> codeIn(const QImage& picture)
{
    QImage grey = picture;
    if (grey.width() > widestPicture) {
        grey = grey.scaledToWidth(widestPicture, Qt::SmoothTransformation);
    }
    grey = grey.convertToFormat(QImage::Format_Grayscale8);
    std::vector<std::uint8_t> pixels;
    pixels.reserve(static_cast<std::size_t>(grey.width()) *
                   static_cast<std::size_t>(grey.height()));
    for (int y = 0; y < grey.height(); ++y) {
        const uchar* line = grey.constScanLine(y);
        pixels.insert(pixels.end(), line, line + grey.width());
    }
    const auto text = qr::readQr(pixels, grey.width(), grey.height());
    return text ? std::optional(toQt(*text)) : std::nullopt;
}

} // namespace toxtunnel::ui
