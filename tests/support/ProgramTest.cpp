// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/ProgramTest.h"

#include "support/TunnelPair.h"

#include <QTest>

namespace toxtunnel::test {

void ProgramTest::initTestCase()
{
    if (tunnelProgram().isEmpty()) {
        QSKIP("toxtunnel is not built");
    }
    if (const QString why = whyNot(); !why.isEmpty()) {
        QSKIP(qPrintable(why));
    }
    prepare();
}

} // namespace toxtunnel::test
