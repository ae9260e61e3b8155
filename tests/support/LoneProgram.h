// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Error.h"
#include "model/ToxId.h"
#include "support/BackgroundProgram.h"
#include "support/ToxPeer.h"

#include <QTemporaryDir>
#include <optional>

namespace toxtunnel::test {

/// One process of the built program, whose whole configuration the test writes, in folders of its
/// own. TunnelPair is the usual choice.
class LoneProgram
{
public:
    /// `mode`: server or client. Makes the identity.
    explicit LoneProgram(QString mode);

    const ToxId& id() const { return id_; }
    QString path(const QString& name) const { return folder_.filePath(name); }
    /// Into its folder.
    void write(const QString& name, const QString& text) const;

    /// `yaml` follows after mode, data_dir and logging.
    void start(const QString& yaml, const NetworkNamespace* where = nullptr);
    /// How its DHT is reached, as the log tells. Nothing when it does not say.
    std::optional<ToxPeer::Contact> contact();

    BackgroundProgram program;

private:
    QTemporaryDir folder_;
    QString mode_;
    ToxId id_;
};

} // namespace toxtunnel::test
