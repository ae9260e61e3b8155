// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/Rule.h"
#include "config/ConfigEditor.h"
#include "config/Configuration.h"
#include "config/EditableFile.h"
#include "config/RulesEditor.h"
#include "model/Outcome.h"

#include <tl/expected.hpp>

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace toxtunnel::service {

/// What a node runs by, as its files say it.
struct NodeFiles
{
    config::Configuration configuration; ///< peers resolved, overrides of the command line applied
    access::RuleSet rules;
    std::vector<Message> warnings; ///< about the files
};

/// What is to be done to the files. Either may be empty.
struct FileEdit
{
    std::function<Result<void>(config::ConfigEditor&)> configuration;
    std::function<Result<void>(config::RulesEditor&)> rules;
};

/// The files of a node on the disk: reads them, and edits them so that they are never left in a
/// state that the node could not start with. Blocks for the disk; one thread at a time.
class FileDesk
{
public:
    /// Reads everything as at a start; an error: the node cannot run by it.
    using Read = std::function<Result<NodeFiles>()>;

    /// `configFile` empty: there is none, nothing can be edited.
    FileDesk(std::filesystem::path configFile, Read read);

    const std::filesystem::path& configFile() const { return config_.path(); }

    /// Takes what is on the disk now for what the node runs by.
    void remember(const std::filesystem::path& rulesFile);

    Result<NodeFiles> read();
    tl::expected<NodeFiles, Outcome> edit(const FileEdit& edit);

private:
    tl::expected<void, Outcome> editRules(const FileEdit& edit, FileEdit& further);
    tl::expected<void, Outcome> editConfiguration(const FileEdit& edit);

    config::EditableFile config_;
    config::EditableFile rules_;
    Read read_;
};

} // namespace toxtunnel::service
