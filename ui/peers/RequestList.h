// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/Service.h"

#include <QFrame>
#include <map>

class QComboBox;
class QVBoxLayout;

namespace toxtunnel::ui {

class Banner;

/// Who asks to be a peer, with the answers one can give. Hidden while nobody does.
class RequestList final : public QFrame
{
    Q_OBJECT

public:
    /// Failures are shown in `banner`. Both outlive the list.
    RequestList(service::Service& service, Banner& banner);

Q_SIGNALS:
    void accepted(); ///< a request was, with what it was granted
    void grew();     ///< there is one more to answer

private:
    void show(const std::vector<RequestInfo>& requests);
    QWidget* line(const RequestInfo& request);
    static QComboBox* grants(const QString& who);
    void accept(const PublicKey& key, const QString& name, std::uint16_t port);
    bool succeeded(const Outcome& outcome);

    service::Service& service_;
    Banner& banner_;
    QVBoxLayout* column_;
    std::map<PublicKey, QWidget*> lines_;
};

} // namespace toxtunnel::ui
