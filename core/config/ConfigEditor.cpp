// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/ConfigEditor.h"

#include "config/Loader.h"
#include "config/SettingTable.h"
#include "config/YamlRender.h"
#include "log/Escape.h"

#include <utility>

namespace toxtunnel::config {

namespace {

Forward forwardOf(const ForwardSettings& settings)
{
    Forward forward;
    forward.name = settings.name;
    forward.peer.text = settings.peer;
    forward.bind = settings.bind;
    forward.localPort = settings.localPort;
    forward.remoteHost = settings.target.host;
    forward.remotePort = settings.target.port;
    forward.protocol = settings.udp ? Protocol::Udp : Protocol::Tcp;
    forward.enabled = settings.enabled;
    return forward;
}

/// The keys of a forward; an empty text stands for the default, which is not written.
std::vector<std::pair<std::string, std::string>> keysOf(const Forward& forward)
{
    return {{"name", forward.name},
            {"peer", forward.peer.text},
            {"bind", forward.bind},
            {"local_port", std::to_string(forward.localPort)},
            {"remote_host", forward.remoteHost},
            {"remote_port", std::to_string(forward.remotePort)},
            {"protocol", forward.protocol == Protocol::Udp ? "udp" : ""},
            {"enabled", forward.enabled ? "" : "false"}};
}

YamlValue yamlOf(const std::vector<std::pair<std::string, std::string>>& keys)
{
    std::vector<std::pair<std::string, YamlValue>> entries;
    for (const auto& [key, value] : keys) {
        if (!value.empty()) {
            entries.emplace_back(key, yamlScalar(value));
        }
    }
    return yamlMap(std::move(entries));
}

} // namespace

ForwardSettings settingsOf(const Forward& forward)
{
    return {forward.name,
            forward.peer.text,
            forward.bind,
            forward.localPort,
            {forward.remoteHost, forward.remotePort},
            forward.protocol == Protocol::Udp,
            forward.enabled};
}

ConfigEditor::ConfigEditor(YamlEdit edit, Configuration now, std::filesystem::path file)
    : edit_(std::move(edit))
    , now_(std::move(now))
    , file_(std::move(file))
{
}

Result<ConfigEditor> ConfigEditor::of(std::string text, std::filesystem::path file)
{
    const Loaded loaded = parseConfiguration(text, file);
    if (const Problem* error = firstOf(loaded.problems, Severity::Error)) {
        return failure(Message::say("Cannot change %1", file.string()), error->located(),
                       Message::say("Mend the file, then load it again"));
    }
    auto edit = YamlEdit::of(std::move(text));
    if (!edit) {
        return tl::unexpected(edit.error());
    }
    return ConfigEditor(std::move(*edit), loaded.configuration, std::move(file));
}

Result<void> ConfigEditor::commit(const std::function<Result<void>(YamlEdit&)>& change,
                                  const Configuration& meant)
{
    const Message what = Message::say("Cannot change %1", file_.string());
    YamlEdit edit = edit_;
    if (auto changed = change(edit); !changed) {
        return failure(what, changed.error().why, changed.error().remedy);
    }
    const Loaded loaded = parseConfiguration(edit.text(), file_);
    if (const Problem* error = firstOf(loaded.problems, Severity::Error)) {
        return failure(what, error->located());
    }
    if (loaded.configuration != meant) {
        return failure(what,
                       Message::say("the entry is written in a way that this program cannot edit"),
                       Message::say("Change the file by hand, then load it again"));
    }
    edit_ = std::move(edit);
    now_ = loaded.configuration;
    return {};
}

Result<void> ConfigEditor::addPeer(const std::string& name, const std::string& id)
{
    Configuration meant = now_;
    Peer peer;
    peer.name = name;
    peer.id.text = id;
    meant.peers.push_back(peer);
    return commit(
        [&](YamlEdit& edit) {
            return edit.insert({"peers"}, edit.count({"peers"}),
                               yamlOf({{"name", name}, {"id", id}}));
        },
        meant);
}

Result<void> ConfigEditor::removePeer(std::size_t index)
{
    Configuration meant = now_;
    meant.peers.erase(meant.peers.begin() + static_cast<std::ptrdiff_t>(index));
    return commit([&](YamlEdit& edit) { return edit.removeItem({"peers"}, index); }, meant);
}

Result<void> ConfigEditor::renamePeer(std::size_t index, const std::string& name)
{
    Configuration meant = now_;
    const std::string before = std::exchange(meant.peers.at(index).name, name);
    std::vector<std::size_t> following;
    for (std::size_t i = 0; i < meant.forwards.size(); ++i) {
        if (!before.empty() && meant.forwards[i].peer.text == before) {
            meant.forwards[i].peer.text = name.empty() ? meant.peers[index].id.text : name;
            following.push_back(i);
        }
    }
    return commit(
        [&](YamlEdit& edit) {
            const YamlEdit::Path peer{"peers", index};
            Result<void> done =
                name.empty() ? edit.remove(peer, "name") : edit.set(peer, "name", yamlScalar(name));
            for (const std::size_t i : following) {
                ListPlace place = placeOfForward(i);
                place.list.emplace_back(place.index);
                done = done ? edit.set(place.list, "peer", yamlScalar(meant.forwards[i].peer.text))
                            : done;
            }
            return done;
        },
        meant);
}

ConfigEditor::ListPlace ConfigEditor::placeOfForward(std::size_t index) const
{
    const std::size_t first = edit_.count({"forwards"});
    if (index < first) {
        return {{"forwards"}, index};
    }
    return {{"client", "forwards"}, index - first};
}

Result<void> ConfigEditor::addForward(const ForwardSettings& forward)
{
    // To the list that is there; with both, or none, to the one of the node.
    const bool oldList = !edit_.has({"forwards"}) && edit_.has({"client", "forwards"});
    const YamlEdit::Path list =
        oldList ? YamlEdit::Path{"client", "forwards"} : YamlEdit::Path{"forwards"};
    const std::size_t index = edit_.count(list);
    Configuration meant = now_;
    const Forward added = forwardOf(forward);
    meant.forwards.insert(meant.forwards.begin() + static_cast<std::ptrdiff_t>(index), added);
    return commit([&](YamlEdit& edit) { return edit.insert(list, index, yamlOf(keysOf(added))); },
                  meant);
}

Result<void> ConfigEditor::editForward(std::size_t index, const ForwardSettings& forward)
{
    Configuration meant = now_;
    const auto before = keysOf(meant.forwards.at(index));
    meant.forwards[index] = forwardOf(forward);
    const auto after = keysOf(meant.forwards[index]);
    ListPlace place = placeOfForward(index);
    place.list.emplace_back(place.index);
    return commit(
        [&](YamlEdit& edit) {
            Result<void> done;
            for (std::size_t i = 0; i < after.size() && done; ++i) {
                const auto& [key, value] = after[i];
                if (value == before[i].second) {
                    continue;
                }
                // A default that is written out is written over, so that its comment stays.
                YamlEdit::Path written = place.list;
                written.emplace_back(key);
                if (key == "enabled" && value.empty() && edit.has(written)) {
                    done = edit.set(place.list, key, yamlScalar("true"));
                } else {
                    done = value.empty() ? edit.remove(place.list, key)
                                         : edit.set(place.list, key, yamlScalar(value));
                }
            }
            return done;
        },
        meant);
}

Result<void> ConfigEditor::removeForward(std::size_t index)
{
    Configuration meant = now_;
    meant.forwards.erase(meant.forwards.begin() + static_cast<std::ptrdiff_t>(index));
    const ListPlace place = placeOfForward(index);
    return commit([&](YamlEdit& edit) { return edit.removeItem(place.list, place.index); }, meant);
}

Result<void> ConfigEditor::changeSetting(const SettingChange& change)
{
    const Message what = Message::say("Cannot change %1", file_.string());
    const SettingRow* row = findSetting(change.key);
    if (row == nullptr) {
        return failure(what, Message::say("there is no setting '%1'", log::escaped(change.key)));
    }
    YamlEdit::Path map;
    std::string key = change.key;
    for (std::size_t dot = key.find('.'); dot != std::string::npos; dot = key.find('.')) {
        map.emplace_back(key.substr(0, dot));
        key.erase(0, dot + 1);
    }
    YamlEdit edit = edit_;
    if (!map.empty() && !edit.has({map.front()}) && edit.has({key})) {
        map.clear(); // a flat file of toxtunnel 0.1
    }
    const bool absent = change.value.empty();
    auto done = absent ? edit.remove(map, key) : edit.set(map, key, yamlScalar(change.value));
    if (!done) {
        return failure(what, done.error().why, done.error().remedy);
    }
    const Loaded loaded = parseConfiguration(edit.text(), file_);
    Configuration meant = now_;
    row->copy(meant, loaded.configuration);
    const bool said = absent || row->kind == SettingInfo::Kind::Path ||
                      row->text(*row, loaded.configuration) == change.value;
    if (loaded.usable() && !said) {
        return failure(
            what, Message::say("'%1' is no value for %2", log::escaped(change.value), change.key));
    }
    return commit(
        [&](YamlEdit& target) {
            target = edit;
            return Result<void>();
        },
        meant);
}

Result<void> ConfigEditor::setRulesFile(const std::filesystem::path& rulesFile)
{
    Configuration meant = now_;
    meant.rulesFile = file_.parent_path() / rulesFile;
    return commit(
        [&](YamlEdit& edit) { return edit.set({}, "rules_file", yamlScalar(rulesFile.string())); },
        meant);
}

Result<void> ConfigEditor::setDataDir(const std::filesystem::path& folder)
{
    Configuration meant = now_;
    meant.dataDir = folder;
    return commit(
        [&](YamlEdit& edit) { return edit.set({}, "data_dir", yamlScalar(folder.string())); },
        meant);
}

} // namespace toxtunnel::config
