// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/Service.h"

#include <QFrame>
#include <QFutureWatcher>
#include <optional>

class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace toxtunnel::ui {

/// Tries the way of one forward and tells below the list what works and what does not: the peer
/// and its path, its rule, the target, and whatever failed before them. Hidden until asked.
class ForwardCheck final : public QFrame
{
    Q_OBJECT

public:
    explicit ForwardCheck(service::Service& service, QWidget* parent = nullptr);

    void start(const ForwardInfo& forward); ///< gives up the one that runs
    void dismiss();                         ///< an answer that still comes is dropped

Q_SIGNALS:
    void mendWanted(toxtunnel::Action action, std::optional<toxtunnel::ForwardId> forward);
    void diagnosticsWanted(const toxtunnel::ForwardInfo& forward);

private:
    void show(const Diagnosis& diagnosis);
    void clear();
    void tell(const QString& text, bool running);
    QString verdict(const Diagnosis& diagnosis) const;
    void onForwards(const service::ForwardChanges& changes);

    service::Service& service_;
    std::optional<ForwardInfo> forward_; ///< that is shown
    QLabel* head_;
    QProgressBar* progress_;
    QPushButton* more_;
    QPushButton* end_;
    QVBoxLayout* steps_;
    QFutureWatcher<Diagnosis> answer_;
};

} // namespace toxtunnel::ui
