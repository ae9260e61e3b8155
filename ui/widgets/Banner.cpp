// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Banner.h"

#include "ui/look/Symbol.h"
#include "ui/text/Words.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace toxtunnel::ui {

namespace {

constexpr std::chrono::seconds undoTime{10};
constexpr int pictureSide = 22;

} // namespace

Banner::Banner(QWidget* parent)
    : QFrame(parent)
    , picture_(new QLabel)
    , text_(new QLabel)
    , button_(new QPushButton)
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    text_->setWordWrap(true);
    text_->setTextFormat(Qt::PlainText);
    text_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* closer = new QToolButton;
    closer->setIcon(symbol(QStringLiteral("close")));
    closer->setAutoRaise(true);
    closer->setAccessibleName(tr("Dismiss"));
    closer->setToolTip(tr("Dismiss"));
    connect(closer, &QToolButton::clicked, this, &Banner::dismiss);
    connect(button_, &QPushButton::clicked, this, [this] {
        const auto action = std::exchange(action_, {});
        dismiss();
        if (action) {
            action();
        }
    });
    vanish_.setSingleShot(true);
    connect(&vanish_, &QTimer::timeout, this, &Banner::dismiss);

    auto* row = new QHBoxLayout(this);
    row->addWidget(picture_, 0, Qt::AlignTop);
    row->addWidget(text_, 1);
    row->addWidget(button_);
    row->addWidget(closer);
    hide();
}

QString Banner::caption(Action action)
{
    switch (action) {
    case Action::None:
        break;
    case Action::UseFreePort:
        return tr("Use a free port");
    case Action::EditForward:
        return tr("Edit the forward");
    case Action::ShowRules:
        return tr("Show the rules");
    case Action::ReloadFiles:
        return tr("Read the files again");
    case Action::RestartNode:
        return tr("Start again");
    case Action::ShowLog:
        return tr("Show the log");
    case Action::ShowSettings:
        return tr("Show the settings");
    case Action::AddPeer:
        return tr("Add a peer");
    }
    return {};
}

void Banner::showFailure(const Outcome& outcome)
{
    const QString more = Words::outcome(outcome);
    const QString text = Words::message(outcome.what) + (more.isEmpty() ? QString() : u'\n' + more);
    present(QStringLiteral("error"), text, caption(outcome.action),
            [this, action = outcome.action] { Q_EMIT actionWanted(action); });
}

void Banner::offerUndo(const QString& text, std::function<void()> undo)
{
    present(QStringLiteral("check"), text, tr("&Undo"), std::move(undo));
    vanish_.start(undoTime);
}

void Banner::showDone(const QString& text)
{
    present(QStringLiteral("check"), text, {}, {});
}

void Banner::showRemark(const QString& text, const QString& button, std::function<void()> action)
{
    present(QStringLiteral("warning"), text, button, std::move(action));
}

void Banner::dismiss()
{
    vanish_.stop();
    action_ = {};
    hide();
}

void Banner::present(const QString& symbolName, const QString& text, const QString& button,
                     std::function<void()> action)
{
    vanish_.stop();
    const Tone tone = symbolName == u"error"   ? Tone::Bad
                      : symbolName == u"check" ? Tone::Good
                                               : Tone::Warning;
    picture_->setPixmap(symbol(symbolName, tone).pixmap(pictureSide));
    text_->setText(text);
    setAccessibleName(text);
    button_->setText(button);
    button_->setVisible(!button.isEmpty());
    action_ = std::move(action);
    show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace toxtunnel::ui
