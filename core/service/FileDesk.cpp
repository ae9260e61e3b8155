// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/FileDesk.h"

#include <utility>

namespace toxtunnel::service {

namespace {

tl::unexpected<Outcome> failed(Error error, Action action = Action::None)
{
    return tl::unexpected<Outcome>(Outcome::failed(std::move(error), action));
}

tl::expected<void, Outcome> save(config::EditableFile& file, const std::string& text)
{
    const bool changed = file.changedOnDisk();
    if (auto written = file.write(text); !written) {
        return failed(written.error(), changed ? Action::ReloadFiles : Action::None);
    }
    return {};
}

} // namespace

FileDesk::FileDesk(std::filesystem::path configFile, Read read)
    : config_(std::move(configFile))
    , read_(std::move(read))
{
}

Result<NodeFiles> FileDesk::read()
{
    // Before they are understood: what changes in between is then seen as a change.
    config_.read();
    auto files = read_();
    if (files) {
        rules_ = config::EditableFile(files->configuration.rulesFile);
        rules_.read();
    }
    return files;
}

void FileDesk::remember(const std::filesystem::path& rulesFile)
{
    config_.read();
    rules_ = config::EditableFile(rulesFile);
    rules_.read();
}

tl::expected<NodeFiles, Outcome> FileDesk::edit(const FileEdit& edit)
{
    if (config_.path().empty()) {
        return failed({Message::say("Cannot save the change"),
                       Message::say("this node runs without a configuration file"),
                       Message::say("Start it with a configuration file (-c)")});
    }
    const std::string before = config_.text();
    const config::EditableFile rulesBefore = rules_;
    FileEdit further = edit;
    if (auto done = editRules(edit, further); !done) {
        return tl::unexpected(done.error());
    }
    auto done = editConfiguration(further);
    Result<NodeFiles> files = done ? read_() : Result<NodeFiles>(NodeFiles{});
    if (done && files) {
        return std::move(*files);
    }
    // Back to what the node can run by.
    if (config_.text() != before) {
        (void)config_.write(before);
    }
    if (rules_.path() == rulesBefore.path() && rules_.text() != rulesBefore.text()) {
        (void)rules_.write(rulesBefore.text());
    }
    if (!done) {
        return tl::unexpected(done.error());
    }
    return failed({Message::say("The change was not saved"), files.error().message(), {}});
}

tl::expected<void, Outcome> FileDesk::editRules(const FileEdit& edit, FileEdit& further)
{
    if (!edit.rules) {
        return {};
    }
    const bool first = rules_.path().empty();
    if (first) {
        rules_ = config::EditableFile(config_.path().parent_path() / "rules.yaml");
        rules_.read();
        further.configuration = [configuration = edit.configuration,
                                 path = rules_.path()](config::ConfigEditor& editor) {
            auto done = editor.setRulesFile(path.filename());
            return done && configuration ? configuration(editor) : done;
        };
    }
    auto editor = config::RulesEditor::of(rules_.text(), rules_.path());
    if (!editor) {
        return failed(editor.error());
    }
    if (auto done = edit.rules(*editor); !done) {
        return failed(done.error());
    }
    return save(rules_, editor->text());
}

tl::expected<void, Outcome> FileDesk::editConfiguration(const FileEdit& edit)
{
    if (!edit.configuration) {
        return {};
    }
    auto editor = config::ConfigEditor::of(config_.text(), config_.path());
    if (!editor) {
        return failed(editor.error());
    }
    if (auto done = edit.configuration(*editor); !done) {
        return failed(done.error());
    }
    return editor->text() == config_.text() ? tl::expected<void, Outcome>()
                                            : save(config_, editor->text());
}

} // namespace toxtunnel::service
