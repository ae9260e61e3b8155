// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "qr/QrReader.h"

#define ZX_USE_UTF8 1 // text() is std::string then (ZXing 1.4)
#include <ZXing/ReadBarcode.h>

namespace toxtunnel::qr {

std::optional<std::string> readQr(std::span<const std::uint8_t> grey, int width, int height)
{
    if (width <= 0 || height <= 0 ||
        grey.size() != static_cast<std::size_t>(width) * static_cast<std::size_t>(height)) {
        return {};
    }
    ZXing::DecodeHints hints;
    hints.setFormats(ZXing::BarcodeFormat::QRCode);
    hints.setTryHarder(true);
    const ZXing::Result found =
        ZXing::ReadBarcode({grey.data(), width, height, ZXing::ImageFormat::Lum}, hints);
    if (!found.isValid()) {
        return {};
    }
    return found.text();
}

} // namespace toxtunnel::qr
