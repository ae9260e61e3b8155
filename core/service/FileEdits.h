// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ForwardInfo.h"
#include "model/RuleInfo.h"
#include "model/SettingInfo.h"
#include "service/FileDesk.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

/// The changes that a person can make to the files of a node. An entry to be changed is told by the
/// place and the settings it was seen with: it is found, too, where an edit before moved it, and
/// the edit fails when it is gone.
namespace toxtunnel::service {

/// Why an entry cannot be changed that is not there.
Error goneEntry();

/// The place of the peer in the configuration's list.
std::optional<std::size_t> indexOfPeer(const config::Configuration& configuration,
                                       const PublicKey& peer);

FileEdit addingPeer(std::string name, std::string id); ///< `id`: a Tox ID or a key
FileEdit removingPeer(const config::Configuration& seen, std::size_t index);
FileEdit renamingPeer(const config::Configuration& seen, std::size_t index, std::string name);

FileEdit addingForward(ForwardSettings forward);
FileEdit changingForward(std::size_t index, ForwardSettings seen, ForwardSettings forward);
FileEdit removingForward(std::size_t index, ForwardSettings seen);

FileEdit addingRule(RuleSettings rule);
FileEdit changingRule(std::size_t index, RuleSettings seen, RuleSettings rule);
FileEdit removingRule(std::size_t index, RuleSettings seen);
FileEdit movingRule(std::size_t index, RuleSettings seen, std::size_t position);

FileEdit changingSettings(std::vector<SettingChange> changes); ///< all of them or none

} // namespace toxtunnel::service
