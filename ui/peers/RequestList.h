// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/Service.h"

#include <QFrame>

class QVBoxLayout;

namespace toxtunnel::ui {

class Page;

/// Who asks to be a peer, with the answers one can give. Hidden while nobody does.
class RequestList final : public QFrame
{
    Q_OBJECT

public:
    /// Failures are shown on `page`.
    RequestList(service::Service& service, Page& page);

private:
    void show(const std::vector<RequestInfo>& requests);
    QWidget* line(const RequestInfo& request);

    service::Service& service_;
    Page& page_;
    QVBoxLayout* lines_;
};

} // namespace toxtunnel::ui
