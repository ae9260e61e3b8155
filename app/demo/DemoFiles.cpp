// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/DemoFiles.h"

#include "log/Concat.h"

#include <QByteArray>
#include <QCryptographicHash>
#include <QFile>
#include <QRandomGenerator>
#include <array>

namespace toxtunnel::app {

namespace {

Result<void> writeText(const std::filesystem::path& path, const std::string& text)
{
    QFile file(QString::fromStdString(path.string()));
    if (!file.open(QIODevice::WriteOnly) ||
        file.write(text.data(), static_cast<qint64>(text.size())) < 0 || !file.flush()) {
        return failure(Message::say("Cannot write %1", path.string()),
                       Message::verbatim(file.errorString().toStdString()));
    }
    return {};
}

/// A YAML double-quoted scalar.
std::string quoted(const std::string& text)
{
    std::string out = "\"";
    for (const char c : text) {
        out += c == '"' || c == '\\' ? std::string("\\") + c : std::string(1, c);
    }
    return out + '"';
}

} // namespace

Result<std::string> writeRandomFile(const std::filesystem::path& path, std::size_t size)
{
    QFile file(QString::fromStdString(path.string()));
    if (!file.open(QIODevice::WriteOnly)) {
        return failure(Message::say("Cannot write %1", path.string()),
                       Message::verbatim(file.errorString().toStdString()));
    }
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QRandomGenerator64 random = QRandomGenerator64::securelySeeded();
    std::array<quint32, 16384> block{};
    for (std::size_t written = 0; written < size; written += sizeof block) {
        random.fillRange(block.data(), static_cast<qsizetype>(block.size()));
        const QByteArray bytes =
            QByteArray::fromRawData(static_cast<const char*>(static_cast<const void*>(&block)),
                                    static_cast<qsizetype>(std::min(sizeof block, size - written)));
        hash.addData(bytes);
        if (file.write(bytes) != bytes.size()) {
            return failure(Message::say("Cannot write %1", path.string()),
                           Message::verbatim(file.errorString().toStdString()));
        }
    }
    if (!file.flush()) {
        return failure(Message::say("Cannot write %1", path.string()),
                       Message::verbatim(file.errorString().toStdString()));
    }
    return hash.result().toHex().toStdString();
}

std::string sha256OfFile(const std::filesystem::path& path)
{
    QFile file(QString::fromStdString(path.string()));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file)
               ? hash.result().toHex().toStdString()
               : std::string();
}

Result<void> writeServerFiles(const std::filesystem::path& folder, const ToxId& client,
                              std::uint16_t targetPort, std::uint16_t relayPort)
{
    const std::filesystem::path rules = folder / "rules.yaml";
    const auto written = writeText(rules, log::concat("rules:\n"
                                                      "  - friend: ",
                                                      client.key.toHex(),
                                                      "\n    allow:\n"
                                                      "      - host: 127.0.0.1\n"
                                                      "        ports: [",
                                                      targetPort, "]\n"));
    if (!written) {
        return written;
    }
    // Local discovery without any nodes: this node asks nobody and is found by its client.
    return writeText(folder / "config.yaml", log::concat("mode: server\n"
                                                         "data_dir: ",
                                                         quoted(folder.string()),
                                                         "\ntox:\n"
                                                         "  bootstrap_mode: lan\n"
                                                         "  tcp_port: ",
                                                         relayPort,
                                                         "\nserver:\n"
                                                         "  rules_file: ",
                                                         quoted(rules.string()), "\n"));
}

Result<void> writeClientFiles(const std::filesystem::path& folder, const ToxId& server,
                              std::uint16_t localPort, std::uint16_t targetPort,
                              const DemoBootstrap& bootstrap)
{
    return writeText(folder / "config.yaml",
                     log::concat("mode: client\n"
                                 "data_dir: ",
                                 quoted(folder.string()),
                                 "\ntox:\n"
                                 "  bootstrap_nodes:\n"
                                 "    - address: 127.0.0.1\n"
                                 "      port: ",
                                 bootstrap.port, "\n      public_key: ", bootstrap.key,
                                 "\nclient:\n"
                                 "  server_id: ",
                                 server.toHex(),
                                 "\n  forwards:\n"
                                 "    - local_port: ",
                                 localPort,
                                 "\n      remote_host: 127.0.0.1\n"
                                 "      remote_port: ",
                                 targetPort, "\n"));
}

Result<void> writeWindowPreferences(const std::filesystem::path& folder)
{
    return writeText(folder / "window.ini", "[General]\nfirstRunDone=true\ncloseToTray=false\n");
}

} // namespace toxtunnel::app
