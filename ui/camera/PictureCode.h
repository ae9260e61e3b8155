// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

class QImage;

namespace toxtunnel::ui {

/// The text of the QR code in a picture of any size; nothing when there is none to be read. Takes
/// up to a second: not for the main thread.
std::optional<QString> codeIn(const QImage& picture);

} // namespace toxtunnel::ui
