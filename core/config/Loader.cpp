// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/Loader.h"

#include "config/PathExpansion.h"
#include "config/Readers.h"
#include "config/TextFile.h"

#include <algorithm>
#include <system_error>

namespace toxtunnel::config {

namespace {

namespace fs = std::filesystem;

constexpr std::array<Choice<Mode>, 3> modes{
    {{"server", Mode::Server}, {"client", Mode::Client}, {"node", Mode::Node}}};

constexpr std::array<Choice<Revoke>, 2> revocations{
    {{"cut", Revoke::Cut}, {"drain", Revoke::Drain}}};

constexpr std::array<Choice<log::Level>, 8> levels{{{"trace", log::Level::Trace},
                                                    {"debug", log::Level::Debug},
                                                    {"info", log::Level::Info},
                                                    {"warn", log::Level::Warning},
                                                    {"warning", log::Level::Warning},
                                                    {"error", log::Level::Error},
                                                    {"critical", log::Level::Critical},
                                                    {"off", log::Level::Off}}};

class ConfigurationReader
{
public:
    ConfigurationReader(ReadContext& context, const YamlValue& value, fs::path folder)
        : root_(context, value, {})
        , folder_(std::move(folder))
    {
    }

    Configuration read()
    {
        root_.readChoice("mode", out_.mode, modes);
        readPath(root_, "data_dir", folder_, out_.dataDir);
        readLogging();
        readService(root_, out_.service);
        readMetrics(root_, out_.metrics);
        readInspect(root_, out_.inspect);
        readTunnel(root_, out_.tunnel);
        readFlowControl(root_, out_.flowControl);
        readWatchdog(root_, out_.watchdog);
        readLimits(root_, out_.limits);
        readControl(root_, out_.control);
        readPeers(root_, out_.peers);
        readForwards(root_, out_.forwards);
        readPath(root_, "rules_file", folder_, out_.rulesFile);
        root_.readChoice("revoke", out_.revoke, revocations);
        readRoles();
        root_.finish();
        return std::move(out_);
    }

private:
    void readLogging()
    {
        const YamlValue* value = root_.find("logging");
        if (value && value->kind == YamlValue::Kind::Scalar) {
            root_.readChoice("logging", out_.logging.level, levels, true);
        } else if (auto logging = root_.section("logging")) {
            logging->readChoice("level", out_.logging.level, levels, true);
            readPath(*logging, "file", folder_, out_.logging.file);
            logging->finish();
        }
    }

    /// The sections `server`, `client` and `tox`. In a flat file the root stands for each that is
    /// missing.
    void readRoles()
    {
        if (root_.has("server")) {
            if (auto server = root_.section("server")) {
                readServer(*server);
            }
        } else {
            Section server = root_.standingFor("server");
            readDisclose(server, out_.server.disclose);
            root_.adopt(server);
        }
        if (root_.has("client")) {
            if (auto client = root_.section("client")) {
                readClient(*client, out_.client);
                readForwards(*client, out_.forwards);
                client->finish();
            }
        } else {
            Section client = root_.standingFor("client");
            readClient(client, out_.client);
            root_.adopt(client);
        }
        if (root_.has("tox")) {
            readTox(root_, out_.tox);
        } else {
            readFlatTox(root_, out_.tox);
        }
    }

    void readServer(Section& server)
    {
        fs::path rulesFile;
        readPath(server, "rules_file", folder_, rulesFile);
        if (!rulesFile.empty() && !out_.rulesFile.empty() && rulesFile != out_.rulesFile) {
            server.context().error(
                *server.find("rules_file"),
                Message::say("rules_file and server.rules_file name different files"),
                Message::say("one of them"));
        }
        if (!rulesFile.empty()) {
            out_.rulesFile = std::move(rulesFile);
        }
        readDisclose(server, out_.server.disclose);
        if (!root_.has("tox")) {
            readFlatTox(server, out_.tox);
        }
        server.finish();
    }

    Section root_;
    fs::path folder_;
    Configuration out_;
};

/// An empty text, or one of comments only, is an empty file: probably not what was meant.
void checkRoot(ReadContext& context, const YamlDocument& document)
{
    if (document.root.kind == YamlValue::Kind::Null) {
        context.report(Severity::Warning, document.root, Message::say("The file holds no keys"));
    }
    if (document.more) {
        context.report(
            Severity::Warning, document.root,
            Message::say("The file holds several YAML documents; only the first one is read"));
    }
}

} // namespace

fs::path defaultDataDir(Mode mode)
{
    if (mode == Mode::Server) {
        return "/var/lib/toxtunnel";
    }
    const fs::path home = homeFolder();
    return home.empty() ? fs::path() : home / ".config" / "toxtunnel";
}

Loaded defaultConfiguration(Mode mode)
{
    Loaded loaded;
    loaded.configuration.mode = mode;
    loaded.configuration.dataDir = defaultDataDir(mode);
    return loaded;
}

std::string_view modeName(Mode mode)
{
    const auto found = std::find_if(modes.begin(), modes.end(),
                                    [&](const auto& choice) { return choice.second == mode; });
    return found->first; // every mode has a name
}

void setMode(Loaded& loaded, Mode mode)
{
    Configuration& configuration = loaded.configuration;
    if (!loaded.locations.contains("data_dir")) {
        configuration.dataDir = defaultDataDir(mode);
    }
    configuration.mode = mode;
}

Loaded parseConfiguration(std::string_view text, const fs::path& file)
{
    Loaded loaded = defaultConfiguration(Mode::Node);
    loaded.locations.setFile(file.string());
    const auto document = parseYaml(text, file.string());
    if (!document) {
        loaded.problems.push_back(document.error());
        return loaded;
    }
    ReadContext context{file.string()};
    context.locations.setFile(context.file);
    checkRoot(context, *document);
    loaded.configuration = ConfigurationReader(context, document->root, file.parent_path()).read();
    if (loaded.configuration.dataDir.empty()) {
        loaded.configuration.dataDir = defaultDataDir(loaded.configuration.mode);
        context.locations.forget("data_dir"); // as good as not written
    }
    loaded.locations = std::move(context.locations);
    loaded.problems = std::move(context.problems);
    return loaded;
}

Loaded loadConfiguration(const fs::path& file)
{
    const auto text = readTextFile(file);
    if (text) {
        return parseConfiguration(*text, file);
    }
    Loaded loaded = defaultConfiguration(Mode::Node);
    loaded.locations.setFile(file.string());
    loaded.problems.push_back(text.error());
    return loaded;
}

} // namespace toxtunnel::config
