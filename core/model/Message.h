// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <concepts>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

/// Names, in a class, the context under which lupdate files the texts that are said by it. Qt's own
/// macro for this would bring Qt into sources that do without.
#define TOXTUNNEL_TEXTS(context)

namespace toxtunnel {

/// One sentence or clause. Its pattern is English and at the same time what a front end finds the
/// translation by, so that a text that it does not know can still be said.
struct Sentence
{
    /// Texts as they are, figures and times as a person likes them, and what is a message itself.
    using Argument = std::variant<std::string, std::int64_t, std::chrono::system_clock::time_point,
                                  std::vector<Sentence>>;

    std::string pattern; ///< "%1" to "%9" stand for the arguments
    std::vector<Argument> arguments;

    bool operator==(const Sentence&) const = default;
};

/// What a person is told, to be said in their language by whoever shows it.
class Message
{
    TOXTUNNEL_TEXTS(Message)

public:
    Message() = default;

    /// lupdate takes `pattern` for translation, by this name. Texts of peers among the arguments
    /// are to be escaped.
    template <typename... Arguments>
    static Message say(const char* pattern, Arguments&&... arguments)
    {
        return of({Sentence{pattern, {argument(std::forward<Arguments>(arguments))...}}});
    }
    /// Text that comes from elsewhere and stays as it is.
    static Message verbatim(std::string text);
    static Message of(std::vector<Sentence> sentences);

    bool empty() const { return sentences_.empty(); }
    const std::vector<Sentence>& sentences() const { return sentences_; }
    std::string english() const; ///< times in UTC
    Message& operator+=(const Message& other);
    bool operator==(const Message&) const = default;

private:
    static Sentence::Argument argument(std::integral auto figure)
    {
        return static_cast<std::int64_t>(figure);
    }
    static Sentence::Argument argument(std::chrono::system_clock::time_point time) { return time; }
    static Sentence::Argument argument(std::string text) { return text; }
    static Sentence::Argument argument(std::string_view text) { return std::string(text); }
    static Sentence::Argument argument(const char* text) { return std::string(text); }
    static Sentence::Argument argument(const Message& message) { return message.sentences_; }

    std::vector<Sentence> sentences_;
};

/// The pattern with its arguments; a "%n" that has none stays.
std::string filled(std::string_view pattern, const std::vector<std::string>& arguments);

} // namespace toxtunnel
