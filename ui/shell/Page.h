// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/Service.h"

#include <QWidget>
#include <functional>
#include <optional>

class QVBoxLayout;

namespace toxtunnel::ui {

class Banner;

/// In the order of the navigation.
enum class PageId
{
    Overview,
    Peers,
    Forwards,
    Rules,
    Connections,
    Diagnostics,
    Log,
    Settings,
};

/// What a page wants of the window.
enum class Verb
{
    AddPeer,
    ShowCode,
    AddForward,
    ShowLog,
    ShowRules,
    ShowSettings,
};

/// One page of the window: a banner on top, the page's own below.
class Page : public QWidget
{
    Q_OBJECT

public:
    /// `service` outlives the page.
    Page(service::Service& service, const QString& title, QWidget* parent = nullptr);

    Banner& banner() { return *banner_; }
    const QString& title() const { return title_; }

    /// Shows how a command failed in the banner; calls `done` when it did not.
    void follow(QFuture<Outcome> command, std::function<void()> done = {});

    /// Carries out what a banner or a problem offers; pages add what they can mend themselves.
    virtual void mend(Action action, std::optional<ForwardId> forward);

Q_SIGNALS:
    void verbChosen(toxtunnel::ui::Verb verb);
    void mendElsewhere(toxtunnel::Action action, std::optional<toxtunnel::ForwardId> forward);

protected:
    service::Service& service() const { return service_; }
    QVBoxLayout* body() const { return body_; }
    /// The forward that the next failure in the banner is about.
    void concern(std::optional<ForwardId> forward) { concerned_ = forward; }

private:
    service::Service& service_;
    QString title_;
    Banner* banner_;
    QVBoxLayout* body_;
    std::optional<ForwardId> concerned_;
};

} // namespace toxtunnel::ui
