// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/SshServer.h"

#include "support/Files.h"
#include "support/Tcp.h"

#include <pwd.h>
#include <unistd.h>

#include <QDeadlineTimer>
#include <QDir>
#include <QStandardPaths>
#include <optional>
#include <stdexcept>
#include <thread>

namespace toxtunnel::test {

namespace {

/// sshd is not in everyone's PATH.
QString sshdProgram()
{
    const QString found = QStandardPaths::findExecutable(QStringLiteral("sshd"));
    return found.isEmpty() ? QStandardPaths::findExecutable(QStringLiteral("sshd"),
                                                            {QStringLiteral("/usr/sbin")})
                           : found;
}

void generateKey(const QString& path)
{
    QProcess process;
    process.start(QStringLiteral("ssh-keygen"),
                  {QStringLiteral("-q"), QStringLiteral("-t"), QStringLiteral("ed25519"),
                   QStringLiteral("-N"), QString(), QStringLiteral("-f"), path});
    if (!process.waitForFinished() || process.exitCode() != 0) {
        throw std::runtime_error("ssh-keygen: " + process.readAllStandardError().toStdString());
    }
}

} // namespace

QString whyNoSshServer()
{
    if (sshdProgram().isEmpty() ||
        QStandardPaths::findExecutable(QStringLiteral("ssh")).isEmpty()) {
        return QStringLiteral("no ssh and sshd (packages openssh-client and openssh-server)");
    }
    return {};
}

SshServer::SshServer(const QString& address, const NetworkNamespace* where)
    : port_(freePort())
{
    // As root, sshd wants its empty directory, which the service file otherwise makes.
    if (::geteuid() == 0) {
        QDir().mkpath(QStringLiteral("/run/sshd"));
    }
    writeKeys();
    writeConfiguration(address);
    program_.start(sshdProgram(),
                   {QStringLiteral("-D"), QStringLiteral("-e"), QStringLiteral("-f"),
                    filePath(QStringLiteral("sshd_config"))},
                   where);
    if (!waitUntilReachable(address, port_, BackgroundProgram::Duration{10'000}, where)) {
        throw std::runtime_error("sshd does not start: " + program_.output().toStdString());
    }
}

void SshServer::writeKeys()
{
    generateKey(filePath(QStringLiteral("host_key")));
    generateKey(filePath(QStringLiteral("user_key")));
    QFile::copy(filePath(QStringLiteral("user_key.pub")),
                filePath(QStringLiteral("authorized_keys")));
}

void SshServer::writeConfiguration(const QString& address)
{
    writeFile(
        filePath(QStringLiteral("sshd_config")),
        QStringLiteral("ListenAddress %1\nPort %2\nHostKey %3\nAuthorizedKeysFile %4\n"
                       "PidFile none\nUsePAM no\nPasswordAuthentication no\n"
                       "PermitRootLogin prohibit-password\nStrictModes no\n"
                       "MaxStartups 1000\nSubsystem sftp internal-sftp\nLogLevel ERROR\n")
            .arg(address)
            .arg(port_)
            .arg(filePath(QStringLiteral("host_key")), filePath(QStringLiteral("authorized_keys")))
            .toUtf8());
}

QStringList SshServer::clientOptions() const
{
    QStringList options{QStringLiteral("-F"), QStringLiteral("none"), QStringLiteral("-i"),
                        filePath(QStringLiteral("user_key"))};
    for (const char* option :
         {"StrictHostKeyChecking=no", "UserKnownHostsFile=/dev/null", "IdentitiesOnly=yes",
          "IdentityAgent=none", "BatchMode=yes", "LogLevel=ERROR"}) {
        options << QStringLiteral("-o") << QString::fromLatin1(option);
    }
    return options;
}

QString SshServer::userName()
{
    const passwd* const entry = ::getpwuid(::geteuid());
    return entry != nullptr ? QString::fromLocal8Bit(entry->pw_name) : QString();
}

bool waitUntilReachable(const QString& address, std::uint16_t port,
                        BackgroundProgram::Duration timeout, const NetworkNamespace* where)
{
    std::optional<NetworkVisit> visit;
    if (where != nullptr) {
        visit.emplace(*where);
    }
    constexpr BackgroundProgram::Duration pauseBetweenAttempts{20};
    const QDeadlineTimer deadline(timeout);
    while (!deadline.hasExpired()) {
        if (TcpSocket::connect(address.toStdString(), port)) {
            return true;
        }
        std::this_thread::sleep_for(pauseBetweenAttempts);
    }
    return false;
}

} // namespace toxtunnel::test
