// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/Message.h"

#include <array>
#include <cstddef>
#include <cstdio>
#include <utility>

namespace toxtunnel {

namespace {

std::string inEnglish(const std::vector<Sentence>& sentences);

struct English
{
    std::string operator()(const std::string& text) const { return text; }
    std::string operator()(std::int64_t number) const { return std::to_string(number); }
    std::string operator()(std::chrono::system_clock::time_point time) const
    {
        const auto day = std::chrono::floor<std::chrono::days>(time);
        const std::chrono::year_month_day date(day);
        const std::chrono::hh_mm_ss clock(std::chrono::floor<std::chrono::minutes>(time - day));
        std::array<char, 40> text{};
        std::snprintf(text.data(), text.size(), "%04d-%02u-%02u %02d:%02d UTC",
                      static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                      static_cast<unsigned>(date.day()), static_cast<int>(clock.hours().count()),
                      static_cast<int>(clock.minutes().count()));
        return text.data();
    }
    std::string operator()(const std::vector<Sentence>& sentences) const
    {
        return inEnglish(sentences);
    }
};

std::string inEnglish(const std::vector<Sentence>& sentences)
{
    std::string text;
    for (const Sentence& sentence : sentences) {
        std::vector<std::string> arguments;
        for (const Sentence::Argument& argument : sentence.arguments) {
            arguments.push_back(std::visit(English(), argument));
        }
        text += (text.empty() ? "" : " ") + filled(sentence.pattern, arguments);
    }
    return text;
}

} // namespace

Message Message::verbatim(std::string text)
{
    return text.empty() ? Message()
                        : of({Sentence{"%1", {std::move(text)}}}); // no words to translate
}

std::string filled(std::string_view pattern, const std::vector<std::string>& arguments)
{
    std::string text;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const bool place = pattern[i] == '%' && i + 1 < pattern.size() && pattern[i + 1] >= '1' &&
                           static_cast<std::size_t>(pattern[i + 1] - '1') < arguments.size();
        if (place) {
            text += arguments[static_cast<std::size_t>(pattern[++i] - '1')];
        } else {
            text += pattern[i];
        }
    }
    return text;
}

Message Message::of(std::vector<Sentence> sentences)
{
    Message message;
    message.sentences_ = std::move(sentences);
    return message;
}

std::string Message::english() const
{
    return inEnglish(sentences_);
}

Message& Message::operator+=(const Message& other)
{
    sentences_.insert(sentences_.end(), other.sentences_.begin(), other.sentences_.end());
    return *this;
}

} // namespace toxtunnel
