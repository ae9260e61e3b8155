// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Error.h"

#include <QByteArray>
#include <QStringList>
#include <functional>

namespace toxtunnel::app {

struct CurlResult
{
    double seconds = 0; ///< from the connect to the last byte, as curl measured it
    QByteArray body;    ///< stdout, unless the arguments send it elsewhere
};

/// Runs curl(1) with `arguments` after those that make it independent of the user's settings.
/// `onWait` is called every 100 ms; it returns false to give up. The error tells what curl said.
Result<CurlResult> runCurl(const QStringList& arguments, const std::function<bool()>& onWait);

} // namespace toxtunnel::app
