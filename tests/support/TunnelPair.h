// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/BackgroundProgram.h"

#include <QTemporaryDir>
#include <cstdint>
#include <memory>
#include <vector>

namespace toxtunnel::test {

/// A listener of the client and where it leads from the server.
struct TunnelForward
{
    QString host = QStringLiteral("127.0.0.1");
    std::uint16_t port = 0;
};

struct TunnelPairOptions
{
    /// The program under test. Empty: the one built beside the tests, or $TOXTUNNEL_PROGRAM.
    QString program;
    std::vector<TunnelForward> forwards;
    /// Entries below `allow:` and `deny:` of the client's rule; by default everything is allowed.
    QStringList allow{QStringLiteral("{host: \"*\", ports: []}")};
    QStringList deny;
    /// False: there is no such rule until writeRules.
    bool clientHasRule = true;
    /// More lines of that rule, e.g. "    rate_limit: {...}".
    QString rule;
    /// Lines appended to the configuration files, e.g. "tunnel: {resume: {enabled: true}}".
    QString serverYaml;
    QString clientYaml;
    /// Both speak as toxtunnel 0.2 to 0.4 does instead of the native protocol.
    bool frames = false;
    /// Lines appended to the section `tox` of both, indented by two.
    QString toxYaml;
    /// Lines of the client's section, e.g. "  socks5: {enabled: true}".
    QString clientSection;
    /// A second server, with the same rules, as the client's fallback.
    bool fallback = false;
    /// False: the client is started by startClient.
    bool clientStarts = true;
    /// Arguments of `toxtunnel init` that writes the rules and what the two files say of server and
    /// client, instead of everything above that is about it, e.g. {"ssh", "--local-port", "2222"}.
    QStringList init;
    /// Where the two run; null: here.
    const NetworkNamespace* serverPlace = nullptr;
    const NetworkNamespace* clientPlace = nullptr;
    /// Of the machine that runs server and bootstrap node, as the client reaches it.
    QString serverAddress = QStringLiteral("127.0.0.1");
    /// Where the bootstrap node runs and how both reach it; null: beside the server.
    const NetworkNamespace* nodePlace = nullptr;
    QString nodeAddress;
    /// Before `-m MODE -c FILE`.
    QStringList arguments{QStringLiteral("--headless")};
};

/// Two real processes of the program, a server and its client, in temporary data directories, and a
/// third Tox node they meet at (as on the public network). Nothing leaves this machine. Throws
/// std::runtime_error when something does not start.
class TunnelPair
{
public:
    using Duration = std::chrono::milliseconds;
    /// Both sides start cold in 8 to 10 s; a loaded machine takes longer.
    static constexpr Duration patience{60'000};

    explicit TunnelPair(const TunnelPairOptions& options);

    void startServer();
    void startClient();
    /// The client has seen the server online since its last start. False when time is up.
    bool waitUntilOnline(Duration timeout = patience);

    BackgroundProgram& server() { return server_; }
    BackgroundProgram& client() { return client_; }
    BackgroundProgram& fallback() { return fallback_; }
    void startFallback();
    /// What both have printed, for the message of a test that fails.
    QByteArray logs();
    /// The client's listener for the forward with this index.
    std::uint16_t localPort(std::size_t forward) const { return localPorts_.at(forward); }
    /// Where the nodes and the third one offer to relay for others.
    const std::vector<std::uint16_t>& relayPorts() const { return relayPorts_; }
    QString serverId() const { return serverId_; }
    QString clientId() const { return clientId_; }
    QString filePath(const QString& name) const { return directory_.filePath(name); }
    /// Rewrites the client's rule; the server reads it at its next start or reload.
    void writeRules(const QStringList& allow, const QStringList& deny);

private:
    QString createIdentity(const QString& dataDirectory);
    void startNode();
    QString nodeYaml(const QString& name, const QString& mode, const QString& address);
    void writeConfigurations();
    void writeByInit();
    void run(BackgroundProgram& program, const QString& mode, const NetworkNamespace* where,
             const QString& name = {});

    TunnelPairOptions options_;
    QTemporaryDir directory_;
    BackgroundProgram node_; ///< outlives the two others
    std::uint16_t nodePort_ = 0;
    QString nodeKey_;
    BackgroundProgram server_;
    BackgroundProgram fallback_;
    BackgroundProgram client_;
    QString serverId_;
    QString fallbackId_;
    QString clientId_;
    std::vector<std::uint16_t> localPorts_;
    std::vector<std::uint16_t> relayPorts_;
};

/// The program under test, as in TunnelPairOptions; empty when it is not built.
QString tunnelProgram();

} // namespace toxtunnel::test
