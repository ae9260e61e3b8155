// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/HttpServer.h"

#include "support/Files.h"
#include "support/SshServer.h"
#include "support/Tcp.h"

#include <unistd.h>

#include <QDir>
#include <QStandardPaths>
#include <stdexcept>

namespace toxtunnel::test {

namespace {

QString nginxProgram()
{
    const QString name = QStringLiteral("nginx");
    const QString found = QStandardPaths::findExecutable(name);
    return found.isEmpty() ? QStandardPaths::findExecutable(name, {QStringLiteral("/usr/sbin")})
                           : found;
}

/// %1: port, %2: folder, %3: the user of its workers, who must be able to read the folder.
constexpr char configuration[] = R"(%3
daemon off;
worker_processes 1;
pid %2/nginx.pid;
error_log stderr;
events { worker_connections 1024; }
http {
    access_log off;
    client_body_temp_path %2/body;
    proxy_temp_path %2/proxy;
    fastcgi_temp_path %2/fastcgi;
    uwsgi_temp_path %2/uwsgi;
    scgi_temp_path %2/scgi;
    types { text/plain txt; }
    gzip on;
    gzip_types text/plain;
    gzip_http_version 1.1;
    server {
        listen 127.0.0.1:%1;
        root %2/files;
    }
}
)";

} // namespace

QString whyNoHttpServer()
{
    return nginxProgram().isEmpty() ? QStringLiteral("nginx is missing (package nginx-light)")
                                    : QString();
}

HttpServer::HttpServer()
    : port_(freePort())
{
    QDir(directory_.path()).mkpath(QStringLiteral("files"));
    const QString path = directory_.filePath(QStringLiteral("nginx.conf"));
    const QString user = ::geteuid() == 0 ? QStringLiteral("user root;") : QString();
    writeFile(path, QString::fromLatin1(configuration)
                        .arg(QString::number(port_), directory_.path(), user)
                        .toUtf8());
    program_.start(nginxProgram(),
                   {QStringLiteral("-e"), QStringLiteral("stderr"), QStringLiteral("-c"), path});
    if (!waitUntilReachable(QStringLiteral("127.0.0.1"), port_,
                            BackgroundProgram::Duration{10'000})) {
        throw std::runtime_error("nginx: " + program_.output().toStdString());
    }
}

void HttpServer::addFile(const QString& name, const QByteArray& content)
{
    writeFile(directory_.filePath(QStringLiteral("files/") + name), content);
}

} // namespace toxtunnel::test
