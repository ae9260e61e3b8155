// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/RuleInfo.h"

#include <QString>
#include <optional>
#include <vector>

namespace toxtunnel::ui {

/// Entries of a rule as a person types them, one a line: "nas.lan:80,443", "10.0.0.0/8:1-1024",
/// "[fd00::1]:22"; without ports all of them.
struct EntryText
{
    static QString write(const std::vector<RuleEntry>& entries);
    static std::optional<RuleEntry> readLine(const QString& line);
    /// Nothing when a line is wrong; `wrongLine` is it then. Empty lines are skipped.
    static std::optional<std::vector<RuleEntry>> read(const QString& text, QString& wrongLine);
};

} // namespace toxtunnel::ui
