// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/Service.h"
#include "ui/shell/Preferences.h"

#include <QTimer>
#include <map>
#include <set>

namespace toxtunnel::ui {

/// Turns changes of the node into notices, each kind as loud as the person wants it.
class Notifier final : public QObject
{
    Q_OBJECT

public:
    /// `lostTime`: how long a forward must be without its peer before that is news.
    Notifier(service::Service& service, const Preferences& preferences,
             std::chrono::milliseconds lostTime = std::chrono::seconds(30),
             QObject* parent = nullptr);

    void tellHidden(); ///< the window went into the tray; told once

Q_SIGNALS:
    void notice(const QString& title, const QString& text, bool urgent);

private:
    void tell(NoticeKind kind, const QString& title, const QString& text);
    void onRequests(const std::vector<RequestInfo>& requests);
    void onForwards(const service::ForwardChanges& changes);
    void onForward(const ForwardInfo& forward);
    void onRules(const std::vector<RuleInfo>& rules);
    void tellLost();

    const Preferences& preferences_;
    std::chrono::milliseconds lostTime_;
    std::set<PublicKey> requests_;
    struct Watched
    {
        QString name;
        ForwardState state = ForwardState::Off;
        bool wasOpen = false;
        bool toldLost = false;
        std::chrono::steady_clock::time_point since;
    };
    std::map<ForwardId, Watched> forwards_;
    std::map<RuleId, std::uint64_t> denied_;
    QTimer lost_;
    bool toldHidden_ = false;
};

} // namespace toxtunnel::ui
