// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Message.h"
#include "model/Outcome.h"

#include <QLatin1String>

#include <QJsonObject>
#include <vector>

namespace toxtunnel::control {

/// Messages in JSON: under `key` in English for whoever reads them, and under `key` with "_parts"
/// for whoever says them in another language (docs/control.md). An empty one is left out.
void put(QJsonObject& object, QLatin1String key, const Message& message);
void put(QJsonObject& object, QLatin1String key, const std::vector<Message>& messages);
void put(QJsonObject& object, const Outcome& trouble); ///< `what`, `why`, `remedy`, `action`

/// From the parts, else from the English text, which then stays English.
Message takeMessage(const QJsonObject& object, QLatin1String key);
std::vector<Message> takeMessages(const QJsonObject& object, QLatin1String key);

} // namespace toxtunnel::control
