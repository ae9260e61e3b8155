// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/RulesEditor.h"

#include "config/RulesFile.h"
#include "config/Timestamp.h"
#include "config/YamlRender.h"

#include <algorithm>
#include <utility>

namespace toxtunnel::config {

namespace {

using access::Rule;
using access::RuleSet;
using access::RuleTarget;

/// Lines are where something stands, not what it says.
RuleSet withoutLines(RuleSet rules)
{
    for (Rule& rule : rules.rules) {
        rule.line = 0;
        for (auto* targets : {&rule.allow, &rule.deny}) {
            for (RuleTarget& target : *targets) {
                target.line = 0;
            }
        }
    }
    return rules;
}

std::vector<RuleTarget> targetsOf(const std::vector<RuleEntry>& entries)
{
    std::vector<RuleTarget> targets;
    for (const RuleEntry& entry : entries) {
        targets.push_back({entry.host, entry.ports, 0});
    }
    return targets;
}

std::vector<RuleEntry> entriesOf(const std::vector<RuleTarget>& targets)
{
    std::vector<RuleEntry> entries;
    for (const RuleTarget& target : targets) {
        entries.push_back({target.host, target.ports});
    }
    return entries;
}

YamlValue yamlOf(const RuleEntry& entry)
{
    std::vector<YamlValue> ports;
    for (const PortRange& range : entry.ports) {
        ports.push_back(yamlScalar(range.first == range.last ? std::to_string(range.first)
                                                             : std::to_string(range.first) + "-" +
                                                                   std::to_string(range.last)));
    }
    std::vector<std::pair<std::string, YamlValue>> keys{{"host", yamlScalar(entry.host)}};
    if (!ports.empty()) {
        keys.emplace_back("ports", yamlList(std::move(ports)));
    }
    return yamlMap(std::move(keys));
}

YamlValue yamlOf(const std::vector<RuleEntry>& entries)
{
    std::vector<YamlValue> items;
    for (const RuleEntry& entry : entries) {
        items.push_back(yamlOf(entry));
    }
    return yamlList(std::move(items));
}

YamlValue yamlOf(const RuleSettings& rule)
{
    std::vector<std::pair<std::string, YamlValue>> keys{{"friend", yamlScalar(rule.peer.toHex())}};
    if (!rule.comment.empty()) {
        keys.emplace_back("comment", yamlScalar(rule.comment));
    }
    if (rule.expires.has_value()) {
        keys.emplace_back("expires", yamlScalar(formatTimestamp(*rule.expires)));
    }
    if (!rule.allow.empty()) {
        keys.emplace_back("allow", yamlOf(rule.allow));
    }
    if (!rule.deny.empty()) {
        keys.emplace_back("deny", yamlOf(rule.deny));
    }
    return yamlMap(std::move(keys));
}

/// Turns one list into the other by taking out and putting in single entries, so that those that
/// stay keep their lines.
Result<void> changeEntries(YamlEdit& edit, const YamlEdit::Path& rule, const std::string& key,
                           std::vector<RuleEntry> before, const std::vector<RuleEntry>& after)
{
    if (before == after) {
        return {};
    }
    if (after.empty()) {
        return edit.remove(rule, key);
    }
    YamlEdit::Path list = rule;
    list.emplace_back(key);
    Result<void> done;
    for (std::size_t i = 0; done && i < after.size(); ++i) {
        while (done && i < before.size() && before[i] != after[i] &&
               std::find(after.begin() + static_cast<std::ptrdiff_t>(i), after.end(), before[i]) ==
                   after.end() &&
               before.size() > 1) {
            done = edit.removeItem(list, i);
            before.erase(before.begin() + static_cast<std::ptrdiff_t>(i));
        }
        if (done && (i >= before.size() || before[i] != after[i])) {
            done = edit.insert(list, i, yamlOf(after[i]));
            before.insert(before.begin() + static_cast<std::ptrdiff_t>(i), after[i]);
        }
    }
    while (done && before.size() > after.size()) {
        done = edit.removeItem(list, before.size() - 1);
        before.pop_back();
    }
    return done;
}

Result<void> changeText(YamlEdit& edit, const YamlEdit::Path& rule, const std::string& key,
                        const std::string& before, const std::string& after)
{
    if (before == after) {
        return {};
    }
    return after.empty() ? edit.remove(rule, key) : edit.set(rule, key, yamlScalar(after));
}

std::string expiryText(const RuleSettings& rule)
{
    return rule.expires.has_value() ? formatTimestamp(*rule.expires) : std::string();
}

} // namespace

RuleSettings settingsOf(const Rule& rule)
{
    return {rule.peer, entriesOf(rule.allow), entriesOf(rule.deny), rule.expires, rule.comment};
}

RulesEditor::RulesEditor(YamlEdit edit, RuleSet now, std::filesystem::path file)
    : edit_(std::move(edit))
    , now_(std::move(now))
    , file_(std::move(file))
{
}

Result<RulesEditor> RulesEditor::of(std::string text, std::filesystem::path file)
{
    LoadedRules loaded = parseRules(text, file);
    if (!loaded.usable()) {
        return failure(Message::say("Cannot change %1", file.string()),
                       firstOf(loaded.problems, Severity::Error)->located(),
                       Message::say("Mend the file, then load it again"));
    }
    auto edit = YamlEdit::of(std::move(text));
    if (!edit) {
        return tl::unexpected(edit.error());
    }
    return RulesEditor(std::move(*edit), std::move(loaded.rules), std::move(file));
}

Result<void> RulesEditor::commit(const std::function<Result<void>(YamlEdit&)>& change,
                                 RuleSet meant)
{
    const Message what = Message::say("Cannot change %1", file_.string());
    YamlEdit edit = edit_;
    if (auto changed = change(edit); !changed) {
        return failure(what, changed.error().why, changed.error().remedy);
    }
    LoadedRules loaded = parseRules(edit.text(), file_);
    if (!loaded.usable()) {
        return failure(what, firstOf(loaded.problems, Severity::Error)->located());
    }
    if (withoutLines(loaded.rules) != withoutLines(std::move(meant))) {
        return failure(what,
                       Message::say("the rule is written in a way that this program cannot edit"),
                       Message::say("Change the file by hand, then load it again"));
    }
    edit_ = std::move(edit);
    now_ = std::move(loaded.rules);
    return {};
}

/// The root may be the list itself.
YamlEdit::Path RulesEditor::list() const
{
    return edit_.count({}) > 0 ? YamlEdit::Path{} : YamlEdit::Path{"rules"};
}

Result<void> RulesEditor::addRule(const RuleSettings& rule)
{
    RuleSet meant = now_;
    Rule added;
    added.peer = rule.peer;
    added.allow = targetsOf(rule.allow);
    added.deny = targetsOf(rule.deny);
    added.expires = rule.expires;
    added.comment = rule.comment;
    meant.rules.push_back(std::move(added));
    return commit(
        [&](YamlEdit& edit) { return edit.insert(list(), edit.count(list()), yamlOf(rule)); },
        std::move(meant));
}

Result<void> RulesEditor::editRule(std::size_t index, const RuleSettings& rule)
{
    RuleSet meant = now_;
    Rule& changed = meant.rules.at(index);
    const RuleSettings before = settingsOf(changed);
    changed.peer = rule.peer;
    changed.allow = targetsOf(rule.allow);
    changed.deny = targetsOf(rule.deny);
    changed.expires = rule.expires;
    changed.comment = rule.comment;
    YamlEdit::Path path = list();
    if (edit_.has({"friend"}) || edit_.has({"friend_pk"})) {
        path.clear(); // the file is one rule
    } else {
        path.emplace_back(index);
    }
    return commit(
        [&](YamlEdit& edit) {
            Result<void> done;
            for (const char* key : {"friend", "friend_pk"}) {
                YamlEdit::Path written = path;
                written.emplace_back(key);
                if (done && before.peer != rule.peer && edit.has(written)) {
                    done = edit.set(path, key, yamlScalar(rule.peer.toHex()));
                }
            }
            done = done ? changeText(edit, path, "comment", before.comment, rule.comment) : done;
            done = done ? changeText(edit, path, "expires", expiryText(before), expiryText(rule))
                        : done;
            done = done ? changeEntries(edit, path, "allow", before.allow, rule.allow) : done;
            return done ? changeEntries(edit, path, "deny", before.deny, rule.deny) : done;
        },
        std::move(meant));
}

Result<void> RulesEditor::removeRule(std::size_t index)
{
    RuleSet meant = now_;
    meant.rules.erase(meant.rules.begin() + static_cast<std::ptrdiff_t>(index));
    return commit([&](YamlEdit& edit) { return edit.removeItem(list(), index); }, std::move(meant));
}

Result<void> RulesEditor::moveRule(std::size_t from, std::size_t to)
{
    RuleSet meant = now_;
    Rule moved = meant.rules.at(from);
    meant.rules.erase(meant.rules.begin() + static_cast<std::ptrdiff_t>(from));
    const std::size_t place = std::min(to, meant.rules.size());
    meant.rules.insert(meant.rules.begin() + static_cast<std::ptrdiff_t>(place), std::move(moved));
    return commit([&](YamlEdit& edit) { return edit.moveItem(list(), from, place); },
                  std::move(meant));
}

} // namespace toxtunnel::config
