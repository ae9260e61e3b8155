// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/Problem.h"

#include <tl/expected.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace toxtunnel::config {

/// A value of a YAML document with its place, aliases already replaced by what they stand for.
struct YamlValue
{
    enum class Kind
    {
        Null,
        Scalar,
        List,
        Map,
    };
    Kind kind = Kind::Null;
    int line = 0; ///< from 1
    int column = 0;
    std::string scalar;
    std::vector<YamlValue> items; ///< of a list, or the values of a map
    std::vector<YamlValue> keys;  ///< of a map, one for each of `items`, repeated ones included
};

struct YamlDocument
{
    YamlValue root;
    bool more = false; ///< another document follows in the same text; it was not read
};

/// Reads the first YAML document of `text`. `text` is hostile: control characters, nesting deeper
/// than 64 and more than 100,000 values (aliases counted as often as they are used) are refused.
/// `file` is what a problem shows.
tl::expected<YamlDocument, Problem> parseYaml(std::string_view text, const std::string& file);

} // namespace toxtunnel::config
