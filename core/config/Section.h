// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/Problem.h"
#include "config/YamlTree.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace toxtunnel::config {

/// What is collected while a file is read. After 200 problems only a first error is still added.
struct ReadContext
{
    std::string file;                         ///< as problems show it
    Severity unknownKeys = Severity::Warning; ///< also of repeated ones
    bool rules = false; ///< a rules file: texts as toxtunnel 0.2 has them, which name the place
    Problems problems = {};
    Locations locations = {};

    /// Nothing more will be kept of this severity.
    bool full(Severity severity) const;
    void report(Severity severity, const YamlValue& at, Message what, Message allowed = {},
                std::string guess = {});
    void error(const YamlValue& at, Message what, Message allowed = {}, std::string guess = {});
};

/// A word of a fixed set and what it stands for.
template <typename E>
using Choice = std::pair<std::string_view, E>;

/// One map of a file, read key by key. The keys asked for are the known ones; finish() reports the
/// others. A reader leaves its target alone when the key is absent, null or wrong.
class Section
{
public:
    /// `value` that is not a map is reported; null is an empty map. `value` must outlive this.
    Section(ReadContext& context, const YamlValue& value, std::string path);

    bool isMap() const;
    /// The value of `key`, or null when absent or null. Its place is noted.
    const YamlValue* find(std::string_view key);
    /// True when the key is written, whatever its value. Does not make it known.
    bool has(std::string_view key) const;
    /// "tox.tcp_port" for "tcp_port" in the section "tox".
    std::string pathOf(std::string_view key) const;

    void readFlag(std::string_view key, bool& out);
    void readText(std::string_view key, std::string& out);
    void readSeconds(std::string_view key, std::chrono::seconds& out, std::uint32_t least = 0);

    template <typename T>
    void readNumber(std::string_view key, T& out, std::uint64_t least = 0,
                    std::uint64_t most = std::numeric_limits<T>::max())
    {
        if (const auto number = this->number(key, least, most)) {
            out = static_cast<T>(*number);
        }
    }

    /// `out`: an E or an optional one.
    template <typename Out, typename E, std::size_t N>
    void readChoice(std::string_view key, Out& out, const std::array<Choice<E>, N>& choices,
                    bool anyCase = false)
    {
        std::array<std::string_view, N> words;
        std::transform(choices.begin(), choices.end(), words.begin(),
                       [](const auto& choice) { return choice.first; });
        if (const auto index = choice(key, words, anyCase)) {
            out = choices[*index].second;
        }
    }

    /// The items of a list; one problem when it is something else.
    const std::vector<YamlValue>& list(std::string_view key);
    /// The map below `key`, when there is one.
    std::optional<Section> section(std::string_view key);

    /// The same map under another path, for a file in which it stands for a section as well; its
    /// keys become known here by adopt().
    Section standingFor(std::string path) const;
    void adopt(const Section& other);

    /// Reports unknown and repeated keys. Call it once, after all readers.
    void finish();

    ReadContext& context() { return *context_; }
    /// Where the map begins.
    const YamlValue& value() const { return *value_; }

private:
    std::optional<std::uint64_t> number(std::string_view key, std::uint64_t least,
                                        std::uint64_t most);
    std::optional<std::size_t> choice(std::string_view key, std::span<const std::string_view> words,
                                      bool anyCase);

    ReadContext* context_;
    const YamlValue* value_;
    std::string path_;
    std::vector<std::string_view> known_;
};

/// The text of a scalar; reports anything else as an invalid `path`.
std::optional<std::string> scalarText(ReadContext& context, const YamlValue& value,
                                      std::string_view path, const Message& allowed);
/// `text` as a decimal number, or a hexadecimal one after 0x.
std::optional<std::uint64_t> parseNumber(std::string_view text);
/// true, yes, on, y and their opposites, in lower case, capitals, or with a capital.
std::optional<bool> parseFlag(std::string_view text);
/// ASCII only.
std::string lowered(std::string_view text);

} // namespace toxtunnel::config
