// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/peers/PeerDetail.h"

#include "ui/look/Symbol.h"
#include "ui/shell/Page.h"
#include "ui/text/Words.h"
#include "ui/widgets/CopyButton.h"
#include "ui/widgets/GraphPanel.h"

#include <QFontDatabase>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace toxtunnel::ui {

namespace {

QLabel* plainLabel()
{
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

PeerDetail::PeerDetail(service::Service& service, Page& page)
    : service_(service)
    , page_(page)
    , name_(new QLineEdit)
    , id_(new QLineEdit)
    , about_(plainLabel())
    , way_(plainLabel())
    , rules_(plainLabel())
    , forwards_(plainLabel())
    , graph_(new GraphPanel(service))
{
    id_->setReadOnly(true);
    id_->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    auto* copy = new CopyButton(tr("&Copy"), [this] { return id_->text(); });
    auto* remove = new QPushButton(symbol(QStringLiteral("remove")), tr("&Remove"));
    auto* nameRow = new QHBoxLayout;
    nameRow->addWidget(name_, 1);
    nameRow->addWidget(remove);
    auto* idRow = new QHBoxLayout;
    idRow->addWidget(id_, 1);
    idRow->addWidget(copy);
    auto* form = new QFormLayout;
    auto* nameLabel = new QLabel(tr("Na&me"));
    nameLabel->setBuddy(name_);
    auto* idLabel = new QLabel(tr("Tox &ID"));
    idLabel->setBuddy(id_);
    form->addRow(nameLabel, nameRow);
    form->addRow(idLabel, idRow);
    form->addRow(tr("Computer"), about_);
    form->addRow(tr("Path"), way_);
    form->addRow(tr("May reach here"), rules_);
    form->addRow(tr("Used from here"), forwards_);
    name_->setAccessibleName(tr("Name of the peer"));
    id_->setAccessibleName(tr("Tox ID of the peer"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(form);
    column->addWidget(graph_, 1);

    connect(name_, &QLineEdit::editingFinished, this, &PeerDetail::rename);
    connect(remove, &QPushButton::clicked, this, [this] { Q_EMIT removeWanted(peer_.key); });
}

void PeerDetail::show(const PeerInfo& peer)
{
    const bool other = peer.key != peer_.key;
    peer_ = peer;
    if (other || !name_->hasFocus()) {
        name_->setText(toQt(peer.name));
    }
    name_->setEnabled(peer.listed);
    name_->setPlaceholderText(Words::peer(peer));
    id_->setText(toQt(peer.id ? peer.id->toHex() : peer.key.toHex()));
    id_->setCursorPosition(0);
    QStringList about;
    for (const std::string& part : {peer.hostname, peer.system}) {
        if (!part.empty()) {
            about << toQt(part);
        }
    }
    if (!peer.version.empty()) {
        about << tr("version %1").arg(toQt(peer.version));
    }
    about_->setText(about.isEmpty() ? tr("not told") : about.join(QStringLiteral(" · ")));
    way_->setText(Words::way(peer));
    rules_->setText(mayReach(peer.key));
    forwards_->setText(used(peer.key));
    if (other) {
        graph_->setSubject(peer.key, tr("Traffic with %1").arg(Words::peer(peer)));
    }
}

void PeerDetail::rename()
{
    const std::string name = name_->text().trimmed().toStdString();
    if (peer_.listed && name != peer_.name) {
        page_.follow(service_.renamePeer(peer_.key, name));
    }
}

QString PeerDetail::mayReach(const PublicKey& key) const
{
    QStringList entries;
    for (const RuleInfo& rule : service_.rules()) {
        if (rule.settings.peer == key) {
            for (const RuleEntry& entry : rule.settings.allow) {
                entries << Words::entry(entry);
            }
        }
    }
    return entries.isEmpty() ? tr("nothing") : entries.join(QStringLiteral(", "));
}

QString PeerDetail::used(const PublicKey& key) const
{
    QStringList names;
    for (const ForwardInfo& forward : service_.forwards()) {
        if (forward.peer == key) {
            names << Words::forward(forward.settings);
        }
    }
    return names.isEmpty() ? tr("nothing") : names.join(QStringLiteral(", "));
}

} // namespace toxtunnel::ui
