// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/YamlTree.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace toxtunnel::config {

/// A scalar for YamlRender; the text as it is meant, quoted when rendered.
YamlValue yamlScalar(std::string_view text);
YamlValue yamlList(std::vector<YamlValue> items);
YamlValue yamlMap(std::vector<std::pair<std::string, YamlValue>> entries);

/// On one line: `{ name: ssh, ports: [22, 80] }`.
std::string renderFlow(const YamlValue& value);

/// The entries of a map on lines of their own, the first line without indentation, the last one
/// without line end. Lists of maps get a line for each map.
std::string renderBlock(const YamlValue& map, std::size_t indent, std::string_view lineEnd);

} // namespace toxtunnel::config
