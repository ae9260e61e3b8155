// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What can be judged on this machine alone.
#include "config/Loader.h"
#include "doctor/Checks.h"

namespace toxtunnel::doctor {

namespace {

constexpr std::uint64_t scarce = 64ULL << 20; // for the log, the identity and a core's crumbs

} // namespace

Finding ProgramCheck::examine(const Chart& chart) const
{
    Message words =
        chart.toxcoreVersion.empty()
            ? Message::say("ToxTunnel %1.", chart.version)
            : Message::say("ToxTunnel %1 with toxcore %2.", chart.version, chart.toxcoreVersion);
    const std::string folder = chart.files.configuration.dataDir.string();
    if (!chart.machine.dataDirWritable) {
        return finding(CheckVerdict::Failed,
                       Message::say("The data folder %1 cannot be written to.", folder),
                       Message::say("Give the folder to the user the program runs as, or name "
                                    "another one by data_dir."));
    }
    if (chart.machine.freeBytes && *chart.machine.freeBytes < scarce) {
        return finding(CheckVerdict::Warning,
                       Message::say("There is hardly any room left where %1 is.", folder),
                       Message::say("Free some space: the identity and the peers are kept there."));
    }
    if (chart.machine.programReplaced) {
        words += Message::say("The program's file was replaced since the start.");
        return finding(CheckVerdict::Warning, std::move(words),
                       Message::say("Start the node again to run the new version."),
                       Action::RestartNode);
    }
    if (!chart.node) {
        words += Message::say("No node can be asked: %1.", chart.nodeMissing);
        return finding(chart.askedPeer.empty() ? CheckVerdict::Warning : CheckVerdict::Failed,
                       std::move(words),
                       Message::say("Start the node, or name its configuration with -c. What "
                                    "follows is judged without it."));
    }
    if (chart.node->paused) {
        words += Message::say("It is paused.");
        return finding(CheckVerdict::Warning, std::move(words),
                       Message::say("Let it go on: while paused it takes no connections."));
    }
    return finding(CheckVerdict::Ok, std::move(words));
}

Finding ConfigurationCheck::examine(const Chart& chart) const
{
    const config::Problems& problems = chart.files.configProblems;
    const Message again = Message::say("Correct the file; toxtunnel config check FILE tells all.");
    if (const auto* error = config::firstOf(problems, config::Severity::Error)) {
        return finding(CheckVerdict::Failed, error->located(), again, Action::ReloadFiles);
    }
    if (const auto* warning = config::firstOf(problems, config::Severity::Warning)) {
        return finding(CheckVerdict::Warning, warning->located(), again, Action::ReloadFiles);
    }
    if (chart.files.configFile.empty()) {
        return finding(CheckVerdict::Ok,
                       Message::say("No configuration file: the built-in settings count."));
    }
    return finding(CheckVerdict::Ok, Message::say("%1 is in order.", chart.files.configFile));
}

Finding RulesCheck::examine(const Chart& chart) const
{
    const FileReport& files = chart.files;
    const std::string file = files.configuration.rulesFile.string();
    if (const auto* error = config::firstOf(files.ruleProblems, config::Severity::Error)) {
        return finding(CheckVerdict::Failed, error->located(),
                       Message::say("Correct the rules file; until then the old rules stay, "
                                    "and a start is refused."),
                       Action::ReloadFiles);
    }
    if (file.empty() || files.rules == 0) {
        const Message words =
            Message::say("No rules: no peer may reach anything through this node.");
        if (files.configuration.mode != config::Mode::Server) {
            return finding(CheckVerdict::Ok, words);
        }
        return finding(CheckVerdict::Warning, words,
                       Message::say("Let a peer in: toxtunnel rules add PEER --allow "
                                    "HOST:PORT."),
                       Action::ShowRules);
    }
    if (!files.ruleWarnings.empty()) {
        const access::Warning& warning = files.ruleWarnings.front();
        return finding(CheckVerdict::Warning,
                       Message::say("%1, line %2: %3.", file, warning.line, warning.text),
                       Message::say("Look whether the rule says what it is meant to."),
                       Action::ShowRules);
    }
    return finding(CheckVerdict::Ok, Message::say("%1 is in order; rules: %2.", file, files.rules));
}

} // namespace toxtunnel::doctor
