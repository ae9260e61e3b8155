// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace toxtunnel {

/// Names of things while a node runs: given once, never reused before the program ends, 0 is none.
/// An entry of a file keeps its id when another entry, or a part of itself, is edited.
enum class ForwardId : std::uint64_t
{
};
enum class RuleId : std::uint64_t
{
};
enum class StreamId : std::uint64_t
{
};

} // namespace toxtunnel
