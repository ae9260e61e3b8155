// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/peers/RequestList.h"

#include "ui/look/Symbol.h"
#include "ui/shell/Page.h"
#include "ui/text/Words.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace toxtunnel::ui {

RequestList::RequestList(service::Service& service, Page& page)
    : service_(service)
    , page_(page)
    , lines_(new QVBoxLayout(this))
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
    while (QLayoutItem* item = lines_->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const RequestInfo& request : requests) {
        lines_->addWidget(line(request));
    }
    setVisible(!requests.empty());
}

QWidget* RequestList::line(const RequestInfo& request)
{
    auto* widget = new QWidget;
    auto* text = new QLabel(tr("%1 asks to connect, %2:\n“%3”")
                                .arg(Words::key(request.key),
                                     Words::ago(request.received, std::chrono::system_clock::now()),
                                     toQt(request.message)));
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setToolTip(toQt(request.key.toHex()));
    auto* name = new QLineEdit;
    name->setPlaceholderText(tr("Name"));
    name->setAccessibleName(tr("Name for %1").arg(Words::key(request.key)));
    auto* accept = new QPushButton(symbol(QStringLiteral("check"), Tone::Good), tr("Accept"));
    auto* refuse = new QPushButton(tr("Refuse"));
    auto* block = new QPushButton(tr("Block"));
    block->setToolTip(tr("Refuse, and never hear of this one again"));
    connect(accept, &QPushButton::clicked, this, [this, name, key = request.key] {
        page_.follow(service_.acceptRequest(key, name->text().trimmed().toStdString()));
    });
    connect(refuse, &QPushButton::clicked, this,
            [this, key = request.key] { page_.follow(service_.refuseRequest(key)); });
    connect(block, &QPushButton::clicked, this,
            [this, key = request.key] { page_.follow(service_.blockRequest(key)); });
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(text, 1);
    row->addWidget(name);
    for (QPushButton* button : {accept, refuse, block}) {
        row->addWidget(button);
    }
    return widget;
}

} // namespace toxtunnel::ui
