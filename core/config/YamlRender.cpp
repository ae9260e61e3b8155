// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/YamlRender.h"

#include <algorithm>
#include <array>

namespace toxtunnel::config {

namespace {

constexpr std::string_view safe =
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_./-";

/// What a YAML parser takes for something else than text.
bool isWord(std::string_view text)
{
    constexpr std::array<std::string_view, 7> words{"null", "true", "false", "yes",
                                                    "no",   "on",   "off"};
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return std::find(words.begin(), words.end(), lower) != words.end();
}

bool canBePlain(std::string_view text)
{
    return !text.empty() && text.find_first_not_of(safe) == std::string_view::npos &&
           text.front() != '-' && !text.starts_with("...");
}

std::string quoted(std::string_view text)
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string out = "\"";
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (byte < 0x20 || byte == 0x7F) {
            out += "\\x";
            out += digits[byte / 16U];
            out += digits[byte % 16U];
        } else {
            out += c;
        }
    }
    return out + '"';
}

} // namespace

YamlValue yamlScalar(std::string_view text)
{
    YamlValue value;
    value.kind = YamlValue::Kind::Scalar;
    value.scalar = text;
    return value;
}

YamlValue yamlList(std::vector<YamlValue> items)
{
    YamlValue value;
    value.kind = YamlValue::Kind::List;
    value.items = std::move(items);
    return value;
}

YamlValue yamlMap(std::vector<std::pair<std::string, YamlValue>> entries)
{
    YamlValue value;
    value.kind = YamlValue::Kind::Map;
    for (auto& [key, item] : entries) {
        value.keys.push_back(yamlScalar(key));
        value.items.push_back(std::move(item));
    }
    return value;
}

std::string renderFlow(const YamlValue& value)
{
    std::string out;
    switch (value.kind) {
    case YamlValue::Kind::Null:
        return "null";
    case YamlValue::Kind::Scalar:
        // true and false are written bare where they are flags; as texts they mean the same here.
        return canBePlain(value.scalar) &&
                       (!isWord(value.scalar) || value.scalar == "true" || value.scalar == "false")
                   ? value.scalar
                   : quoted(value.scalar);
    case YamlValue::Kind::List:
        for (const YamlValue& item : value.items) {
            out += (out.empty() ? "" : ", ") + renderFlow(item);
        }
        return "[" + out + "]";
    case YamlValue::Kind::Map:
        for (std::size_t i = 0; i < value.items.size(); ++i) {
            out += (out.empty() ? "" : ", ") + renderFlow(value.keys[i]) + ": " +
                   renderFlow(value.items[i]);
        }
        return out.empty() ? "{}" : "{ " + out + " }";
    }
    return out;
}

std::string renderBlock(const YamlValue& map, std::size_t indent, std::string_view lineEnd)
{
    const std::string newLine = std::string(lineEnd) + std::string(indent, ' ');
    std::string out;
    for (std::size_t i = 0; i < map.items.size(); ++i) {
        const YamlValue& item = map.items[i];
        out += (i == 0 ? "" : newLine) + renderFlow(map.keys[i]) + ":";
        const bool mapsInside = item.kind == YamlValue::Kind::List && !item.items.empty() &&
                                item.items.front().kind == YamlValue::Kind::Map;
        if (!mapsInside) {
            out += " " + renderFlow(item);
            continue;
        }
        for (const YamlValue& line : item.items) {
            out += newLine + "  - " + renderFlow(line);
        }
    }
    return out;
}

} // namespace toxtunnel::config
