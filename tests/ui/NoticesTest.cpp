// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Eventually.h"
#include "ui/Scene.h"
#include "ui/shell/Notifier.h"
#include "ui/shell/Tray.h"

#include <QDBusConnection>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace toxtunnel;
using namespace std::chrono_literals;
using test::eventually;
using ui::Loudness;
using ui::NoticeKind;

/// A desktop's notification service, as far as a tray icon asks it.
class NotificationService final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Note
    {
        QString title;
        QString text;
        int urgency = -1; ///< 0 is low, 1 is normal
    };
    std::vector<Note> notes;

public Q_SLOTS:
    QStringList GetCapabilities() { return {QStringLiteral("body")}; }
    void CloseNotification(uint) {}
    uint Notify(const QString& /*application*/, uint /*replaced*/, const QString& /*icon*/,
                const QString& title, const QString& text, const QStringList& /*actions*/,
                const QVariantMap& hints, int /*timeout*/)
    {
        notes.push_back({title, text, hints.value(QStringLiteral("urgency"), -1).toInt()});
        return static_cast<uint>(notes.size());
    }
};

/// What the desktop gets to show. Runs inside of desktop.sh with a tray.
class NoticesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(bus_.isConnected());
        QVERIFY(bus_.registerObject(QStringLiteral("/org/freedesktop/Notifications"), &desktop_,
                                    QDBusConnection::ExportAllSlots));
        QVERIFY(bus_.registerService(QStringLiteral("org.freedesktop.Notifications")));
        tray_ = std::make_unique<ui::Tray>(behindTray_);
        QVERIFY(eventually([this] { return tray_->present(); }));
    }

    void init()
    {
        desktop_.notes.clear();
        folder_ = std::make_unique<QTemporaryDir>();
        preferences_ = std::make_unique<ui::Preferences>(folder_->path());
        for (const NoticeKind kind : kinds) {
            preferences_->setLoudness(kind, Loudness::Off);
        }
        service_ = std::make_unique<FakeService>();
        scene::empty(*service_);
        service_->setRules({rule_});
        ssh_.state = ForwardState::Listening;
        service_->putForward(ssh_);
    }

    void eachKindIsAsLoudAsWished_data()
    {
        QTest::addColumn<NoticeKind>("kind");
        QTest::addColumn<QString>("title");
        QTest::addColumn<Loudness>("loudness");
        QTest::addColumn<int>("urgency");
        const std::vector<std::pair<NoticeKind, const char*>> titles{
            {NoticeKind::Request, "Somebody asks to connect"},
            {NoticeKind::Refused, "Access refused"},
            {NoticeKind::ForwardLost, "ssh is lost"},
            {NoticeKind::ForwardBack, "ssh is back"},
            {NoticeKind::PortTaken, "Cannot listen on 127.0.0.1:2222"}};
        for (const auto& [kind, title] : titles) {
            const QString all = QString::fromLatin1(title);
            QTest::addRow("%s, off", title) << kind << all << Loudness::Off << -1;
            QTest::addRow("%s, quiet", title) << kind << all << Loudness::Quiet << 0;
            QTest::addRow("%s, loud", title) << kind << all << Loudness::Loud << 1;
        }
    }

    void eachKindIsAsLoudAsWished()
    {
        QFETCH(const NoticeKind, kind);
        QFETCH(const QString, title);
        QFETCH(const Loudness, loudness);
        QFETCH(const int, urgency);
        preferences_->setLoudness(kind, loudness);
        ui::Notifier notifier(*service_, *preferences_, 0ms);
        connect(&notifier, &ui::Notifier::notice, tray_.get(), &ui::Tray::notify);
        cause(kind);
        waitForTheLast(notifier, kind == NoticeKind::ForwardBack);
        if (loudness == Loudness::Off) {
            QCOMPARE(desktop_.notes.size(), std::size_t{1});
            return;
        }
        QCOMPARE(desktop_.notes.size(), std::size_t{2});
        QCOMPARE(desktop_.notes[0].title, title);
        QVERIFY(!desktop_.notes[0].text.isEmpty());
        QCOMPARE(desktop_.notes[0].urgency, urgency);
    }

    void aShortBreakIsNoNews()
    {
        preferences_->setLoudness(NoticeKind::ForwardLost, Loudness::Loud);
        preferences_->setLoudness(NoticeKind::ForwardBack, Loudness::Loud);
        ui::Notifier notifier(*service_, *preferences_, 1h);
        connect(&notifier, &ui::Notifier::notice, tray_.get(), &ui::Tray::notify);
        cause(NoticeKind::ForwardLost);
        waitForTheLast(notifier, true);
        QCOMPARE(desktop_.notes.size(), std::size_t{1});
    }

private:
    static constexpr std::array kinds{NoticeKind::Request, NoticeKind::Refused,
                                      NoticeKind::ForwardLost, NoticeKind::ForwardBack,
                                      NoticeKind::PortTaken};

    void put(ForwardState state)
    {
        ssh_.state = state;
        service_->putForward(ssh_);
    }

    void cause(NoticeKind kind)
    {
        switch (kind) {
        case NoticeKind::Request:
            service_->setRequests({{scene::idOf(9).key, "Hi", std::chrono::system_clock::now()}});
            break;
        case NoticeKind::Refused:
            ++rule_.denied;
            service_->setRules({rule_});
            break;
        case NoticeKind::ForwardLost:
        case NoticeKind::ForwardBack:
            put(ForwardState::WaitingForPeer);
            break;
        case NoticeKind::PortTaken:
            ssh_.trouble = {Message::say("Cannot listen on %1", "127.0.0.1:2222"),
                            Message::verbatim("sshd has it"),
                            Message::verbatim("take another"),
                            {}};
            put(ForwardState::PortTaken);
            break;
        }
    }

    /// A notice that always comes, after those of timers that ran out at once.
    void waitForTheLast(ui::Notifier& notifier, bool peerComesBack)
    {
        QTimer::singleShot(20ms, &notifier, [&] {
            if (peerComesBack) {
                put(ForwardState::Listening);
            }
            notifier.tellHidden();
        });
        QVERIFY(eventually([this] {
            return !desktop_.notes.empty() &&
                   desktop_.notes.back().title == QStringLiteral("ToxTunnel goes on");
        }));
    }

    QDBusConnection bus_ =
        QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("notifications"));
    NotificationService desktop_;
    FakeService behindTray_;
    std::unique_ptr<ui::Tray> tray_;
    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<ui::Preferences> preferences_;
    std::unique_ptr<FakeService> service_;
    ForwardInfo ssh_ = scene::forward(1, "ssh", 2222, 22, scene::peer(1, "home", PeerPath::Direct));
    RuleInfo rule_;
};

QTEST_MAIN(NoticesTest)
#include "NoticesTest.moc"
