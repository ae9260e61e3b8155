// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/Service.h"

#include <QWidget>
#include <optional>

class QLabel;
class QLineEdit;

namespace toxtunnel::ui {

class CopyButton;
class GraphPanel;
class Page;

/// All about one peer: its ID, what it may reach here, what is used of it, its graph.
class PeerDetail final : public QWidget
{
    Q_OBJECT

public:
    /// Failures are shown on `page`.
    PeerDetail(service::Service& service, Page& page);

    void show(const PeerInfo& peer);

Q_SIGNALS:
    void removeWanted(const toxtunnel::PublicKey& key);

private:
    void rename();
    QString mayReach(const PublicKey& key) const;
    QString used(const PublicKey& key) const;

    service::Service& service_;
    Page& page_;
    PeerInfo peer_;
    QLineEdit* name_;
    QLineEdit* id_;
    QLabel* about_;
    QLabel* way_;
    QLabel* rules_;
    QLabel* forwards_;
    GraphPanel* graph_;
};

} // namespace toxtunnel::ui
