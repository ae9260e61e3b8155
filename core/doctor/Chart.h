// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/RuleBook.h"
#include "config/Configuration.h"
#include "config/Problem.h"
#include "model/NodeInfo.h"
#include "model/PeerInfo.h"
#include "model/Refusal.h"
#include "model/Target.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace toxtunnel::doctor {

/// What the files say now, whether or not the node runs by it.
struct FileReport
{
    std::string configFile; ///< empty: none, the built-in defaults count
    config::Configuration configuration;
    config::Problems configProblems;
    config::Problems ruleProblems;
    std::size_t rules = 0;
    std::vector<access::Warning> ruleWarnings;
};

/// Reads configuration and rules. `dataDir`: wins over that of the file; may be empty. Blocks for
/// the disk; any thread.
FileReport readFiles(const std::string& configFile, const std::filesystem::path& dataDir);

/// What the machine says.
struct MachineReport
{
    std::vector<std::string> addresses; ///< that may lead beyond this machine
    bool programReplaced = false;       ///< the file of this process is not there any more
    bool dataDirWritable = true;
    std::optional<std::uint64_t> freeBytes; ///< where the data folder is
};

/// Blocks for the disk; any thread.
MachineReport lookAtMachine(const std::filesystem::path& dataDir);

/// How dialling the target through the tunnel ended.
struct Trial
{
    std::optional<Refusal> refusal; ///< none: it answered
    std::chrono::milliseconds took{};
};

/// Everything the checks judge by. What could not be learnt is absent.
struct Chart
{
    std::string version;        ///< of ToxTunnel
    std::string toxcoreVersion; ///< may be empty
    FileReport files;
    MachineReport machine;

    std::optional<NodeInfo> node; ///< nothing: none runs, or it cannot be asked
    Message nodeMissing;          ///< why there is none

    std::string askedPeer; ///< as a person wrote it; empty: none
    std::optional<PeerInfo> peer;
    std::optional<Target> target;
    std::optional<Trial> trial;
};

} // namespace toxtunnel::doctor
