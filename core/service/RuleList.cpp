// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/RuleList.h"

#include "access/RuleBook.h"
#include "config/RulesEditor.h"

#include <algorithm>
#include <set>

namespace toxtunnel::service {

void RuleList::setRules(const access::RuleSet& rules)
{
    const auto now = std::chrono::system_clock::now();
    const access::RuleBook book(rules);
    const auto warnings = book.warnings(now);
    std::vector<RuleInfo> next;
    for (std::size_t i = 0; i < rules.rules.size(); ++i) {
        const access::Rule& rule = rules.rules[i];
        RuleInfo info;
        info.settings = config::settingsOf(rule);
        info.line = rule.line;
        info.rateLimited = rule.rateLimit.has_value();
        const bool last = i + 1 == rules.rules.size();
        for (const access::Warning& warning : warnings) {
            if (warning.line >= rule.line && (last || warning.line < rules.rules[i + 1].line)) {
                info.warnings.push_back(warning.text);
            }
        }
        next.push_back(std::move(info));
    }
    takeIds(next);
    infos_ = std::move(next);
    applyUses();
}

/// The same rule, else the rule of the same peer, else a new one.
void RuleList::takeIds(std::vector<RuleInfo>& next)
{
    std::vector<RuleInfo> before = infos_;
    const auto match = [&](auto same) {
        for (RuleInfo& info : next) {
            const auto found = std::find_if(before.begin(), before.end(), [&](const RuleInfo& old) {
                return same(old.settings, info.settings);
            });
            if (info.id == RuleId{} && found != before.end()) {
                info.id = found->id;
                before.erase(found);
            }
        }
    };
    match([](const RuleSettings& a, const RuleSettings& b) { return a == b; });
    match([](const RuleSettings& a, const RuleSettings& b) { return a.peer == b.peer; });
    for (RuleInfo& info : next) {
        if (info.id == RuleId{}) {
            info.id = RuleId(++lastId_);
        }
    }
}

void RuleList::setUses(const engine::RuleUses& uses)
{
    uses_ = uses;
    applyUses();
}

void RuleList::applyUses()
{
    const auto now = std::chrono::system_clock::now();
    std::set<PublicKey> seen;
    for (RuleInfo& info : infos_) {
        const bool counts = seen.insert(info.settings.peer).second; // as of()
        info.inForce = counts && (!info.settings.expires || *info.settings.expires > now);
        const auto use = uses_.find(info.settings.peer);
        if (use != uses_.end() && counts) {
            info.allowed = use->second.allowed;
            info.denied = use->second.denied;
            info.lastUsed = use->second.last;
        }
    }
}

std::optional<std::size_t> RuleList::indexOf(RuleId id) const
{
    const auto found = std::find_if(infos_.begin(), infos_.end(),
                                    [&](const RuleInfo& info) { return info.id == id; });
    if (found == infos_.end()) {
        return std::nullopt;
    }
    return static_cast<std::size_t>(found - infos_.begin());
}

std::optional<RuleId> RuleList::of(const PublicKey& peer) const
{
    const auto found = std::find_if(infos_.begin(), infos_.end(), [&](const RuleInfo& info) {
        return info.settings.peer == peer;
    });
    return found != infos_.end() ? std::optional(found->id) : std::nullopt;
}

} // namespace toxtunnel::service
