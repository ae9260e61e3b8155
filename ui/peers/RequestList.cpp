// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/peers/RequestList.h"

#include "ui/forwards/ForwardTemplate.h"
#include "ui/look/Symbol.h"
#include "ui/text/Words.h"
#include "ui/widgets/Banner.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace toxtunnel::ui {

namespace {

/// More at once than anybody expects; the rest comes when these are answered.
constexpr std::size_t mostShown = 5;

} // namespace

RequestList::RequestList(service::Service& service, Banner& banner)
    : service_(service)
    , banner_(banner)
    , column_(new QVBoxLayout(this))
{
    setFrameShape(StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    setAccessibleName(tr("Requests"));
    connect(&service, &service::Service::requestsChanged, this, &RequestList::show);
    show(service.requests());
}

void RequestList::show(const std::vector<RequestInfo>& requests)
{
    // Lines that stay keep what was typed into them.
    std::map<PublicKey, QWidget*> gone = std::exchange(lines_, {});
    const std::size_t shown = std::min(requests.size(), mostShown);
    bool more = false;
    for (std::size_t i = 0; i < shown; ++i) {
        const RequestInfo& request = requests[i];
        if (auto known = gone.extract(request.key)) {
            lines_.insert(std::move(known));
        } else {
            column_->addWidget(lines_[request.key] = line(request));
            more = true;
        }
    }
    for (const auto& [key, widget] : gone) {
        column_->removeWidget(widget);
        widget->hide();
        widget->deleteLater();
    }
    setVisible(!lines_.empty());
    if (more) {
        Q_EMIT grew();
    }
}

QWidget* RequestList::line(const RequestInfo& request)
{
    const PublicKey key = request.key;
    const QString who = Words::key(key);
    const QString when = Words::ago(request.received, std::chrono::system_clock::now());
    auto* text = new QLabel(
        request.message.empty()
            ? tr("%1 asks to connect, %2").arg(who, when)
            : tr("%1 asks to connect, %2:\n“%3”").arg(who, when, toQt(request.message).left(200)));
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setToolTip(toQt(key.toHex()));
    auto* name = new QLineEdit;
    name->setPlaceholderText(tr("Name"));
    name->setAccessibleName(tr("Name for %1").arg(who));
    QComboBox* grant = grants(who);
    auto* accepting = new QPushButton(symbol(QStringLiteral("check"), Tone::Good), tr("Accept"));
    auto* refuse = new QPushButton(tr("Refuse"));
    auto* block = new QPushButton(tr("Block"));
    block->setToolTip(tr("Refuse, and never hear of this one again"));
    connect(accepting, &QPushButton::clicked, this, [this, name, grant, key] {
        accept(key, name->text().trimmed(),
               static_cast<std::uint16_t>(grant->currentData().toUInt()));
    });
    const auto answer = [this](const Outcome& outcome) { succeeded(outcome); };
    connect(refuse, &QPushButton::clicked, this,
            [this, key, answer] { service_.refuseRequest(key).then(this, answer); });
    connect(block, &QPushButton::clicked, this,
            [this, key, answer] { service_.blockRequest(key).then(this, answer); });

    auto* answers = new QHBoxLayout;
    answers->addWidget(name, 1);
    answers->addWidget(grant, 1);
    for (QPushButton* button : {accepting, refuse, block}) {
        button->setAutoDefault(false);
        answers->addWidget(button);
    }
    auto* widget = new QWidget;
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(text);
    column->addLayout(answers);
    return widget;
}

QComboBox* RequestList::grants(const QString& who)
{
    auto* box = new QComboBox;
    box->addItem(tr("may use nothing yet"), 0);
    for (const ForwardTemplate& choice : ForwardTemplate::all()) {
        box->addItem(tr("may use %1").arg(choice.title), choice.targetPort);
    }
    box->setAccessibleName(tr("What %1 may use here").arg(who));
    box->setToolTip(tr("A rule for this service of this computer; more of them on the page of the "
                       "access rules"));
    return box;
}

void RequestList::accept(const PublicKey& key, const QString& name, std::uint16_t port)
{
    service_.acceptRequest(key, name.toStdString()).then(this, [=, this](const Outcome& outcome) {
        if (!succeeded(outcome)) {
            return;
        }
        if (port == 0) {
            Q_EMIT accepted();
            return;
        }
        const RuleEntry entry{"127.0.0.1", {{port, port}}};
        service_.addRule({key, {entry}, {}, {}, {}}).then(this, [this](const Outcome& ruled) {
            if (succeeded(ruled)) {
                Q_EMIT accepted();
            }
        });
    });
}

bool RequestList::succeeded(const Outcome& outcome)
{
    if (!outcome.ok()) {
        banner_.showFailure(outcome);
    }
    return outcome.ok();
}

} // namespace toxtunnel::ui
