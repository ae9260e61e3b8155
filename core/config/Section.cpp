// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/Section.h"

#include "config/Suggestion.h"
#include "log/Escape.h"

#include <algorithm>
#include <charconv>
#include <set>

namespace toxtunnel::config {

namespace {

constexpr std::size_t shownLength = 60; // of a wrong value
constexpr std::size_t maxProblems = 200;

std::string shown(std::string_view text)
{
    return log::escaped(text, shownLength);
}

Message kindName(YamlValue::Kind kind)
{
    switch (kind) {
    case YamlValue::Kind::Null:
        return Message::say("nothing");
    case YamlValue::Kind::Scalar:
        return Message::say("a single value");
    case YamlValue::Kind::List:
        return Message::say("a list");
    case YamlValue::Kind::Map:
        break;
    }
    return Message::say("a map");
}

Message wrongKind(const ReadContext& context, const Message& what, const YamlValue& value)
{
    const Message kind = kindName(value.kind);
    return context.rules ? Message::say("Failed to parse rule: invalid %1: it is %2", what, kind)
                         : Message::say("Invalid %1: it is %2", what, kind);
}

Message wrongKind(const ReadContext& context, std::string_view path, const YamlValue& value)
{
    return wrongKind(context, Message::verbatim(std::string(path)), value);
}

Message wrongValue(const ReadContext& context, std::string_view path, std::string_view value)
{
    return context.rules ? Message::say("Failed to parse rule: invalid %1 '%2'", path, shown(value))
                         : Message::say("Invalid %1 '%2'", path, shown(value));
}

} // namespace

bool ReadContext::full(Severity severity) const
{
    return problems.size() >= maxProblems && (severity != Severity::Error || hasErrors(problems));
}

void ReadContext::report(Severity severity, const YamlValue& at, Message what, Message allowed,
                         std::string guess)
{
    if (full(severity)) {
        return;
    }
    if (rules) {
        what = Message::say("%1 (line %2, column %3)", what, at.line, at.column);
    }
    problems.push_back({severity,
                        {file, at.line, at.column},
                        std::move(what),
                        std::move(allowed),
                        std::move(guess)});
}

void ReadContext::error(const YamlValue& at, Message what, Message allowed, std::string guess)
{
    report(Severity::Error, at, std::move(what), std::move(allowed), std::move(guess));
}

std::string lowered(std::string_view text)
{
    std::string out(text);
    for (char& c : out) {
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return out;
}

std::optional<std::uint64_t> parseNumber(std::string_view text)
{
    const bool hexadecimal = text.starts_with("0x") || text.starts_with("0X");
    if (hexadecimal) {
        text.remove_prefix(2);
    } else if (text.size() > 1 && text.front() == '0') {
        return std::nullopt; // octal to some readers, decimal to others
    }
    std::uint64_t number = 0;
    const char* const last = text.data() + text.size();
    const auto [end, error] = std::from_chars(text.data(), last, number, hexadecimal ? 16 : 10);
    if (error != std::errc{} || end != last) {
        return std::nullopt;
    }
    return number;
}

std::optional<bool> parseFlag(std::string_view text)
{
    const std::string lower = lowered(text);
    const bool capitals =
        std::none_of(text.begin(), text.end(), [](char c) { return c >= 'a' && c <= 'z'; });
    if (!capitals && !text.empty() && text.substr(1) != std::string_view(lower).substr(1)) {
        return std::nullopt; // tRUE
    }
    if (lower == "true" || lower == "yes" || lower == "on" || lower == "y") {
        return true;
    }
    if (lower == "false" || lower == "no" || lower == "off" || lower == "n") {
        return false;
    }
    return std::nullopt;
}

std::optional<std::string> scalarText(ReadContext& context, const YamlValue& value,
                                      std::string_view path, const Message& allowed)
{
    if (value.kind != YamlValue::Kind::Scalar) {
        context.error(value, wrongKind(context, path, value), allowed);
        return std::nullopt;
    }
    return value.scalar;
}

Section::Section(ReadContext& context, const YamlValue& value, std::string path)
    : context_(&context)
    , value_(&value)
    , path_(std::move(path))
{
    if (!isMap()) {
        //: as in "Invalid file: it is a list"
        const Message what = path_.empty() ? Message::say("file") : Message::verbatim(path_);
        context.error(value, wrongKind(context, what, value),
                      Message::say("a map of `key: value` lines"));
    }
}

bool Section::isMap() const
{
    return value_->kind == YamlValue::Kind::Map || value_->kind == YamlValue::Kind::Null;
}

std::string Section::pathOf(std::string_view key) const
{
    return path_.empty() ? std::string(key) : path_ + "." + std::string(key);
}

bool Section::has(std::string_view key) const
{
    return std::any_of(value_->keys.begin(), value_->keys.end(),
                       [&](const YamlValue& k) { return k.scalar == key; });
}

const YamlValue* Section::find(std::string_view key)
{
    known_.push_back(key);
    for (std::size_t i = 0; i < value_->keys.size(); ++i) {
        const YamlValue& written = value_->keys[i];
        if (written.kind == YamlValue::Kind::Scalar && written.scalar == key) {
            const YamlValue& value = value_->items[i];
            const bool absent = value.kind == YamlValue::Kind::Null;
            const YamlValue& place = absent ? written : value;
            context_->locations.set(pathOf(key), {context_->file, place.line, place.column});
            return absent ? nullptr : &value;
        }
    }
    return nullptr;
}

void Section::readFlag(std::string_view key, bool& out)
{
    const Message allowed = Message::say("true or false");
    const YamlValue* value = find(key);
    const auto text = value ? scalarText(*context_, *value, pathOf(key), allowed) : std::nullopt;
    if (!text) {
        return;
    }
    if (const auto flag = parseFlag(*text)) {
        out = *flag;
    } else {
        context_->error(*value, wrongValue(*context_, pathOf(key), *text), allowed);
    }
}

void Section::readText(std::string_view key, std::string& out)
{
    if (const YamlValue* value = find(key)) {
        if (auto text = scalarText(*context_, *value, pathOf(key), Message::say("a text"))) {
            out = std::move(*text);
        }
    }
}

void Section::readSeconds(std::string_view key, std::chrono::seconds& out, std::uint32_t least)
{
    if (const auto count = number(key, least, std::numeric_limits<std::uint32_t>::max())) {
        out = std::chrono::seconds(*count);
    }
}

std::optional<std::uint64_t> Section::number(std::string_view key, std::uint64_t least,
                                             std::uint64_t most)
{
    const Message allowed = Message::say("a whole number from %1 to %2", std::to_string(least),
                                         std::to_string(most)); // to be typed: no grouped digits
    const YamlValue* value = find(key);
    const auto text = value ? scalarText(*context_, *value, pathOf(key), allowed) : std::nullopt;
    if (!text) {
        return std::nullopt;
    }
    const auto number = parseNumber(*text);
    if (!number || *number < least || *number > most) {
        context_->error(*value, wrongValue(*context_, pathOf(key), *text), allowed);
        return std::nullopt;
    }
    return number;
}

std::optional<std::size_t> Section::choice(std::string_view key,
                                           std::span<const std::string_view> words, bool anyCase)
{
    std::string allowed;
    for (const std::string_view word : words) {
        allowed += (allowed.empty() ? "'" : ", '") + shown(word) + "'";
    }
    const YamlValue* value = find(key);
    const auto text =
        value ? scalarText(*context_, *value, pathOf(key), Message::say("one of %1", allowed))
              : std::nullopt;
    if (!text) {
        return std::nullopt;
    }
    const std::string word = anyCase ? lowered(*text) : *text;
    const auto found = std::find(words.begin(), words.end(), word);
    if (found == words.end()) {
        context_->error(*value,
                        Message::say("%1: must be one of %2",
                                     wrongValue(*context_, pathOf(key), *text), allowed),
                        {}, suggestion(*text, words));
        return std::nullopt;
    }
    return static_cast<std::size_t>(found - words.begin());
}

const std::vector<YamlValue>& Section::list(std::string_view key)
{
    static const std::vector<YamlValue> empty;
    const YamlValue* value = find(key);
    if (!value) {
        return empty;
    }
    if (value->kind != YamlValue::Kind::List) {
        context_->error(*value, wrongKind(*context_, pathOf(key), *value), Message::say("a list"));
        return empty;
    }
    return value->items;
}

std::optional<Section> Section::section(std::string_view key)
{
    const YamlValue* value = find(key);
    return value ? std::optional(Section(*context_, *value, pathOf(key))) : std::nullopt;
}

Section Section::standingFor(std::string path) const
{
    Section other = *this;
    other.path_ = std::move(path);
    other.known_.clear();
    return other;
}

void Section::adopt(const Section& other)
{
    known_.insert(known_.end(), other.known_.begin(), other.known_.end());
}

void Section::finish()
{
    std::set<std::string_view> seen;
    for (const YamlValue& key : value_->keys) {
        if (context_->full(context_->unknownKeys)) {
            return;
        }
        if (key.kind != YamlValue::Kind::Scalar) {
            context_->report(context_->unknownKeys, key,
                             Message::say("%1, so it is ignored",
                                          wrongKind(*context_, Message::say("key"), key)),
                             Message::say("a plain word"));
            continue;
        }
        if (std::find(known_.begin(), known_.end(), key.scalar) == known_.end()) {
            context_->report(context_->unknownKeys, key,
                             Message::say("Unknown key '%1'", shown(pathOf(key.scalar))), {},
                             suggestion(key.scalar, known_));
        } else if (!seen.insert(key.scalar).second) {
            context_->report(
                context_->unknownKeys, key,
                Message::say("Repeated key '%1'; the first one counts", shown(pathOf(key.scalar))));
        }
    }
}

} // namespace toxtunnel::config
