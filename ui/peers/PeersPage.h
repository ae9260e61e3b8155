// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Page.h"

class QSortFilterProxyModel;
class QStackedWidget;

namespace toxtunnel::ui {

class PeerDetail;
class PeerModel;
class TableView;

/// The peers: who asks to be one on top, the list, and one of them in detail.
class PeersPage final : public Page
{
    Q_OBJECT

public:
    explicit PeersPage(service::Service& service, QWidget* parent = nullptr);

    void remove(const PublicKey& key); ///< with undo where that can be done

private:
    void showList();
    void showDetail();

    PeerModel* model_;
    QSortFilterProxyModel* sorted_;
    TableView* table_;
    PeerDetail* detail_;
    QStackedWidget* stack_;
};

} // namespace toxtunnel::ui
