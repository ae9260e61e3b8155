// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/YamlEdit.h"
#include "config/YamlRender.h"

#include <algorithm>
#include <utility>

namespace toxtunnel::config {

namespace {

using Kind = OutlineNode::Kind;

Result<void> outOfTheOrdinary()
{
    return failure(Message::say("The file cannot be edited here"),
                   Message::say("the layout of the list is out of the ordinary"),
                   Message::say("Change the file by hand, then load it again"));
}

} // namespace

/// Where the lines of an item begin: with the comments right above it, which are its own. Those
/// above the first item may be about the whole list.
std::size_t YamlEdit::leadOf(const Place& list, std::size_t index) const
{
    const std::size_t dash = dashOf(list, index);
    if (dash == npos) {
        return npos;
    }
    std::size_t line = lineStart(dash);
    const std::size_t column = columnOf(dash);
    while (index > 0 && line > 0) {
        const std::size_t above = lineStart(line - 1);
        const std::size_t first = text_.find_first_not_of(' ', above);
        if (first != above + column || text_[first] != '#') {
            break;
        }
        line = above;
    }
    return line;
}

std::size_t YamlEdit::insertionPoint(const Place& list, std::size_t index) const
{
    const std::size_t size = list.node->items.size();
    if (index < size) {
        return leadOf(list, index);
    }
    const std::size_t dash = dashOf(list, size - 1);
    return dash == npos ? npos : contentEnd(dash, list.limit, columnOf(dash));
}

Result<void> YamlEdit::insert(const Path& list, std::size_t index, const YamlValue& item)
{
    const Place place = locate(list);
    if (place.node == nullptr || place.is(Kind::Null) ||
        (place.is(Kind::List) && place.node->items.empty())) {
        if (place.node != nullptr && place.parent != nullptr && place.parent->kind == Kind::Map &&
            !place.inFlow) {
            return insertIntoEmpty(place, item);
        }
        Path map = list;
        map.pop_back();
        return set(map, std::get<std::string>(list.back()), yamlList({item}));
    }
    if (!place.is(Kind::List)) {
        return outOfTheOrdinary();
    }
    return place.node->flow ? insertFlow(place, index, item) : insertBlock(place, index, item);
}

/// `key:` or `key: []`, perhaps with a comment: the item comes on the lines below.
Result<void> YamlEdit::insertIntoEmpty(const Place& list, const YamlValue& item)
{
    const OutlineNode& key = list.parent->keys[list.index];
    const std::size_t colon = text_.find(':', endOfInline(text_, key.begin, false));
    if (colon == npos) {
        return outOfTheOrdinary();
    }
    const std::size_t valueEnd =
        list.is(Kind::List) ? endOfInline(text_, list.node->begin, false) : colon + 1;
    const std::size_t column = columnOf(key.begin) + 2;
    std::string rest = text_.substr(valueEnd, nextLine(valueEnd) - valueEnd);
    const bool open = !rest.ends_with('\n');
    rest += std::string(open ? lineEnd_ : "") + std::string(column, ' ') + "- " +
            renderBlock(item, column + 2, lineEnd_) + std::string(open ? "" : lineEnd_);
    return replace(colon + 1, nextLine(valueEnd), rest);
}

Result<void> YamlEdit::insertFlow(const Place& list, std::size_t index, const YamlValue& item)
{
    const auto& items = list.node->items;
    const std::size_t first = items.front().begin;
    const std::string_view opening =
        std::string_view(text_).substr(list.node->begin, first - list.node->begin);
    const std::string joint = opening.find('\n') == npos
                                  ? ", "
                                  : "," + std::string(lineEnd_) + std::string(columnOf(first), ' ');
    if (index < items.size()) {
        const std::size_t at = items[index].begin;
        return replace(at, at, renderFlow(item) + joint);
    }
    const std::size_t end = endOf(child(list, items.size() - 1), true);
    return end == npos ? outOfTheOrdinary() : replace(end, end, joint + renderFlow(item));
}

Result<void> YamlEdit::insertBlock(const Place& list, std::size_t index, const YamlValue& item)
{
    const auto& items = list.node->items;
    const std::size_t at = insertionPoint(list, index);
    if (at == npos) {
        return outOfTheOrdinary();
    }
    const std::size_t column = columnOf(list.node->begin);
    const OutlineNode& neighbour = items[index > 0 ? index - 1 : 0];
    const bool onOneLine = neighbour.kind == Kind::Map && neighbour.flow;
    return insertLines(
        at, std::string(column, ' ') + "- " +
                (onOneLine ? renderFlow(item) : renderBlock(item, column + 2, lineEnd_)));
}

Result<void> YamlEdit::removeItem(const Path& list, std::size_t index)
{
    const Place place = locate(list);
    if (!place.is(Kind::List) || index >= place.node->items.size()) {
        return outOfTheOrdinary();
    }
    if (place.node->flow) {
        return removeFlow(place, index);
    }
    const std::size_t dash = dashOf(place, index);
    if (dash == npos) {
        return outOfTheOrdinary();
    }
    const Place item = child(place, index);
    const bool last = place.node->items.size() == 1;
    const std::size_t begin = lineStart(dash);
    const std::size_t end = contentEnd(dash, item.limit, columnOf(dash));
    if (!last) {
        return replace(begin, end, {});
    }
    if (list.empty()) {
        return replace(begin, end, "[]" + std::string(lineEnd_));
    }
    const YamlEdit before = *this;
    auto done = replace(begin, end, {});
    if (done) {
        Path map = list;
        map.pop_back();
        done = set(map, std::get<std::string>(list.back()), yamlList({}));
    }
    if (!done) {
        *this = before;
    }
    return done;
}

Result<void> YamlEdit::removeFlow(const Place& list, std::size_t index)
{
    const auto& items = list.node->items;
    if (index + 1 < items.size()) {
        return replace(items[index].begin, items[index + 1].begin, {});
    }
    const std::size_t end = endOf(child(list, index), true);
    const std::size_t begin =
        index == 0 ? items.front().begin : endOf(child(list, index - 1), true);
    return begin == npos || end == npos ? outOfTheOrdinary() : replace(begin, end, {});
}

Result<void> YamlEdit::moveItem(const Path& list, std::size_t from, std::size_t to)
{
    const Place place = locate(list);
    if (!place.is(Kind::List) || from >= place.node->items.size() ||
        to >= place.node->items.size()) {
        return outOfTheOrdinary();
    }
    if (from == to) {
        return {};
    }
    if (place.node->flow) {
        return moveFlow(place, from, to);
    }
    const std::size_t begin = leadOf(place, from);
    if (begin == npos) {
        return outOfTheOrdinary();
    }
    const std::size_t dash = dashOf(place, from);
    const std::size_t end = contentEnd(dash, child(place, from).limit, columnOf(dash));
    std::string lines = text_.substr(begin, end - begin);
    while (lines.ends_with('\n') || lines.ends_with('\r')) {
        lines.pop_back();
    }
    const YamlEdit before = *this;
    auto done = replace(begin, end, {});
    if (done) {
        const std::size_t at = insertionPoint(locate(list), to);
        done = at == npos ? outOfTheOrdinary() : insertLines(at, lines);
    }
    if (!done) {
        *this = before;
    }
    return done;
}

/// The texts between the items, and so the comments, stay where they are.
Result<void> YamlEdit::moveFlow(const Place& list, std::size_t from, std::size_t to)
{
    const auto& items = list.node->items;
    std::vector<std::pair<std::size_t, std::size_t>> slots;
    std::vector<std::string> texts;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const std::size_t end = endOf(child(list, i), true);
        if (end == npos) {
            return outOfTheOrdinary();
        }
        slots.emplace_back(items[i].begin, end);
        texts.push_back(text_.substr(items[i].begin, end - items[i].begin));
    }
    std::string moved = std::move(texts[from]);
    texts.erase(texts.begin() + static_cast<std::ptrdiff_t>(from));
    texts.insert(texts.begin() + static_cast<std::ptrdiff_t>(to), std::move(moved));
    std::string whole;
    for (std::size_t i = 0; i < items.size(); ++i) {
        whole += texts[i];
        if (i + 1 < items.size()) {
            whole += text_.substr(slots[i].second, slots[i + 1].first - slots[i].second);
        }
    }
    return replace(slots.front().first, slots.back().second, whole);
}

} // namespace toxtunnel::config
