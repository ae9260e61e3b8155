// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the disk and the machine tell.
#include "config/Finish.h"
#include "config/Loader.h"
#include "config/PathExpansion.h"
#include "config/RulesFile.h"
#include "doctor/Chart.h"

#include <QFileInfo>
#include <QNetworkInterface>

namespace toxtunnel::doctor {

FileReport readFiles(const std::string& configFile, const std::filesystem::path& dataDir)
{
    FileReport report;
    report.configFile = configFile;
    config::Loaded loaded = configFile.empty()
                                ? config::defaultConfiguration(config::Mode::Node)
                                : config::loadConfiguration(config::expandHome(configFile));
    if (!dataDir.empty()) {
        loaded.configuration.dataDir = dataDir;
    }
    config::KnownServers known(config::KnownServers::fileIn(loaded.configuration.dataDir));
    const config::Problems registry = known.load();
    config::finish(loaded, known);
    report.configProblems = loaded.problems;
    report.configProblems.insert(report.configProblems.end(), registry.begin(), registry.end());
    report.configuration = loaded.configuration;
    if (!report.configuration.rulesFile.empty()) {
        config::LoadedRules rules = config::loadRules(report.configuration.rulesFile);
        report.ruleProblems = std::move(rules.problems);
        const access::RuleBook book(std::move(rules.rules));
        report.rules = book.rules().rules.size();
        report.ruleWarnings = book.warnings(std::chrono::system_clock::now());
    }
    return report;
}

MachineReport lookAtMachine(const std::filesystem::path& dataDir)
{
    MachineReport report;
    for (const QNetworkInterface& interface : QNetworkInterface::allInterfaces()) {
        const auto flags = interface.flags();
        if (!flags.testFlag(QNetworkInterface::IsRunning) ||
            flags.testFlag(QNetworkInterface::IsLoopBack)) {
            continue;
        }
        for (const QNetworkAddressEntry& entry : interface.addressEntries()) {
            if (!entry.ip().isLinkLocal()) {
                report.addresses.push_back(entry.ip().toString().toStdString());
            }
        }
    }
    // Linux marks the link so; elsewhere there is none.
    std::error_code error;
    const auto self = std::filesystem::read_symlink("/proc/self/exe", error).string();
    report.programReplaced = self.ends_with(" (deleted)");
    if (std::filesystem::exists(dataDir, error)) {
        report.dataDirWritable = QFileInfo(QString::fromStdString(dataDir.string())).isWritable();
        const auto space = std::filesystem::space(dataDir, error);
        if (!error) {
            report.freeBytes = space.available;
        }
    }
    return report;
}

} // namespace toxtunnel::doctor
