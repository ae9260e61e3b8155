// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Page.h"

#include "ui/widgets/Banner.h"
#include "ui/widgets/ReadAgain.h"

#include <QVBoxLayout>

namespace toxtunnel::ui {

Page::Page(service::Service& service, const QString& title, QWidget* parent)
    : QWidget(parent)
    , service_(service)
    , title_(title)
    , banner_(new Banner)
    , body_(new QVBoxLayout)
{
    setAccessibleName(title);
    auto* column = new QVBoxLayout(this);
    column->addWidget(banner_);
    column->addLayout(body_, 1);
    connect(banner_, &Banner::actionWanted, this,
            [this](Action action) { mend(action, concerned_); });
}

void Page::follow(QFuture<Outcome> command, std::function<void()> done)
{
    command.then(this, [this, done = std::move(done)](const Outcome& outcome) {
        if (!outcome.ok()) {
            banner_->showFailure(outcome);
        } else if (done) {
            done();
        }
    });
}

void Page::mend(Action action, std::optional<ForwardId> forward)
{
    switch (action) {
    case Action::None:
        break;
    case Action::ReloadFiles:
        readAgain(service_, *banner_, tr("The files were read again."));
        break;
    case Action::ShowRules:
        Q_EMIT verbChosen(Verb::ShowRules);
        break;
    case Action::ShowLog:
        Q_EMIT verbChosen(Verb::ShowLog);
        break;
    case Action::ShowSettings:
        Q_EMIT verbChosen(Verb::ShowSettings);
        break;
    case Action::AddPeer:
        Q_EMIT verbChosen(Verb::AddPeer);
        break;
    case Action::UseFreePort:
    case Action::EditForward:
    case Action::RestartNode:
        Q_EMIT mendElsewhere(action, forward);
        break;
    }
}

} // namespace toxtunnel::ui
