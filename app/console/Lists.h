// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <string>
#include <string_view>

namespace toxtunnel::app {

/// A list of the node ("peers", "forwards", ...: see control/Commands.h) as a table for people.
/// Nothing to list is said in a line. `width`: see Table::text().
std::string listText(std::string_view name, const QJsonArray& list, std::size_t width);

/// For scripts: all of it on a line.
std::string jsonLine(const QJsonDocument& document);

/// The answer to "GET /tunnels" of the local socket.
std::string tunnelsText(const QJsonObject& answer, std::size_t width);
/// The answer to "GET /status": a line for each fact.
std::string statusText(const QJsonObject& answer);

} // namespace toxtunnel::app
