// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Error.h"

#include <QProcess>
#include <QStringList>
#include <chrono>
#include <filesystem>
#include <optional>
#include <string>

namespace toxtunnel::app {

/// One node of the demo: this program in a second process, its log in
/// `<folder>/node.log`. It is stopped at the latest when the object goes, or this process does.
class NodeProcess
{
public:
    enum class Face
    {
        None,
        Window,
    };

    /// `folder` holds config.yaml.
    explicit NodeProcess(std::filesystem::path folder, Face face = Face::None);
    ~NodeProcess();

    void start();
    bool started() const { return started_; }
    bool running() const { return process_.state() != QProcess::NotRunning; }

    /// What follows `marker` in the first log line that holds it; nothing when there is none yet.
    std::optional<std::string> logged(const std::string& marker) const;

    /// The last log line of level warning or above, else the last one.
    std::string lastWords() const;

    /// Asks it to stop, when it still runs, and waits. An error when it does not within `patience`,
    /// or not cleanly.
    Result<void> stop(std::chrono::milliseconds patience);

private:
    QStringList logLines() const;

    std::filesystem::path folder_;
    Face face_;
    QProcess process_;
    bool started_ = false;
};

} // namespace toxtunnel::app
