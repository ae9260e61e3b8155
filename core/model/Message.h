// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace toxtunnel {

/// One sentence. Its pattern is English and at the same time what a front end finds the translation
/// by, so that a sentence that it does not know can still be said.
struct Sentence
{
    using Argument = std::variant<std::string, std::int64_t, std::chrono::system_clock::time_point>;

    std::string pattern;             ///< "%1" to "%9" stand for the arguments
    std::vector<Argument> arguments; ///< texts as they are, figures and times as a person likes

    bool operator==(const Sentence&) const = default;
};

/// What a person is told, to be said in their language by whoever shows it.
struct Message
{
    Message() = default;
    Message(const char* sentence)
        : sentences{{sentence, {}}}
    {
    }
    Message(Sentence sentence)
        : sentences{std::move(sentence)}
    {
    }
    /// Text that comes from elsewhere and stays as it is.
    static Message verbatim(std::string text) { return Sentence{"%1", {std::move(text)}}; }

    bool empty() const { return sentences.empty(); }
    std::string english() const; ///< times in UTC
    Message& operator+=(const Message& other);
    bool operator==(const Message&) const = default;

    std::vector<Sentence> sentences;
};

/// The pattern with its arguments; a "%n" that has none stays.
std::string filled(std::string_view pattern, const std::vector<std::string>& arguments);

} // namespace toxtunnel
