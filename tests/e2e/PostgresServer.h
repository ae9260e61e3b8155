// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/BackgroundProgram.h"

#include <QTemporaryDir>
#include <cstdint>

namespace toxtunnel::test {

/// Why no PostgreSQL can be started here, for QSKIP; empty when one can.
QString whyNoPostgres();

/// A database server of its own: a new cluster in a temporary folder, on a free port of 127.0.0.1,
/// user "tester" without password. As root it runs as "nobody", since it refuses to run as root.
class PostgresServer
{
public:
    /// Throws std::runtime_error.
    PostgresServer();

    std::uint16_t port() const { return port_; }

private:
    QTemporaryDir directory_;
    std::uint16_t port_;
    BackgroundProgram program_;
};

} // namespace toxtunnel::test
