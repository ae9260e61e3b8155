// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/BackgroundProgram.h"

#include <QTemporaryDir>
#include <cstdint>

namespace toxtunnel::test {

/// Why no nginx can be started here, for QSKIP; empty when one can.
QString whyNoHttpServer();

/// An nginx of its own on a free port of 127.0.0.1. Text it compresses on the fly, and therefore
/// sends in chunks; other files with their length.
class HttpServer
{
public:
    /// Throws std::runtime_error.
    HttpServer();

    std::uint16_t port() const { return port_; }
    /// A file that it serves as /name.
    void addFile(const QString& name, const QByteArray& content);

private:
    QTemporaryDir directory_;
    std::uint16_t port_;
    BackgroundProgram program_;
};

} // namespace toxtunnel::test
