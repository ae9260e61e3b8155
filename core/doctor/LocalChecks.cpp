// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What can be judged on this machine alone.
#include "config/Loader.h"
#include "doctor/Checks.h"

namespace toxtunnel::doctor {

namespace {

constexpr std::uint64_t scarce = 64ULL << 20; // for the log, the identity and a core's crumbs

QString qt(const std::string& text)
{
    return QString::fromStdString(text);
}

} // namespace

Finding ProgramCheck::examine(const Chart& chart) const
{
    const QString name = chart.toxcoreVersion.empty()
                             ? Doctor::tr("ToxTunnel %1.").arg(qt(chart.version))
                             : Doctor::tr("ToxTunnel %1 with toxcore %2.")
                                   .arg(qt(chart.version), qt(chart.toxcoreVersion));
    const QString folder = qt(chart.files.configuration.dataDir.string());
    if (!chart.machine.dataDirWritable) {
        return finding(CheckVerdict::Failed,
                       Doctor::tr("The data folder %1 cannot be written to.").arg(folder),
                       Doctor::tr("Give the folder to the user the program runs as, or name "
                                  "another one by data_dir."));
    }
    if (chart.machine.freeBytes && *chart.machine.freeBytes < scarce) {
        return finding(CheckVerdict::Warning,
                       Doctor::tr("There is hardly any room left where %1 is.").arg(folder),
                       Doctor::tr("Free some space: the identity and the peers are kept there."));
    }
    if (chart.machine.programReplaced) {
        return finding(CheckVerdict::Warning,
                       name + QLatin1Char(' ') +
                           Doctor::tr("The program's file was replaced since the start."),
                       Doctor::tr("Start the node again to run the new version."),
                       Action::RestartNode);
    }
    if (!chart.node) {
        const bool asked = !chart.askedPeer.empty();
        return finding(asked ? CheckVerdict::Failed : CheckVerdict::Warning,
                       name + QLatin1Char(' ') +
                           Doctor::tr("No node can be asked: %1.").arg(qt(chart.nodeMissing)),
                       Doctor::tr("Start the node, or name its configuration with -c. What follows "
                                  "is judged without it."));
    }
    if (chart.node->paused) {
        return finding(CheckVerdict::Warning, name + QLatin1Char(' ') + Doctor::tr("It is paused."),
                       Doctor::tr("Let it go on: while paused it takes no connections."));
    }
    return finding(CheckVerdict::Ok, name);
}

Finding ConfigurationCheck::examine(const Chart& chart) const
{
    const config::Problems& problems = chart.files.configProblems;
    const QString again = Doctor::tr("Correct the file; toxtunnel config check FILE tells all.");
    if (const auto* error = config::firstOf(problems, config::Severity::Error)) {
        return finding(CheckVerdict::Failed, qt(error->text()), again, Action::ReloadFiles);
    }
    if (const auto* warning = config::firstOf(problems, config::Severity::Warning)) {
        return finding(CheckVerdict::Warning, qt(warning->text()), again, Action::ReloadFiles);
    }
    if (chart.files.configFile.empty()) {
        return finding(CheckVerdict::Ok,
                       Doctor::tr("No configuration file: the built-in settings count."));
    }
    return finding(CheckVerdict::Ok, Doctor::tr("%1 is in order.").arg(qt(chart.files.configFile)));
}

Finding RulesCheck::examine(const Chart& chart) const
{
    const FileReport& files = chart.files;
    const QString file = qt(files.configuration.rulesFile.string());
    if (const auto* error = config::firstOf(files.ruleProblems, config::Severity::Error)) {
        return finding(CheckVerdict::Failed, qt(error->text()),
                       Doctor::tr("Correct the rules file; until then the old rules stay, and a "
                                  "start is refused."),
                       Action::ReloadFiles);
    }
    const bool serves = files.configuration.mode == config::Mode::Server;
    if (file.isEmpty() || files.rules == 0) {
        return finding(serves ? CheckVerdict::Warning : CheckVerdict::Ok,
                       Doctor::tr("No rules: no peer may reach anything through this node."),
                       serves ? Doctor::tr("Let a peer in: toxtunnel rules add PEER --allow "
                                           "HOST:PORT.")
                              : QString(),
                       serves ? Action::ShowRules : Action::None);
    }
    if (!files.ruleWarnings.empty()) {
        const access::Warning& warning = files.ruleWarnings.front();
        return finding(CheckVerdict::Warning,
                       Doctor::tr("%1, line %2: %3.")
                           .arg(file, QString::number(warning.line), qt(warning.text)),
                       Doctor::tr("Look whether the rule says what it is meant to."),
                       Action::ShowRules);
    }
    return finding(CheckVerdict::Ok,
                   Doctor::tr("%1 is in order; rules: %2.").arg(file).arg(files.rules));
}

} // namespace toxtunnel::doctor
