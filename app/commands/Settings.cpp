// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/Settings.h"

#include <iostream>

namespace toxtunnel::app {

namespace {

/// A pipe or a proxy is asked of a client.
std::string_view defaultMode(const cli::Arguments& arguments)
{
    return arguments.pipe || arguments.socks5 ? "client" : "node";
}

config::Mode modeOf(std::string_view name)
{
    return name == "server"   ? config::Mode::Server
           : name == "client" ? config::Mode::Client
                              : config::Mode::Node;
}

void overrideClient(const cli::Arguments& arguments, config::Loaded& loaded)
{
    config::Client& client = loaded.configuration.client;
    auto& servers = client.serverIds;
    if (arguments.serverId) { // the primary; fallbacks of the file stay
        servers.resize(std::max<std::size_t>(servers.size(), 1));
        servers.front() = {*arguments.serverId, std::nullopt, std::nullopt};
    }
    if (!arguments.serverIdFallback.empty()) { // the fallbacks; the primary of the file stays
        servers.resize(1);
        for (const std::string& server : arguments.serverIdFallback) {
            servers.push_back({server, std::nullopt, std::nullopt});
        }
    }
    if (arguments.socks5) {
        client.socks5 = {true, *arguments.socks5};
    }
    if (arguments.pipe) {
        if (const auto target = Target::parse(*arguments.pipe)) {
            client.pipe = *target;
        } else {
            loaded.problems.push_back(
                {config::Severity::Error,
                 {},
                 Message::say("Pipe target '%1' is invalid: %2", log::escaped(*arguments.pipe),
                              target.error().why),
                 Message::say("host:port or [address]:port"),
                 {}});
        }
    }
    if (client.pipe && !arguments.logLevel && !loaded.locations.contains("logging.level")) {
        // Standard error is what the person at the other end of the pipe sees.
        loaded.configuration.logging.level = log::Level::Warning;
    }
}

void overrideBy(const cli::Arguments& arguments, config::Loaded& loaded)
{
    config::Configuration& configuration = loaded.configuration;
    if (arguments.mode) {
        config::setMode(loaded, modeOf(*arguments.mode));
    }
    if (arguments.dataDir) {
        configuration.dataDir = config::expandHome(*arguments.dataDir);
    }
    if (arguments.logLevel) {
        configuration.logging.level =
            log::levelFromText(*arguments.logLevel).value_or(configuration.logging.level);
    }
    if (arguments.port) {
        configuration.tox.tcpPort = *arguments.port;
    }
    overrideClient(arguments, loaded);
}

} // namespace

Settings loadSettings(const cli::Arguments& arguments)
{
    Settings settings{
        arguments.configFile
            ? config::loadConfiguration(config::expandHome(*arguments.configFile))
            : config::defaultConfiguration(modeOf(arguments.mode ? std::string_view(*arguments.mode)
                                                                 : defaultMode(arguments))),
        config::KnownServers({})};
    config::Loaded& loaded = settings.loaded;
    overrideBy(arguments, loaded);
    settings.knownServers =
        config::KnownServers(config::KnownServers::fileIn(loaded.configuration.dataDir));
    const config::Problems registry = settings.knownServers.load();
    config::finish(loaded, settings.knownServers);
    if (arguments.strict) {
        config::makeStrict(loaded.problems);
    }
    // After makeStrict(): what the program itself keeps is not the operator's mistake.
    loaded.problems.insert(loaded.problems.end(), registry.begin(), registry.end());
    return settings;
}

void logNotes(const Settings& settings, const log::Logger& log)
{
    for (const config::Problem& problem : settings.loaded.problems) {
        if (problem.severity == config::Severity::Note) {
            log.info(problem.text());
        } else {
            log.warning(problem.text());
        }
    }
    for (const config::PeerReference& server : settings.loaded.configuration.client.serverIds) {
        if (server.toxId && server.text.size() != ToxId::hexLength) {
            log.info("Resolved alias '", log::escaped(server.text), "' to ",
                     server.toxId->toHex().substr(0, 12), "...");
        }
    }
    for (const std::string& note : config::notServedYet(settings.loaded)) {
        log.info(note);
    }
}

bool mayRunAsService(const config::Configuration& configuration)
{
    return configuration.mode == config::Mode::Client ? configuration.service.allowClientDaemon
                                                      : configuration.service.autoStart;
}

void printErrors(const config::Problems& problems)
{
    for (const config::Problem& problem : problems) {
        if (problem.severity == config::Severity::Error) {
            const std::string place = problem.location.text();
            std::cerr << "Configuration error: " << place << (place.empty() ? "" : ": ")
                      << problem.message().english() << std::endl;
        }
    }
}

Result<std::filesystem::path> dataFolder(const cli::Arguments& arguments)
{
    if (arguments.dataDir) {
        return config::expandHome(*arguments.dataDir);
    }
    if (!arguments.configFile) {
        const std::filesystem::path folder = config::defaultDataDir(config::Mode::Client);
        return folder.empty() ? failure(Message::say("There is no data folder"),
                                        Message::say("there is no home folder to keep it in"),
                                        Message::say("Name one with -d"))
                              : Result<std::filesystem::path>(folder);
    }
    const config::Loaded loaded =
        config::loadConfiguration(config::expandHome(*arguments.configFile));
    if (const auto* error = config::firstOf(loaded.problems, config::Severity::Error)) {
        return failure(Message::say("Cannot use %1", *arguments.configFile), error->located());
    }
    return loaded.configuration.dataDir;
}

Result<std::filesystem::path> nodeFolder(const cli::Arguments& arguments)
{
    const auto folder = dataFolder(arguments);
    if (arguments.dataDir || arguments.configFile || !folder) {
        return folder;
    }
    const std::filesystem::path service = config::defaultDataDir(config::Mode::Server);
    std::error_code none;
    return !std::filesystem::exists(*folder / "toxtunnel.sock", none) &&
                   std::filesystem::exists(service / "toxtunnel.sock", none)
               ? service
               : *folder;
}

std::optional<std::filesystem::path> nodeConfiguration(const cli::Arguments& arguments,
                                                       const std::filesystem::path& folder)
{
    if (arguments.configFile) {
        return config::expandHome(*arguments.configFile);
    }
    std::error_code none;
    if (std::filesystem::exists(folder / "config.yaml", none)) {
        return folder / "config.yaml";
    }
    const std::filesystem::path system = "/etc/toxtunnel/config.yaml";
    if (!arguments.dataDir && std::filesystem::exists(system, none)) {
        return system;
    }
    return std::nullopt;
}

} // namespace toxtunnel::app
