// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/YamlOutline.h"
#include "config/YamlTree.h"
#include "model/Error.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace toxtunnel::config {

/// Edits a YAML text so that every line that is not part of the edited entry stays as it is, with
/// its comments, its order and its style. What is new is written in the style of its neighbours.
///
/// An error leaves the text as it was: a layout that cannot be edited line by line. That a text is
/// edited does not mean that it says what was meant; parse it and compare.
class YamlEdit
{
public:
    /// From the root: keys of maps and indices of lists.
    using Path = std::vector<std::variant<std::string, std::size_t>>;

    /// `text` was accepted by parseYaml().
    static Result<YamlEdit> of(std::string text);

    const std::string& text() const { return text_; }
    bool has(const Path& path) const;
    std::size_t count(const Path& list) const; ///< of its items; 0 when there is none

    /// Gives `key` of a map this value; a missing key is added at the end. A missing map
    /// is added with it.
    Result<void> set(const Path& map, const std::string& key, const YamlValue& value);
    Result<void> remove(const Path& map, const std::string& key);

    /// `index` at most count(); a missing list is added at the end of its map.
    Result<void> insert(const Path& list, std::size_t index, const YamlValue& item);
    Result<void> removeItem(const Path& list, std::size_t index);
    /// The item at `from` becomes the one at `to`; comments right above it move along.
    Result<void> moveItem(const Path& list, std::size_t from, std::size_t to);

private:
    /// A value and what is around it.
    struct Place
    {
        const OutlineNode* node = nullptr;   ///< null: there is none
        const OutlineNode* parent = nullptr; ///< null: the root
        std::size_t index = 0;               ///< in the parent
        std::size_t limit = 0; ///< where the next value outside begins, or the text ends
        bool inFlow = false;

        bool is(OutlineNode::Kind kind) const { return node != nullptr && node->kind == kind; }
    };

    explicit YamlEdit(std::string text);
    Place locate(const Path& path) const;
    Place child(const Place& parent, std::size_t index) const;

    std::size_t lineStart(std::size_t at) const;
    std::size_t nextLine(std::size_t at) const;
    std::size_t columnOf(std::size_t at) const { return at - lineStart(at); }
    std::size_t endOfDocument() const;
    std::size_t contentEnd(std::size_t begin, std::size_t limit, std::size_t column) const;
    std::size_t dashOf(const Place& list, std::size_t index) const;
    std::size_t endOf(const Place& place, bool inFlow) const;
    std::size_t entryEnd(const Place& map, std::size_t index) const;
    std::size_t leadOf(const Place& list, std::size_t index) const;
    std::size_t insertionPoint(const Place& list, std::size_t index) const;

    Result<void> setScalar(const Place& map, std::size_t index, const YamlValue& value);
    Result<void> addKey(const Place& map, const std::string& key, const YamlValue& value);
    Result<void> insertLines(std::size_t at, const std::string& lines);
    Result<void> insertIntoEmpty(const Place& list, const YamlValue& item);
    Result<void> insertFlow(const Place& list, std::size_t index, const YamlValue& item);
    Result<void> insertBlock(const Place& list, std::size_t index, const YamlValue& item);
    Result<void> removeFlow(const Place& list, std::size_t index);
    Result<void> moveFlow(const Place& list, std::size_t from, std::size_t to);
    Result<void> replace(std::size_t begin, std::size_t end, std::string_view with);

    std::string text_;
    std::string_view lineEnd_ = "\n"; ///< of the text
    OutlineNode root_;
};

} // namespace toxtunnel::config
