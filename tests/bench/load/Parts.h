// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/load/Load.h"
#include "support/Tcp.h"

#include <vector>

/// What the loads are made of.
namespace load {

using Clock = std::chrono::steady_clock;

/// Prints it as JSON; the exit code.
int fail(const char* what);
double secondsSince(Clock::time_point start);
/// One byte there and back, in milliseconds; negative when the connection failed.
double roundTrip(toxtunnel::test::TcpSocket& socket);
/// Of values that are sorted and not none.
double quantile(const std::vector<double>& sorted, double share);
/// "[1.000, 2.000]"
void printValues(const std::vector<double>& values);

} // namespace load
