// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <cstddef>
#include <string>

namespace toxtunnel::app {

/// The answer to "doctor" (control/Commands.h) for people: a step on a line with its verdict, what
/// was found and, behind an arrow, what to do. Lines are broken between words so that none is wider
/// than `width` characters (0: any width; narrower than 50 counts as 50).
std::string diagnosisText(const QJsonObject& diagnosis, std::size_t width);

} // namespace toxtunnel::app
