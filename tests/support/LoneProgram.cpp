// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/LoneProgram.h"

#include "support/Files.h"
#include "support/TunnelPair.h"

#include <QRegularExpression>
#include <stdexcept>

namespace toxtunnel::test {

using namespace std::chrono_literals;

LoneProgram::LoneProgram(QString mode)
    : mode_(std::move(mode))
{
    BackgroundProgram print;
    print.start(tunnelProgram(),
                {QStringLiteral("print-id"), QStringLiteral("-d"), path(QStringLiteral("data"))});
    print.waitForEnd(20s);
    const auto id = ToxId::parse(print.output().trimmed().right(ToxId::hexLength).toStdString());
    if (!id) {
        throw std::runtime_error("print-id fails: " + print.output().toStdString());
    }
    id_ = *id;
}

void LoneProgram::write(const QString& name, const QString& text) const
{
    writeFile(path(name), text.toUtf8());
}

void LoneProgram::start(const QString& yaml, const NetworkNamespace* where)
{
    write(QStringLiteral("config.yaml"),
          QStringLiteral("mode: %1\ndata_dir: %2\nlogging: {level: info}\n")
                  .arg(mode_, path(QStringLiteral("data"))) +
              yaml);
    program.start(tunnelProgram(),
                  {QStringLiteral("--headless"), QStringLiteral("-m"), mode_, QStringLiteral("-c"),
                   path(QStringLiteral("config.yaml"))},
                  where);
}

std::optional<ToxPeer::Contact> LoneProgram::contact()
{
    static const QRegularExpression form(
        QStringLiteral("DHT node: UDP port (\\d+), key ([0-9A-F]{64})"));
    if (!program.waitForOutput("DHT node: ", 20s)) {
        return std::nullopt;
    }
    const auto match = form.match(QString::fromUtf8(program.output()));
    const auto key = PublicKey::fromHex(match.captured(2).toStdString());
    return key ? std::optional(ToxPeer::Contact{id_.key, *key, match.captured(1).toUShort()})
               : std::nullopt;
}

} // namespace toxtunnel::test
