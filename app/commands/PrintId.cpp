// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/Commands.h"
#include "commands/Fail.h"
#include "commands/Settings.h"
#include "headless/Passphrase.h"
#include "qr/TerminalQr.h"
#include "tox/Identity.h"

#include <iostream>

namespace toxtunnel::app {

int printId(const cli::Arguments& arguments)
{
    if (arguments.color && !arguments.qr) {
        return fail({Message::say("--color requires --qr"), {}, {}});
    }
    const auto folder = dataFolder(arguments);
    if (!folder) {
        return fail(folder.error());
    }
    const auto id = tox::identityOf(*folder, passphraseSource(arguments.passphraseFile, true));
    if (!id) {
        return fail(id.error());
    }
    if (arguments.qr) {
        const auto code = qr::QrMatrix::encode("tox:" + id->toHex());
        if (!code) {
            return fail(code.error());
        }
        std::cout << qr::renderForTerminal(*code, arguments.color ? qr::TerminalColors::Fixed
                                                                  : qr::TerminalColors::Own);
    }
    std::cout << id->toHex() << std::endl;
    return 0;
}

} // namespace toxtunnel::app
