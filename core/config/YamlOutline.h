// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Error.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace toxtunnel::config {

constexpr std::size_t npos = std::string_view::npos; ///< no such place in the text

/// Where the values of a YAML text stand, for editing the text. Unlike YamlValue it keeps aliases
/// as they are written, and says in which style a list or map is.
struct OutlineNode
{
    enum class Kind
    {
        Null,
        Scalar,
        List,
        Map,
        Alias,
    };
    Kind kind = Kind::Null;
    bool flow = false;     ///< list or map in brackets; otherwise by indentation
    std::size_t begin = 0; ///< offset in the text of its first character, `&anchor` and `!tag`
                           ///< included; without meaning for Null
    std::string scalar;
    std::vector<OutlineNode> keys;  ///< of a map, one for each of `items`
    std::vector<OutlineNode> items; ///< of a list, or the values of a map
};

/// Reads the first document. `text` was accepted by parseYaml() before.
Result<OutlineNode> outlineOf(std::string_view text);

/// The offset behind a scalar, an alias, or a list or map in brackets that begins at `begin`;
/// `inFlow`: it stands inside of brackets. npos for a scalar in block style (`|`, `>`).
std::size_t endOfInline(std::string_view text, std::size_t begin, bool inFlow);

} // namespace toxtunnel::config
