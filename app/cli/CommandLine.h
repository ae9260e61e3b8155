// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Arguments.h"

#include <tl/expected.hpp>

#include <ostream>

namespace toxtunnel::cli {

/// Parses the command line by commandTable(), or takes the single argument "tox:..." as a link.
/// When it asks for help or the version, or is wrong, the text is written to `out` or `err` and the
/// exit code of the process is returned instead: 0, or 2 for a wrong use. A word that is no
/// command is wrong beside --help, too.
tl::expected<Arguments, int> parseCommandLine(int argc, const char* const* argv, std::ostream& out,
                                              std::ostream& err);

} // namespace toxtunnel::cli
