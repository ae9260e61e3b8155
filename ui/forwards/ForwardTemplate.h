// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>
#include <cstdint>
#include <vector>

namespace toxtunnel::ui {

/// A usual service with the ports that one takes for it.
struct ForwardTemplate
{
    Q_DECLARE_TR_FUNCTIONS(ForwardTemplate)

public:
    QString title; ///< for people
    QString name;  ///< proposed for the forward
    std::uint16_t localPort = 0;
    std::uint16_t targetPort = 0;
    bool usual = false; ///< offered where there is room for a few only

    static std::vector<ForwardTemplate> all();
};

} // namespace toxtunnel::ui
