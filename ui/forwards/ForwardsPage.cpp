// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forwards/ForwardsPage.h"

#include "ui/forwards/ForwardCheck.h"
#include "ui/forwards/ForwardEditor.h"
#include "ui/forwards/ForwardModel.h"
#include "ui/forwards/ForwardTemplate.h"
#include "ui/look/Symbol.h"
#include "ui/text/Words.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/TableView.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>
#include <algorithm>

namespace toxtunnel::ui {

namespace {

QString sshCommand(const ForwardSettings& forward)
{
    return QStringLiteral("ssh -p %1 127.0.0.1").arg(forward.localPort);
}

} // namespace

ForwardsPage::ForwardsPage(service::Service& service, QWidget* parent)
    : Page(service, tr("Forwards"), parent)
    , model_(new ForwardModel(service, this))
    , sorted_(new QSortFilterProxyModel(this))
    , table_(new TableView(tr("Forwards")))
    , stack_(new QStackedWidget)
    , check_(new ForwardCheck(service))
{
    sorted_->setSourceModel(model_);
    sorted_->setSortRole(ForwardModel::sortRole);
    table_->setModel(sorted_);
    table_->setSortingEnabled(true);
    table_->sortByColumn(ForwardModel::Name, Qt::AscendingOrder);
    table_->setWidths({12, 15, 10, 14, 24, 5, 21, 8}, ForwardModel::State);

    auto* full = new QWidget;
    auto* column = new QVBoxLayout(full);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(toolBar());
    column->addWidget(table_, 1);
    auto* empty = new EmptyState(QStringLiteral("forwards"),
                                 tr("A forward brings a service of a peer to a port of this "
                                    "computer: SSH, a desktop, a database, a web page."),
                                 tr("New &forward"));
    connect(empty, &EmptyState::chosen, this, [this] { create(); });
    const auto templates = ForwardTemplate::all();
    for (std::size_t i = 0; i < templates.size(); ++i) {
        if (templates[i].usual) {
            empty->addShortcut(templates[i].title, [this, i] { create(i); });
        }
    }
    stack_->addWidget(full);
    stack_->addWidget(empty);
    body()->addWidget(stack_, 1);
    body()->addWidget(check_);
    connect(check_, &ForwardCheck::mendWanted, this, &ForwardsPage::mend);
    connect(check_, &ForwardCheck::diagnosticsWanted, this, &ForwardsPage::diagnosticsWanted);

    connect(model_, &ForwardModel::switched, this, [this](const ForwardInfo& forward, bool on) {
        concern(forward.id);
        follow(this->service().setForwardEnabled(forward.id, on));
    });
    connect(table_, &QTreeView::doubleClicked, this, [this] {
        if (const auto row = chosen()) {
            edit(row->id);
        }
    });
    connect(table_, &QWidget::customContextMenuRequested, this, &ForwardsPage::showMenu);
    connect(table_->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ForwardsPage::showList);
    for (const auto signal :
         {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) {
        connect(model_, signal, this, &ForwardsPage::showList);
    }
    auto* removeKey = new QShortcut(QKeySequence::Delete, table_);
    removeKey->setContext(Qt::WidgetShortcut);
    connect(removeKey, &QShortcut::activated, this, [this] {
        if (const auto row = chosen()) {
            remove(row->id);
        }
    });
    showList();
}

QWidget* ForwardsPage::toolBar()
{
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    auto* add = new QPushButton(symbol(QStringLiteral("add")), tr("&New forward"));
    connect(add, &QPushButton::clicked, this, [this] { create(); });
    row->addWidget(add);
    const auto addVerb = [&](const QString& symbolName, const QString& text, auto act) {
        auto* button = new QPushButton(symbol(symbolName), text);
        connect(button, &QPushButton::clicked, this, [this, act] {
            if (const auto forward = chosen()) {
                act(*forward);
            }
        });
        needChoice_.push_back(button);
        row->addWidget(button);
    };
    addVerb(QStringLiteral("edit"), tr("&Edit"), [this](const ForwardInfo& f) { edit(f.id); });
    addVerb(QStringLiteral("diagnostics"), tr("&Test"),
            [this](const ForwardInfo& f) { test(f.id); });
    addVerb(QStringLiteral("copy"), tr("&Copy address"), [](const ForwardInfo& f) {
        QGuiApplication::clipboard()->setText(Words::localAddress(f.settings));
    });
    addVerb(QStringLiteral("remove"), tr("&Remove"),
            [this](const ForwardInfo& f) { remove(f.id); });
    row->addStretch();
    return bar;
}

void ForwardsPage::showList()
{
    stack_->setCurrentIndex(model_->rowCount() == 0 ? 1 : 0);
    for (QPushButton* button : needChoice_) {
        button->setEnabled(chosen().has_value());
    }
}

std::optional<ForwardInfo> ForwardsPage::chosen() const
{
    const QModelIndex row = sorted_->mapToSource(table_->currentIndex());
    return row.isValid() ? std::optional(model_->forward(row.row())) : std::nullopt;
}

std::optional<ForwardInfo> ForwardsPage::forward(ForwardId id) const
{
    const int row = model_->rowOf(id);
    return row < 0 ? std::nullopt : std::optional(model_->forward(row));
}

void ForwardsPage::create(std::optional<std::size_t> choice)
{
    if (service().peers().empty()) {
        banner().showRemark(tr("A forward leads to a peer, and there is none yet."),
                            tr("&Add a peer"), [this] { Q_EMIT verbChosen(Verb::AddPeer); });
        return;
    }
    auto* editor = new ForwardEditor(service(), {}, this);
    if (choice) {
        editor->choose(*choice);
    }
    editor->open();
}

void ForwardsPage::edit(ForwardId id)
{
    if (const auto found = forward(id)) {
        auto* editor = new ForwardEditor(service(), id, this);
        editor->setSettings(found->settings);
        editor->open();
    }
}

void ForwardsPage::duplicate(ForwardId id)
{
    if (auto found = forward(id)) {
        found->settings.name =
            found->settings.name.empty() ? std::string() : found->settings.name + "-2";
        auto* editor = new ForwardEditor(service(), {}, this);
        editor->setSettings(found->settings);
        editor->useFreePort();
        editor->open();
    }
}

void ForwardsPage::remove(ForwardId id)
{
    const auto removed = forward(id);
    if (!removed) {
        return;
    }
    follow(service().removeForward(id), [this, settings = removed->settings] {
        banner().offerUndo(tr("%1 is removed.").arg(Words::forward(settings)),
                           [this, settings] { follow(service().addForward(settings)); });
    });
}

void ForwardsPage::test(ForwardId id)
{
    if (const auto found = forward(id)) {
        check_->start(*found);
    }
}

void ForwardsPage::mend(Action action, std::optional<ForwardId> id)
{
    const auto found = id ? forward(*id) : std::nullopt;
    if (!found || (action != Action::UseFreePort && action != Action::EditForward)) {
        Page::mend(action, id);
        return;
    }
    auto* editor = new ForwardEditor(service(), id, this);
    editor->setSettings(found->settings);
    if (action == Action::UseFreePort) {
        editor->useFreePort();
    }
    editor->open();
}

void ForwardsPage::showMenu(const QPoint& position)
{
    const auto row = chosen();
    if (!row) {
        return;
    }
    const ForwardInfo& shown = *row;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString& text, auto act) {
        connect(menu->addAction(text), &QAction::triggered, this, act);
    };
    const auto copy = [](const QString& text) { QGuiApplication::clipboard()->setText(text); };
    add(tr("Copy &address"), [=] { copy(Words::localAddress(shown.settings)); });
    add(tr("Copy &ssh command"), [=] { copy(sshCommand(shown.settings)); });
    add(tr("Open in &browser"),
        [=] { QDesktopServices::openUrl(QUrl(u"http://" + Words::localAddress(shown.settings))); });
    menu->addSeparator();
    add(tr("&Test"), [=, this] { test(shown.id); });
    add(tr("&Edit…"), [=, this] { edit(shown.id); });
    add(tr("&Duplicate…"), [=, this] { duplicate(shown.id); });
    add(tr("&Remove"), [=, this] { remove(shown.id); });
    menu->popup(table_->viewport()->mapToGlobal(position));
}

} // namespace toxtunnel::ui
