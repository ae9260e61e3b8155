// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Error.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace toxtunnel::qr {

/// The modules of a QR code (ISO/IEC 18004), error correction level M, without the quiet zone.
class QrMatrix
{
public:
    /// Errors when `text` is empty or longer than a QR code holds (2331 bytes at level M).
    static Result<QrMatrix> encode(std::string_view text);

    std::size_t size() const { return size_; } ///< modules per side, 21 to 177

    /// Whether a module is dark. Everything outside the code is light.
    bool dark(std::size_t column, std::size_t row) const
    {
        return column < size_ && row < size_ && dark_[row * size_ + column];
    }

private:
    QrMatrix(std::size_t size, std::vector<bool> dark);

    std::size_t size_;
    std::vector<bool> dark_;
};

} // namespace toxtunnel::qr
