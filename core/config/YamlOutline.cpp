// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/YamlOutline.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/parser.h>

#include <exception>
#include <sstream>

namespace toxtunnel::config {

namespace {

constexpr std::string_view blanks = " \t\r\n";
constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

class OutlineBuilder final : public YAML::EventHandler
{
public:
    explicit OutlineBuilder(std::size_t skipped)
        : skipped_(skipped)
    {
    }

    OutlineNode takeRoot() { return std::move(root_); }

    void OnDocumentStart(const YAML::Mark&) override {}
    void OnDocumentEnd() override {}

    void OnNull(const YAML::Mark& mark, YAML::anchor_t) override
    {
        attach(node(OutlineNode::Kind::Null, mark));
    }
    void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override
    {
        attach(node(OutlineNode::Kind::Alias, mark));
    }
    void OnScalar(const YAML::Mark& mark, const std::string&, YAML::anchor_t,
                  const std::string& text) override
    {
        OutlineNode scalar = node(OutlineNode::Kind::Scalar, mark);
        scalar.scalar = text;
        attach(std::move(scalar));
    }
    void OnSequenceStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t,
                         YAML::EmitterStyle::value style) override
    {
        begin(OutlineNode::Kind::List, mark, style);
    }
    void OnMapStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t,
                    YAML::EmitterStyle::value style) override
    {
        begin(OutlineNode::Kind::Map, mark, style);
    }
    void OnSequenceEnd() override { end(); }
    void OnMapEnd() override { end(); }

private:
    OutlineNode node(OutlineNode::Kind kind, const YAML::Mark& mark) const
    {
        OutlineNode node;
        node.kind = kind;
        node.begin = static_cast<std::size_t>(mark.pos) + skipped_;
        return node;
    }

    void begin(OutlineNode::Kind kind, const YAML::Mark& mark, YAML::EmitterStyle::value style)
    {
        open_.push_back(node(kind, mark));
        open_.back().flow = style == YAML::EmitterStyle::Flow;
    }

    void end()
    {
        OutlineNode done = std::move(open_.back());
        open_.pop_back();
        attach(std::move(done));
    }

    void attach(OutlineNode node)
    {
        if (open_.empty()) {
            root_ = std::move(node);
            return;
        }
        OutlineNode& parent = open_.back();
        const bool isKey =
            parent.kind == OutlineNode::Kind::Map && parent.keys.size() == parent.items.size();
        (isKey ? parent.keys : parent.items).push_back(std::move(node));
    }

    std::size_t skipped_;
    OutlineNode root_;
    std::vector<OutlineNode> open_;
};

bool isBlank(std::string_view text, std::size_t at)
{
    return at >= text.size() || blanks.find(text[at]) != std::string_view::npos;
}

std::size_t endOfQuoted(std::string_view text, std::size_t begin)
{
    const char quote = text[begin];
    for (std::size_t at = begin + 1; at < text.size(); ++at) {
        if (quote == '"' && text[at] == '\\') {
            ++at;
        } else if (text[at] == quote) {
            if (quote == '\'' && at + 1 < text.size() && text[at + 1] == quote) {
                ++at; // '' stands for '
            } else {
                return at + 1;
            }
        }
    }
    return text.size();
}

/// A plain scalar on one line.
std::size_t endOfPlain(std::string_view text, std::size_t begin, bool inFlow)
{
    std::size_t at = begin;
    while (at < text.size() && text[at] != '\n' && text[at] != '\r') {
        const char c = text[at];
        const bool comment = c == '#' && at > begin && isBlank(text, at - 1);
        const bool colon = c == ':' && isBlank(text, at + 1);
        const bool bracket = inFlow && std::string_view(",[]{}").find(c) != std::string_view::npos;
        if (comment || colon || bracket) {
            break;
        }
        ++at;
    }
    while (at > begin && isBlank(text, at - 1)) {
        --at;
    }
    return at;
}

std::size_t endOfBrackets(std::string_view text, std::size_t begin)
{
    std::size_t depth = 0;
    std::size_t at = begin;
    while (at < text.size()) {
        const char c = text[at];
        const bool first = at == 0 || isBlank(text, at - 1) ||
                           std::string_view(",[]{}:").find(text[at - 1]) != std::string_view::npos;
        if ((c == '"' || c == '\'') && first) {
            at = endOfQuoted(text, at);
            continue;
        }
        if (c == '#' && isBlank(text, at - 1)) {
            at = std::min(text.find('\n', at), text.size());
            continue;
        }
        depth += c == '[' || c == '{' ? 1U : 0U;
        if (c == ']' || c == '}') {
            --depth;
            if (depth == 0) {
                return at + 1;
            }
        }
        ++at;
    }
    return text.size();
}

} // namespace

Result<OutlineNode> outlineOf(std::string_view text)
{
    const std::size_t skipped = text.starts_with(byteOrderMark) ? byteOrderMark.size() : 0;
    try {
        std::istringstream stream{std::string(text)};
        YAML::Parser parser(stream);
        OutlineBuilder builder(skipped);
        parser.HandleNextDocument(builder);
        return builder.takeRoot();
    } catch (const std::exception& error) { // YAML::Exception and the parser's own conversions
        return failure(Message::say("The file cannot be edited"), Message::verbatim(error.what()));
    }
}

std::size_t endOfInline(std::string_view text, std::size_t begin, bool inFlow)
{
    // `&anchor` and `!tag` come before the value.
    while (begin < text.size() && (text[begin] == '&' || text[begin] == '!')) {
        while (!isBlank(text, begin)) {
            ++begin;
        }
        begin = std::min(text.find_first_not_of(blanks, begin), text.size());
    }
    if (begin >= text.size()) {
        return text.size();
    }
    switch (text[begin]) {
    case '"':
    case '\'':
        return endOfQuoted(text, begin);
    case '[':
    case '{':
        return endOfBrackets(text, begin);
    case '|':
    case '>':
        return std::string_view::npos;
    default:
        return endOfPlain(text, begin, inFlow);
    }
}

} // namespace toxtunnel::config
