// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/RuleBook.h"
#include "commands/Commands.h"
#include "commands/Fail.h"
#include "commands/Settings.h"
#include "config/Check.h"
#include "config/RulesFile.h"

#include <QHostInfo>
#include <iostream>

namespace toxtunnel::app {

namespace {

std::vector<IpAddress> resolve(const std::string& name)
{
    std::vector<IpAddress> addresses;
    for (const QHostAddress& found :
         QHostInfo::fromName(QString::fromStdString(name)).addresses()) {
        if (const auto address = IpAddress::parse(found.toString().toStdString())) {
            addresses.push_back(*address);
        }
    }
    return addresses;
}

/// All six steps, as they are taken for a peer.
access::Decision judge(const access::RuleBook& book, const PublicKey& peer, const Target& target)
{
    const auto now = std::chrono::system_clock::now();
    access::Decision decision = book.judgeSpelling(peer, target, now);
    if (decision.verdict != access::Verdict::NeedsResolving) {
        return decision;
    }
    const auto addresses = resolve(decision.name);
    decision = book.judgeAddresses(peer, target, addresses, now);
    if (addresses.empty()) {
        std::cout << "note: " << log::escaped(target.host) << " does not resolve now" << std::endl;
    }
    return decision;
}

} // namespace

int checkRules(const cli::Arguments& arguments)
{
    cli::Arguments given = arguments;
    // -d names the folder of known_servers.yaml alone.
    const auto installed = nodeConfiguration({}, config::defaultDataDir(config::Mode::Client));
    if (!given.configFile && installed) {
        given.configFile = installed->string();
    }
    const Settings settings = loadSettings(given);
    const config::Configuration& configuration = settings.loaded.configuration;
    if (!settings.loaded.usable()) {
        printErrors(settings.loaded.problems);
        return 1;
    }
    if (configuration.rulesFile.empty()) {
        return fail({Message::say("There are no rules to check"),
                     Message::say("no configuration names a rules file"),
                     Message::say("Give the configuration with -c FILE")});
    }
    const auto peer = config::resolvePeer(arguments.peer, configuration, settings.knownServers);
    if (!peer || !peer->key) {
        return fail(peer ? Error{Message::say("Unknown peer"),
                                 Message::verbatim(log::escaped(arguments.peer)),
                                 {}}
                         : peer.error());
    }
    for (const config::Problem& problem : config::checkRules(configuration.rulesFile)) {
        std::cerr << problem.text() << std::endl;
    }
    config::LoadedRules loaded = config::loadRules(configuration.rulesFile);
    if (!loaded.usable()) {
        return 1;
    }
    const access::RuleBook book(std::move(loaded.rules));
    const access::Decision decision =
        judge(book, *peer->key, {arguments.host, arguments.targetPort});
    std::cout << access::explain(decision, book.rules()) << std::endl;
    return decision.verdict == access::Verdict::Allowed ? 0 : 1;
}

} // namespace toxtunnel::app
