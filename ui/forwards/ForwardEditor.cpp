// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forwards/ForwardEditor.h"

#include "ui/forwards/ForwardTemplate.h"
#include "ui/look/Symbol.h"
#include "ui/text/Words.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/ReadAgain.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QFrame>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <algorithm>

namespace toxtunnel::ui {

namespace {

constexpr int highestPort = 65535;
constexpr int boxPictureSide = 40;
const auto localHost = QStringLiteral("127.0.0.1");

QSpinBox* portBox(const QString& name)
{
    auto* box = new QSpinBox;
    box->setRange(0, highestPort);
    box->setSpecialValueText(QStringLiteral(" "));
    box->setGroupSeparatorShown(false);
    box->setLocale(QLocale::c()); // a port is a name made of digits
    box->setAccessibleName(name);
    return box;
}

QLabel* arrow()
{
    auto* label =
        new QLabel(QGuiApplication::isRightToLeft() ? QStringLiteral("←") : QStringLiteral("→"));
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * 2);
    label->setFont(font);
    label->setAccessibleName(ForwardEditor::tr("leads to"));
    return label;
}

} // namespace

ForwardEditor::ForwardEditor(service::Service& service, std::optional<ForwardId> id,
                             QWidget* parent)
    : QDialog(parent)
    , service_(service)
    , id_(id)
    , banner_(new Banner)
    , templates_(new QComboBox)
    , name_(new QLineEdit)
    , bind_(new QComboBox)
    , localPort_(portBox(tr("Port on this computer")))
    , freePort_(new QPushButton(tr("&Free port")))
    , peer_(new QComboBox)
    , host_(new QLineEdit(localHost))
    , targetPort_(portBox(tr("Port of the target")))
    , remark_(new QLabel)
{
    setWindowTitle(id ? tr("Edit forward") : tr("New forward"));
    setAttribute(Qt::WA_DeleteOnClose);
    fillTemplates();
    fillPeers();
    name_->setAccessibleName(tr("Name of the forward"));
    host_->setAccessibleName(tr("Host of the target"));
    peer_->setAccessibleName(tr("Peer"));
    bind_->setAccessibleName(tr("Who may use it"));
    bind_->addItem(tr("only this computer"), QString());
    bind_->addItem(tr("my whole network"), QStringLiteral("0.0.0.0"));

    auto* head = new QFormLayout;
    head->addRow(tr("&Service"), templates_);
    head->addRow(tr("&Name"), name_);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    save_ = buttons->addButton(id ? tr("&Save") : tr("&Create"), QDialogButtonBox::AcceptRole);
    freePort_->setAutoDefault(false);
    auto* column = new QVBoxLayout(this);
    column->addWidget(banner_);
    column->addLayout(head);
    column->addWidget(drawing());
    column->addWidget(remark_);
    column->addWidget(buttons);

    connect(buttons, &QDialogButtonBox::accepted, this, &ForwardEditor::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(banner_, &Banner::actionWanted, this, [this](Action action) {
        if (action == Action::UseFreePort) {
            useFreePort();
        }
    });
    readAgainUnder(*this, service_, *banner_);
    connect(templates_, &QComboBox::activated, this, &ForwardEditor::applyTemplate);
    connect(freePort_, &QPushButton::clicked, this, &ForwardEditor::useFreePort);
    connect(name_, &QLineEdit::textChanged, this, &ForwardEditor::judge);
    connect(host_, &QLineEdit::textChanged, this, &ForwardEditor::judge);
    connect(localPort_, &QSpinBox::valueChanged, this, &ForwardEditor::judge);
    connect(targetPort_, &QSpinBox::valueChanged, this, &ForwardEditor::judge);
    connect(peer_, &QComboBox::currentIndexChanged, this, &ForwardEditor::judge);
    judge();
}

QWidget* ForwardEditor::box(const QString& symbolName, const QString& title, QLayout* fields) const
{
    auto* frame = new QFrame;
    frame->setFrameShape(QFrame::StyledPanel);
    auto* picture = new QLabel;
    picture->setPixmap(symbol(symbolName).pixmap(boxPictureSide));
    auto* text = new QLabel(title);
    auto* column = new QVBoxLayout(frame);
    column->addWidget(picture, 0, Qt::AlignHCenter);
    column->addWidget(text, 0, Qt::AlignHCenter);
    column->addLayout(fields);
    column->addStretch();
    return frame;
}

QWidget* ForwardEditor::drawing()
{
    auto* here = new QFormLayout;
    auto* portRow = new QHBoxLayout;
    portRow->addWidget(localPort_, 1);
    portRow->addWidget(freePort_);
    auto* portLabel = new QLabel(tr("&Port"));
    portLabel->setBuddy(localPort_);
    here->addRow(portLabel, portRow);
    here->addRow(tr("&For"), bind_);
    auto* there = new QFormLayout;
    there->addRow(peer_);
    auto* target = new QFormLayout;
    target->addRow(tr("&Host"), host_);
    target->addRow(tr("P&ort"), targetPort_);
    auto* note = new QLabel(tr("as the peer sees it"));
    note->setForegroundRole(QPalette::PlaceholderText);
    target->addRow(QString(), note);

    auto* widget = new QWidget;
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(box(QStringLiteral("computer"), tr("This computer"), here), 3);
    row->addWidget(arrow());
    row->addWidget(box(QStringLiteral("peers"), tr("Peer"), there), 2);
    row->addWidget(arrow());
    row->addWidget(box(QStringLiteral("server"), tr("Target"), target), 3);
    return widget;
}

void ForwardEditor::fillTemplates()
{
    templates_->addItem(tr("Choose, or fill in below"));
    for (const ForwardTemplate& choice : ForwardTemplate::all()) {
        templates_->addItem(choice.title);
    }
    templates_->setAccessibleName(tr("Service"));
}

void ForwardEditor::fillPeers()
{
    for (const PeerInfo& peer : service_.peers()) {
        const std::string address = peer.id ? peer.id->toHex() : peer.key.toHex();
        // An alias that is listed survives a new address of the peer.
        peer_->addItem(Words::peer(peer),
                       toQt(peer.listed && !peer.name.empty() ? peer.name : address));
    }
}

void ForwardEditor::setSettings(const ForwardSettings& settings)
{
    original_ = settings;
    name_->setText(toQt(settings.name));
    localPort_->setValue(settings.localPort);
    host_->setText(toQt(settings.target.host));
    targetPort_->setValue(settings.target.port);
    int bind = bind_->findData(toQt(settings.bind));
    if (bind < 0) {
        bind_->addItem(toQt(settings.bind), toQt(settings.bind));
        bind = bind_->count() - 1;
    }
    bind_->setCurrentIndex(bind);
    int peer = peer_->findData(toQt(settings.peer));
    if (peer < 0) {
        const QString title = settings.peer.empty() ? tr("the first server") : toQt(settings.peer);
        peer_->insertItem(0, title.left(24), toQt(settings.peer));
        peer = 0;
    }
    peer_->setCurrentIndex(peer);
}

void ForwardEditor::choose(std::size_t choice)
{
    const int index = static_cast<int>(choice) + 1;
    templates_->setCurrentIndex(index);
    applyTemplate(index);
}

void ForwardEditor::applyTemplate(int index)
{
    if (index == 0) {
        return;
    }
    const ForwardTemplate chosen = ForwardTemplate::all()[static_cast<std::size_t>(index - 1)];
    name_->setText(chosen.name);
    targetPort_->setValue(chosen.targetPort);
    localPort_->setValue(chosen.localPort);
    useFreePort();
}

void ForwardEditor::useFreePort()
{
    const auto wished = static_cast<std::uint16_t>(std::max(1024, localPort_->value()));
    service_.freeLocalPort(wished).then(this, [this](std::uint16_t port) {
        if (port != 0) {
            localPort_->setValue(port);
        }
    });
}

QString ForwardEditor::complaint() const
{
    if (peer_->count() == 0) {
        return tr("There is no peer yet: add one first");
    }
    if (localPort_->value() == 0) {
        return tr("Which port on this computer?");
    }
    if (host_->text().trimmed().isEmpty()) {
        return tr("Which host does the target run on?");
    }
    if (targetPort_->value() == 0) {
        return tr("Which port of the target?");
    }
    const auto forwards = service_.forwards();
    const auto clash =
        std::find_if(forwards.begin(), forwards.end(), [this](const ForwardInfo& forward) {
            return forward.id != id_.value_or(ForwardId{}) &&
                   forward.settings.localPort == localPort_->value();
        });
    if (clash != forwards.end()) {
        return tr("The port %1 is used by the forward %2")
            .arg(QString::number(localPort_->value()), Words::forward(clash->settings));
    }
    return {};
}

void ForwardEditor::judge()
{
    const QString wrong = complaint();
    const QString summary = tr("%1 on this computer will reach %2 as %3 sees it")
                                .arg(Words::localAddress(settings()),
                                     toQt(settings().target.text()), peer_->currentText());
    remark_->setText(wrong.isEmpty() ? u"✓ " + summary : u"✗ " + wrong);
    save_->setEnabled(wrong.isEmpty());
}

ForwardSettings ForwardEditor::settings() const
{
    ForwardSettings settings = original_;
    settings.name = name_->text().trimmed().toStdString();
    settings.peer = peer_->currentData().toString().toStdString();
    settings.bind = bind_->currentData().toString().toStdString();
    settings.localPort = static_cast<std::uint16_t>(localPort_->value());
    settings.target = {host_->text().trimmed().toStdString(),
                       static_cast<std::uint16_t>(targetPort_->value())};
    return settings;
}

void ForwardEditor::save()
{
    save_->setEnabled(false);
    auto saved = id_ ? service_.editForward(*id_, settings()) : service_.addForward(settings());
    saved.then(this, [this](const Outcome& outcome) {
        save_->setEnabled(true);
        if (outcome.ok()) {
            accept();
        } else {
            banner_->showFailure(outcome);
        }
    });
}

} // namespace toxtunnel::ui
