// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/PeerInfo.h"
#include "model/ToxId.h"

#include <QCoreApplication>
#include <QString>
#include <optional>
#include <vector>

namespace toxtunnel::ui {

/// What was typed, pasted or scanned as a peer's address, judged.
struct AddressCheck
{
    Q_DECLARE_TR_FUNCTIONS(AddressCheck)

public:
    std::optional<ToxId> id; ///< when it can be added
    QString remark; ///< what is wrong with it, or that it is right; empty for an empty text

    /// Accepts a Tox ID and a `tox:` link as people paste them, see pastedId().
    static AddressCheck of(const QString& text, const ToxId& self,
                           const std::vector<PeerInfo>& peers);

    static QString linkTo(const ToxId& id); ///< "tox:<76 digits>"
};

} // namespace toxtunnel::ui
