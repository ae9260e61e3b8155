// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/Rule.h"
#include "config/YamlEdit.h"
#include "model/Error.h"
#include "model/RuleInfo.h"

#include <cstddef>
#include <filesystem>
#include <functional>
#include <string>

namespace toxtunnel::config {

/// Changes a rules file's text, as ConfigEditor does with a configuration. Indices are those of
/// RuleSet.
class RulesEditor
{
public:
    static Result<RulesEditor> of(std::string text, std::filesystem::path file);

    const std::string& text() const { return edit_.text(); }
    const access::RuleSet& rules() const { return now_; } ///< that the text says

    Result<void> addRule(const RuleSettings& rule);
    Result<void> editRule(std::size_t index, const RuleSettings& rule);
    Result<void> removeRule(std::size_t index);
    Result<void> moveRule(std::size_t from, std::size_t to);

private:
    RulesEditor(YamlEdit edit, access::RuleSet now, std::filesystem::path file);

    Result<void> commit(const std::function<Result<void>(YamlEdit&)>& change,
                        access::RuleSet meant);
    YamlEdit::Path list() const;

    YamlEdit edit_;
    access::RuleSet now_;
    std::filesystem::path file_;
};

/// What a person says of a rule.
RuleSettings settingsOf(const access::Rule& rule);

} // namespace toxtunnel::config
