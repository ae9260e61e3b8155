// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/YamlEdit.h"

#include "config/YamlRender.h"

#include <algorithm>

namespace toxtunnel::config {

namespace {

using Kind = OutlineNode::Kind;

constexpr std::string_view spaces = " \t\r";

Result<void> notEditable(Message why)
{
    return failure(Message::say("The file cannot be edited here"), std::move(why),
                   Message::say("Change the file by hand, then load it again"));
}

} // namespace

YamlEdit::YamlEdit(std::string text)
    : text_(std::move(text))
    , lineEnd_(text_.find("\r\n") != npos ? "\r\n" : "\n")
{
}

Result<YamlEdit> YamlEdit::of(std::string text)
{
    YamlEdit edit(std::move(text));
    auto outline = outlineOf(edit.text_);
    if (!outline) {
        return tl::unexpected(outline.error());
    }
    edit.root_ = std::move(*outline);
    return edit;
}

Result<void> YamlEdit::replace(std::size_t begin, std::size_t end, std::string_view with)
{
    std::string text = text_;
    text.replace(begin, end - begin, with);
    auto outline = outlineOf(text);
    if (!outline) {
        return notEditable(outline.error().why);
    }
    text_ = std::move(text);
    root_ = std::move(*outline);
    return {};
}

// Finding

YamlEdit::Place YamlEdit::child(const Place& parent, std::size_t index) const
{
    const OutlineNode& node = *parent.node;
    Place place;
    place.node = &node.items[index];
    place.parent = &node;
    place.index = index;
    place.inFlow = parent.inFlow || node.flow;
    place.limit = parent.limit;
    if (index + 1 < node.items.size()) {
        const auto& followers = node.kind == Kind::Map ? node.keys : node.items;
        place.limit = followers[index + 1].begin;
    }
    return place;
}

YamlEdit::Place YamlEdit::locate(const Path& path) const
{
    Place place;
    place.node = &root_;
    place.limit = endOfDocument();
    for (const auto& step : path) {
        std::size_t index = npos;
        if (const auto* number = std::get_if<std::size_t>(&step)) {
            index = place.is(Kind::List) ? *number : npos;
        } else if (place.is(Kind::Map)) {
            const auto& keys = place.node->keys;
            const auto found = std::find_if(keys.begin(), keys.end(), [&](const OutlineNode& key) {
                return key.scalar == std::get<std::string>(step);
            });
            index = static_cast<std::size_t>(found - keys.begin());
        }
        if (index >= place.node->items.size()) {
            return {};
        }
        place = child(place, index);
    }
    return place;
}

bool YamlEdit::has(const Path& path) const
{
    return locate(path).node != nullptr;
}

std::size_t YamlEdit::count(const Path& list) const
{
    const Place place = locate(list);
    return place.is(Kind::List) ? place.node->items.size() : 0;
}

std::size_t YamlEdit::lineStart(std::size_t at) const
{
    const std::size_t before = at == 0 ? npos : text_.rfind('\n', at - 1);
    return before == npos ? 0 : before + 1;
}

std::size_t YamlEdit::nextLine(std::size_t at) const
{
    const std::size_t end = text_.find('\n', at);
    return end == npos ? text_.size() : end + 1;
}

/// A line of "..." or of "---" after the first value ends the document.
std::size_t YamlEdit::endOfDocument() const
{
    const bool empty = root_.kind == Kind::Null;
    std::size_t line = empty ? text_.size() : nextLine(root_.begin);
    while (line < text_.size()) {
        const std::string_view rest = std::string_view(text_).substr(line);
        if (rest.starts_with("...") || rest.starts_with("---")) {
            return line;
        }
        line = nextLine(line);
    }
    return text_.size();
}

/// The end of the lines of an entry that begins on the line of `begin` at `column`, at most
/// `limit`: blank lines at their end, and comments that are not indented deeper, are not part of
/// it.
std::size_t YamlEdit::contentEnd(std::size_t begin, std::size_t limit, std::size_t column) const
{
    std::size_t end = nextLine(begin);
    for (std::size_t line = end; line < limit;) {
        const std::size_t next = nextLine(line);
        const std::size_t first = text_.find_first_not_of(spaces, line);
        const bool blank = first == npos || text_[first] == '\n';
        const bool own = !blank && next <= limit &&
                         !(text_[first] == '#' && first - line <= column) &&
                         !(text_[first] == '-' && first - line == column);
        end = own ? next : end;
        line = next;
    }
    return end;
}

/// The offset of the dash of an item of a list by indentation; npos when it is out of the ordinary.
std::size_t YamlEdit::dashOf(const Place& list, std::size_t index) const
{
    const std::size_t column = columnOf(list.node->begin);
    std::size_t line = lineStart(list.node->items[index].begin);
    if (index == 0) {
        line = lineStart(list.node->begin);
    }
    const std::size_t from = lineStart(list.node->begin);
    while (true) {
        const std::size_t dash = line + column;
        const std::size_t first = text_.find_first_not_of(' ', line);
        if (first == dash && dash < text_.size() && text_[dash] == '-') {
            return dash;
        }
        if (line <= from) {
            return npos;
        }
        line = lineStart(line - 1);
    }
}

/// The offset behind a value: for one by indentation the start of the line after it.
std::size_t YamlEdit::endOf(const Place& place, bool inFlow) const
{
    const OutlineNode& node = *place.node;
    if (node.kind == Kind::Null) {
        return npos;
    }
    const bool collection = node.kind == Kind::List || node.kind == Kind::Map;
    if (!collection || node.flow) {
        return endOfInline(text_, node.begin, inFlow);
    }
    return npos;
}

/// The start of the line after an entry of a map by indentation.
std::size_t YamlEdit::entryEnd(const Place& map, std::size_t index) const
{
    const OutlineNode& key = map.node->keys[index];
    const Place value = child(map, index);
    const bool list = value.is(Kind::List) && !value.node->flow;
    // A list may stand as far left as its key.
    const std::size_t column = columnOf(key.begin);
    std::size_t end = contentEnd(key.begin, value.limit, column);
    if (list && !value.node->items.empty()) {
        const std::size_t last = value.node->items.size() - 1;
        const std::size_t dash = dashOf(value, last);
        end = std::max(end, contentEnd(dash == npos ? value.node->items[last].begin : dash,
                                       value.limit, columnOf(value.node->begin)));
    }
    return end;
}

// Maps

Result<void> YamlEdit::set(const Path& map, const std::string& key, const YamlValue& value)
{
    const Place place = locate(map);
    if (place.is(Kind::Null) && map.empty()) {
        return addKey(place, key, value);
    }
    if (place.node == nullptr || place.is(Kind::Null)) {
        Path parent = map;
        parent.pop_back();
        return set(parent, std::get<std::string>(map.back()), yamlMap({{key, value}}));
    }
    if (!place.is(Kind::Map)) {
        return notEditable(
            Message::say("'%1' would belong to a value of another kind, or to an alias", key));
    }
    const auto& keys = place.node->keys;
    const auto found = std::find_if(keys.begin(), keys.end(),
                                    [&](const OutlineNode& name) { return name.scalar == key; });
    if (found == keys.end()) {
        return addKey(place, key, value);
    }
    return setScalar(place, static_cast<std::size_t>(found - keys.begin()), value);
}

/// Writes over the value of a key that is there.
Result<void> YamlEdit::setScalar(const Place& map, std::size_t index, const YamlValue& value)
{
    const OutlineNode& key = map.node->keys[index];
    const Place old = child(map, index);
    const bool flow = map.inFlow || map.node->flow;
    if (old.is(Kind::Null)) {
        const std::size_t colon = text_.find(':', endOfInline(text_, key.begin, flow));
        return colon == npos
                   ? notEditable(Message::say("a key has no colon"))
                   : replace(colon + 1, colon + 1,
                             value.kind == YamlValue::Kind::Map && !flow
                                 ? std::string(lineEnd_) +
                                       std::string(columnOf(key.begin) + 2, ' ') +
                                       renderBlock(value, columnOf(key.begin) + 2, lineEnd_)
                                 : " " + renderFlow(value));
    }
    const std::size_t end = endOf(old, flow);
    if (end != npos) {
        return replace(old.node->begin, end, renderFlow(value));
    }
    // By indentation, or a text in block style: all of its lines.
    const std::size_t lineAfter = entryEnd(map, index);
    const std::size_t column = columnOf(key.begin);
    const bool atEnd = lineAfter == text_.size() && !text_.ends_with('\n');
    return replace(key.begin, lineAfter,
                   renderBlock(yamlMap({{key.scalar, value}}), column, lineEnd_) +
                       std::string(atEnd ? "" : lineEnd_));
}

Result<void> YamlEdit::addKey(const Place& map, const std::string& key, const YamlValue& value)
{
    const YamlValue entry = yamlMap({{key, value}});
    if (map.is(Kind::Null)) { // the root of an empty file, or of one with comments only
        return insertLines(map.limit, renderBlock(entry, 0, lineEnd_));
    }
    const std::size_t size = map.node->items.size();
    if (map.node->flow) {
        const std::string inner = renderFlow(entry);
        const std::string bare = inner.substr(2, inner.size() - 4); // without "{ " and " }"
        if (size == 0) {
            return replace(map.node->begin, endOfInline(text_, map.node->begin, true), inner);
        }
        const Place last = child(map, size - 1);
        const std::size_t end = endOf(last, true);
        return end == npos
                   ? notEditable(Message::say("the entry ends with a key that has no value"))
                   : replace(end, end, ", " + bare);
    }
    const std::size_t column = columnOf(map.node->keys.front().begin);
    return insertLines(entryEnd(map, size - 1),
                       std::string(column, ' ') + renderBlock(entry, column, lineEnd_));
}

/// `lines` without the last line's end, which the text may lack as well.
Result<void> YamlEdit::insertLines(std::size_t at, const std::string& lines)
{
    const bool open = at > 0 && text_[at - 1] != '\n';
    return replace(at, at, open ? std::string(lineEnd_) + lines : lines + std::string(lineEnd_));
}

Result<void> YamlEdit::remove(const Path& map, const std::string& key)
{
    const Place place = locate(map);
    if (!place.is(Kind::Map)) {
        return {};
    }
    const auto& keys = place.node->keys;
    const auto found = std::find_if(keys.begin(), keys.end(),
                                    [&](const OutlineNode& name) { return name.scalar == key; });
    if (found == keys.end()) {
        return {};
    }
    const auto index = static_cast<std::size_t>(found - keys.begin());
    if (index + 1 < keys.size() &&
        (place.node->flow ||
         text_.find_first_not_of(' ', lineStart(found->begin)) != found->begin)) {
        // In brackets, or on the line of a dash: the next one takes its place.
        return replace(found->begin, keys[index + 1].begin, {});
    }
    if (place.node->flow) {
        if (index == 0) {
            return replace(place.node->begin, endOfInline(text_, place.node->begin, true), "{}");
        }
        const std::size_t before = endOf(child(place, index - 1), true);
        const std::size_t end = endOf(child(place, index), true);
        return before == npos || end == npos ? notEditable(Message::say("a key has no value"))
                                             : replace(before, end, {});
    }
    if (keys.size() == 1) {
        return notEditable(Message::say("'%1' is the only key of its entry", key));
    }
    return replace(lineStart(found->begin), entryEnd(place, index), {});
}

} // namespace toxtunnel::config
