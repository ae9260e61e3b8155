// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/YamlTree.h"

#include "log/Escape.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <exception>
#include <map>
#include <optional>
#include <sstream>

namespace toxtunnel::config {

namespace {

constexpr std::size_t maxDepth = 64;
constexpr std::size_t maxValues = 100000;
constexpr std::size_t maxBytes = std::size_t{16}
                                 << 20; // of all scalars, as often as they are aliased

/// Thrown through the parser, which has no other way to be stopped.
struct Refused
{
    int line;
    int column;
    Message what;
};

struct Size
{
    std::size_t values = 0;
    std::size_t bytes = 0; ///< of scalars
};

Size sizeOf(const YamlValue& value)
{
    Size size{1, value.scalar.size()};
    for (const auto* list : {&value.items, &value.keys}) {
        for (const YamlValue& item : *list) {
            const Size inner = sizeOf(item);
            size.values += inner.values;
            size.bytes += inner.bytes;
        }
    }
    return size;
}

std::size_t depthOf(const YamlValue& value)
{
    std::size_t depth = 0;
    for (const auto* list : {&value.items, &value.keys}) {
        for (const YamlValue& item : *list) {
            depth = std::max(depth, depthOf(item));
        }
    }
    return depth + 1;
}

class TreeBuilder final : public YAML::EventHandler
{
public:
    YamlValue takeRoot() { return std::move(root_); }

    void OnDocumentStart(const YAML::Mark&) override {}
    void OnDocumentEnd() override {}

    void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override
    {
        finish(makeValue(YamlValue::Kind::Null, mark), anchor);
    }

    void OnScalar(const YAML::Mark& mark, const std::string&, YAML::anchor_t anchor,
                  const std::string& text) override
    {
        YamlValue value = makeValue(YamlValue::Kind::Scalar, mark);
        spend(mark, {0, text.size()});
        value.scalar = text;
        finish(std::move(value), anchor);
    }

    void OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor) override
    {
        const auto found = anchored_.find(anchor);
        if (found == anchored_.end()) {
            refuse(mark, Message::say("An alias stands inside of what it stands for"));
        }
        spend(mark, sizeOf(found->second));
        if (open_.size() + depthOf(found->second) > maxDepth) {
            refuseDepth(mark);
        }
        attach(found->second);
    }

    void OnSequenceStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value) override
    {
        begin(mark, YamlValue::Kind::List, anchor);
    }
    void OnSequenceEnd() override { end(); }

    void OnMapStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value) override
    {
        begin(mark, YamlValue::Kind::Map, anchor);
    }
    void OnMapEnd() override { end(); }

private:
    struct Open
    {
        YamlValue value;
        YAML::anchor_t anchor;
    };

    [[noreturn]] static void refuse(const YAML::Mark& mark, Message what)
    {
        throw Refused{mark.line + 1, mark.column + 1, std::move(what)};
    }
    [[noreturn]] static void refuseDepth(const YAML::Mark& mark)
    {
        refuse(mark, Message::say("The file is nested too deeply"));
    }

    void spend(const YAML::Mark& mark, const Size& size)
    {
        spent_.values += size.values;
        spent_.bytes += size.bytes;
        if (spent_.values > maxValues || spent_.bytes > maxBytes) {
            refuse(mark, Message::say("The file holds too many values"));
        }
    }

    YamlValue makeValue(YamlValue::Kind kind, const YAML::Mark& mark)
    {
        spend(mark, {1, 0});
        YamlValue value;
        value.kind = kind;
        value.line = mark.line + 1;
        value.column = mark.column + 1;
        return value;
    }

    void begin(const YAML::Mark& mark, YamlValue::Kind kind, YAML::anchor_t anchor)
    {
        if (open_.size() >= maxDepth) {
            refuseDepth(mark);
        }
        open_.push_back({makeValue(kind, mark), anchor});
    }

    void end()
    {
        Open done = std::move(open_.back());
        open_.pop_back();
        finish(std::move(done.value), done.anchor);
    }

    void finish(YamlValue value, YAML::anchor_t anchor)
    {
        if (anchor != YAML::NullAnchor) {
            const Size copy = sizeOf(value);
            spent_.values += copy.values;
            spent_.bytes += copy.bytes;
            anchored_[anchor] = value;
        }
        attach(std::move(value));
    }

    void attach(YamlValue value)
    {
        if (open_.empty()) {
            root_ = std::move(value);
            return;
        }
        YamlValue& parent = open_.back().value;
        const bool isKey =
            parent.kind == YamlValue::Kind::Map && parent.keys.size() == parent.items.size();
        (isKey ? parent.keys : parent.items).push_back(std::move(value));
    }

    YamlValue root_;
    std::vector<Open> open_;
    std::map<YAML::anchor_t, YamlValue> anchored_;
    Size spent_;
};

/// The place of the first character that YAML forbids. The parser would take some of them for the
/// end of the file and drop what follows without a word.
std::optional<Refused> findForbidden(std::string_view text)
{
    int line = 1;
    int column = 1;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '\n') {
            ++line;
            column = 1;
            continue;
        }
        if (byte < 0x20 && c != '\t' && c != '\r') {
            return Refused{
                line, column,
                Message::say("The file holds a control character; it must be UTF-8 text")};
        }
        ++column;
    }
    return std::nullopt;
}

tl::unexpected<Problem> problemAt(const std::string& file, int line, int column, Message what)
{
    return tl::unexpected<Problem>(
        Problem{Severity::Error, {file, line, column}, std::move(what), {}, {}});
}

} // namespace

tl::expected<YamlDocument, Problem> parseYaml(std::string_view text, const std::string& file)
{
    if (const auto forbidden = findForbidden(text)) {
        return problemAt(file, forbidden->line, forbidden->column, forbidden->what);
    }
    try {
        std::istringstream stream{std::string(text)};
        YAML::Parser parser(stream);
        TreeBuilder builder;
        YamlDocument document;
        if (parser.HandleNextDocument(builder)) {
            document.root = builder.takeRoot();
            document.more = static_cast<bool>(parser);
        }
        return document;
    } catch (const Refused& refused) {
        return problemAt(file, refused.line, refused.column, refused.what);
    } catch (const YAML::Exception& error) {
        return problemAt(file, error.mark.line + 1, error.mark.column + 1,
                         Message::say("Not valid YAML: %1", log::escaped(error.msg)));
    } catch (const std::exception& error) { // the parser's own conversions
        return tl::unexpected<Problem>(
            Problem{Severity::Error,
                    {file},
                    Message::say("Not valid YAML: %1", log::escaped(error.what())),
                    {},
                    {}});
    }
}

} // namespace toxtunnel::config
