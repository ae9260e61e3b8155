// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace toxtunnel::test {

/// Base of the tests of the built program: skips them all where it is not built, or where this
/// machine lacks something else that they need.
class ProgramTest : public QObject
{
    Q_OBJECT

protected:
    /// What is missing here, for QSKIP; empty when the test can run.
    virtual QString whyNot() const { return {}; }
    /// Before the first slot; a QVERIFY that fails in it, or a QSKIP, is one of the whole test.
    virtual void prepare() {}

private Q_SLOTS:
    void initTestCase();
};

} // namespace toxtunnel::test
