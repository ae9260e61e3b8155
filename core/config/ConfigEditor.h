// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/Configuration.h"
#include "config/YamlEdit.h"
#include "model/Error.h"
#include "model/ForwardInfo.h"
#include "model/SettingInfo.h"

#include <cstddef>
#include <filesystem>
#include <functional>
#include <string>

namespace toxtunnel::config {

/// Changes a configuration file's text: only the lines of the entry concerned. After each change
/// the text is parsed again and must say exactly what was meant, and be free of errors; otherwise
/// the change is refused and the text is what it was. Indices are those of Configuration, whose
/// list of forwards joins two lists of the file. An empty text is a file with nothing in it.
class ConfigEditor
{
public:
    /// `file` is what `text` is, or shall become, the content of.
    static Result<ConfigEditor> of(std::string text, std::filesystem::path file);

    const std::string& text() const { return edit_.text(); }
    const Configuration& configuration() const { return now_; } ///< that the text says

    Result<void> addPeer(const std::string& name, const std::string& id);
    Result<void> removePeer(std::size_t index);
    /// Forwards that name the peer follow.
    Result<void> renamePeer(std::size_t index, const std::string& name);

    Result<void> addForward(const ForwardSettings& forward);
    Result<void> editForward(std::size_t index, const ForwardSettings& forward);
    Result<void> removeForward(std::size_t index);

    Result<void> changeSetting(const SettingChange& change);
    /// Relative to the folder of the configuration, where the file exists.
    Result<void> setRulesFile(const std::filesystem::path& rulesFile);
    Result<void> setDataDir(const std::filesystem::path& folder);

private:
    ConfigEditor(YamlEdit edit, Configuration now, std::filesystem::path file);

    /// Does `change` to the text and keeps it if it then says `meant`.
    Result<void> commit(const std::function<Result<void>(YamlEdit&)>& change,
                        const Configuration& meant);
    struct ListPlace
    {
        YamlEdit::Path list;
        std::size_t index = 0;
    };
    ListPlace placeOfForward(std::size_t index) const;

    YamlEdit edit_;
    Configuration now_;
    std::filesystem::path file_;
};

/// What a person says of a forward.
ForwardSettings settingsOf(const Forward& forward);

} // namespace toxtunnel::config
