// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/PostgresServer.h"

#include "support/Tcp.h"

#include <pwd.h>
#include <unistd.h>

#include <QDir>
#include <QStandardPaths>
#include <stdexcept>

namespace toxtunnel::test {

namespace {

/// Debian keeps the server's programs out of PATH, below a folder per version.
QString findProgram(const QString& name)
{
    QStringList folders;
    const QDir versions(QStringLiteral("/usr/lib/postgresql"));
    for (const QString& version : versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        folders.prepend(versions.filePath(version + QStringLiteral("/bin")));
    }
    const QString found = QStandardPaths::findExecutable(name, folders);
    return found.isEmpty() ? QStandardPaths::findExecutable(name) : found;
}

bool isRoot()
{
    return ::geteuid() == 0;
}

/// `program` with `arguments`, as "nobody" when we are root.
std::pair<QString, QStringList> unprivileged(const QString& program, const QStringList& arguments)
{
    if (!isRoot()) {
        return {program, arguments};
    }
    const QStringList switched{QStringLiteral("--reuid=nobody"), QStringLiteral("--clear-groups"),
                               program};
    return {QStringLiteral("setpriv"), switched + arguments};
}

} // namespace

QString whyNoPostgres()
{
    for (const QString& name : {QStringLiteral("initdb"), QStringLiteral("postgres")}) {
        if (findProgram(name).isEmpty()) {
            return name + QStringLiteral(" is missing (package postgresql)");
        }
    }
    if (isRoot() && QStandardPaths::findExecutable(QStringLiteral("setpriv")).isEmpty()) {
        return QStringLiteral("setpriv is missing (package util-linux)");
    }
    return {};
}

PostgresServer::PostgresServer()
    : directory_(QDir::tempPath() + QStringLiteral("/postgres-XXXXXX"))
    , port_(freePort())
{
    const QString folder = directory_.path();
    if (const passwd* const nobody = ::getpwnam("nobody"); isRoot() && nobody != nullptr) {
        if (::chown(folder.toLocal8Bit().constData(), nobody->pw_uid, nobody->pw_gid) != 0) {
            throw std::runtime_error("cannot give the cluster's folder away");
        }
    }
    const QString data = folder + QStringLiteral("/data");
    const auto [initdb, create] =
        unprivileged(findProgram(QStringLiteral("initdb")),
                     {QStringLiteral("-D"), data, QStringLiteral("-U"), QStringLiteral("tester"),
                      QStringLiteral("-A"), QStringLiteral("trust"), QStringLiteral("--no-sync"),
                      QStringLiteral("--no-instructions"), QStringLiteral("-E"),
                      QStringLiteral("UTF8"), QStringLiteral("--locale=C")});
    BackgroundProgram cluster;
    cluster.start(initdb, create);
    if (cluster.waitForEnd(BackgroundProgram::Duration{60'000}) != 0) {
        throw std::runtime_error("initdb: " + cluster.output().toStdString());
    }
    const auto [postgres, run] =
        unprivileged(findProgram(QStringLiteral("postgres")),
                     {QStringLiteral("-D"), data, QStringLiteral("-h"), QStringLiteral("127.0.0.1"),
                      QStringLiteral("-p"), QString::number(port_), QStringLiteral("-k"), folder,
                      QStringLiteral("-F")});
    program_.start(postgres, run);
    if (!program_.waitForOutput("ready to accept connections",
                                BackgroundProgram::Duration{30'000})) {
        throw std::runtime_error("postgres: " + program_.output().toStdString());
    }
}

} // namespace toxtunnel::test
