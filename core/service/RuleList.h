// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/Rule.h"
#include "engine/RuleUse.h"
#include "model/RuleInfo.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace toxtunnel::service {

/// The rules as front ends see them: with ids that outlive an edit, use, and what is doubtful.
class RuleList
{
public:
    void setRules(const access::RuleSet& rules);
    void setUses(const engine::RuleUses& uses);

    const std::vector<RuleInfo>& infos() const { return infos_; }
    std::optional<std::size_t> indexOf(RuleId id) const;   ///< in the file
    std::optional<RuleId> of(const PublicKey& peer) const; ///< the rule that counts

private:
    void takeIds(std::vector<RuleInfo>& next);
    void applyUses();

    std::vector<RuleInfo> infos_;
    engine::RuleUses uses_;
    std::uint64_t lastId_ = 0;
};

} // namespace toxtunnel::service
