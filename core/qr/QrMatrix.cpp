// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "qr/QrMatrix.h"

#include <qrencode.h>

#include <cerrno>
#include <memory>
#include <string>
#include <system_error>

namespace toxtunnel::qr {

QrMatrix::QrMatrix(std::size_t size, std::vector<bool> dark)
    : size_(size)
    , dark_(std::move(dark))
{
}

Result<QrMatrix> QrMatrix::encode(std::string_view text)
{
    // A version of 0 lets the library take the smallest code that holds the text.
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString(std::string(text).c_str(), 0, QR_ECLEVEL_M, QR_MODE_8, 1),
        &QRcode_free);
    if (!code) {
        const Message why =
            errno == ERANGE
                ? Message::say("the text is too long for one")
                : Message::verbatim(std::error_code(errno, std::generic_category()).message());
        return failure(Message::say("Cannot make a QR code"), why);
    }
    const auto size = static_cast<std::size_t>(code->width);
    std::vector<bool> dark(size * size);
    for (std::size_t i = 0; i < dark.size(); ++i) {
        dark[i] = (code->data[i] & 1U) != 0; // the lowest bit; the others say what it is part of
    }
    return QrMatrix(size, std::move(dark));
}

} // namespace toxtunnel::qr
