// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/Engine.h"
#include "service/CopiedService.h"
#include "service/FileDesk.h"
#include "service/MemoryTrim.h"
#include "service/RuleList.h"

#include <QPromise>
#include <QThreadPool>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace toxtunnel::service {

/// What a LocalService stands on; all of it outlives the service, or ends after close().
struct LocalSetup
{
    Reactor& core;          ///< of the core thread
    engine::Engine& engine; ///< lives in the core thread and was started
    log::Log& log;
    std::filesystem::path configFile; ///< empty: none; changes of the configuration are refused
    NodeFiles files;                  ///< the engine was started with
    FileDesk::Read read;              ///< called on a thread of the service
};

/// The node of this process. Questions are answered from copies; commands go over a thread for
/// files and the core thread, and their answers come back here.
class LocalService final : public CopiedService
{
    Q_OBJECT

public:
    explicit LocalService(LocalSetup setup);
    ~LocalService() override; ///< after close(), and after the core thread has ended

    /// Before the engine stops: waits until the files are written, and refuses all commands from
    /// then on.
    void close();

    std::vector<RuleInfo> rules() const override { return rules_.infos(); }
    std::vector<LogEntry> logEntries(std::uint64_t after, LogLevel least) const override;

    QFuture<Outcome> addPeer(NewPeer peer) override;
    QFuture<Outcome> removePeer(PublicKey peer) override;
    QFuture<Outcome> renamePeer(PublicKey peer, std::string name) override;
    QFuture<Outcome> acceptRequest(PublicKey key, std::string name) override;
    QFuture<Outcome> refuseRequest(PublicKey key) override;
    QFuture<Outcome> blockRequest(PublicKey key) override;
    QFuture<Outcome> addForward(ForwardSettings forward) override;
    QFuture<Outcome> editForward(ForwardId id, ForwardSettings forward) override;
    QFuture<Outcome> removeForward(ForwardId id) override;
    QFuture<Outcome> setForwardEnabled(ForwardId id, bool enabled) override;
    QFuture<std::uint16_t> freeLocalPort(std::uint16_t wished) override;
    QFuture<Outcome> addRule(RuleSettings rule) override;
    QFuture<Outcome> editRule(RuleId id, RuleSettings rule) override;
    QFuture<Outcome> removeRule(RuleId id) override;
    QFuture<Outcome> moveRule(RuleId id, std::size_t position) override;
    QFuture<RuleVerdict> testRules(PublicKey peer, Target target) override;
    QFuture<Outcome> closeStream(StreamId id) override;
    QFuture<Outcome> setPaused(bool paused) override;
    QFuture<ReloadReport> reload() override;
    QFuture<Diagnosis> examine(DiagnosisRequest request) override;
    QFuture<Outcome> changeSettings(std::vector<SettingChange> changes) override;
    QFuture<Outcome> changePassphrase(Secret before, Secret after) override;
    QFuture<Outcome> exportBackup(std::string file, Secret passphrase) override;
    QFuture<BackupInfo> readBackup(std::string file, Secret passphrase) override;

private:
    using InCore = std::function<Outcome(engine::Engine&)>;
    using InCoreReport = std::shared_ptr<QPromise<ReloadReport>>;

    // What comes up. Main thread.
    void attach();
    void takeUpdate(engine::StateUpdate update);
    void takeSecond(const TrafficTick& tick);
    void takeFiles(const NodeFiles& files);
    void updateProblems();
    void updateSettings();

    // What goes down.
    static Error endingError(); ///< of commands after close()
    QFuture<Outcome> refused(Error error, Action action = Action::None) const;
    QFuture<Outcome> inCore(InCore command);
    /// Edits the files; then, in the core thread, does `first` and applies the files.
    QFuture<Outcome> edit(FileEdit edit, InCore first = {});
    void toMain(std::function<void()> task);
    void onDisk(std::function<void()> task);
    /// What its person means by a peer's name, ID or key.
    std::optional<PublicKey> peerNamed(const std::string& text) const;
    void applyReload(const InCoreReport& promise, Result<NodeFiles> files,
                     const config::Configuration& running);
    void apply(const NodeFiles& files);
    std::optional<std::size_t> indexOf(ForwardId id) const;
    std::optional<Error> doubtOfName(const std::string& name,
                                     const std::optional<PublicKey>& owner) const;

    Reactor& core_;
    engine::Engine& engine_; ///< in the core thread only
    log::Log& log_;
    log::Logger logger_;
    FileDesk desk_;                 ///< on disk_ only
    NodeFiles files_;               ///< as last read
    config::Configuration running_; ///< what the node runs by: files_ but for what waits
    bool closed_ = false;

    RuleList rules_;
    std::uint64_t newestLog_ = 0;
    MemoryTrim memoryTrim_;

    QThreadPool disk_; ///< one thread: changes in the order of the commands
};

} // namespace toxtunnel::service
