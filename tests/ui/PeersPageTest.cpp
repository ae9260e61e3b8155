// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/peers/PeersPage.h"

#include "ui/Controls.h"
#include "ui/Scene.h"
#include "ui/peers/PeerModel.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/TableView.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace toxtunnel;
using controls::button;

class PeersPageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theModelKeepsItsPromises();
    void anEmptyPageOffersToAddAPeer();
    void saysWhichWayAPeerIsReachedAndWhy();
    void removesAndUndoes();
    void asksBeforeRemovingWhatCannotBeUndone();
    void acceptsARequestByName();
    void showsAFailureWithItsCause();
};

void PeersPageTest::theModelKeepsItsPromises()
{
    FakeService service;
    ui::PeerModel model(service);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    scene::busy(service);
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.index(0, ui::PeerModel::Path).data().toString(), QStringLiteral("direct"));
    service.putPeer(scene::peer(1, "elsewhere", PeerPath::Offline));
    QCOMPARE(model.index(0, ui::PeerModel::Name).data().toString(), QStringLiteral("elsewhere"));
    service.dropPeer(scene::idOf(2).key);
    QCOMPARE(model.rowCount(), 3);
}

void PeersPageTest::anEmptyPageOffersToAddAPeer()
{
    FakeService service;
    scene::empty(service);
    ui::PeersPage page(service);
    page.show();
    int asked = 0;
    connect(&page, &ui::Page::verbChosen, this,
            [&](ui::Verb verb) { asked += verb == ui::Verb::AddPeer ? 1 : 0; });
    auto* empty = page.findChild<ui::EmptyState*>();
    QVERIFY(empty->isVisible());
    button(*empty, QStringLiteral("Add a peer"))->click();
    QCOMPARE(asked, 1);
    scene::busy(service);
    QVERIFY(!empty->isVisible());
}

void PeersPageTest::saysWhichWayAPeerIsReachedAndWhy()
{
    FakeService service;
    scene::busy(service);
    PeerInfo peer = scene::peer(1, "home", PeerPath::Relay);
    peer.pathReason = PathReason::Unanswered;
    service.putPeer(peer);
    ui::PeersPage page(service);
    page.show();
    const auto says = [&](const QString& text) {
        const auto labels = page.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* label) { return label->text() == text; });
    };
    QTRY_VERIFY(says(QStringLiteral("through a relay: no direct address answered")));
    peer.path = PeerPath::Direct;
    peer.pathReason = PathReason::Best;
    service.putPeer(peer);
    QTRY_VERIFY(says(QStringLiteral("direct: the best path, and it has proved itself")));
}

void PeersPageTest::removesAndUndoes()
{
    FakeService service;
    scene::busy(service);
    ui::PeersPage page(service);
    page.show();
    page.remove(scene::idOf(1).key);
    QTRY_VERIFY(page.banner().isVisible());
    QCOMPARE(service.peers().size(), std::size_t{3});
    button(page.banner(), QStringLiteral("Undo"))->click();
    QTRY_COMPARE(service.peers().size(), std::size_t{4});
    QVERIFY(!page.banner().isVisible());
}

void PeersPageTest::asksBeforeRemovingWhatCannotBeUndone()
{
    FakeService service;
    scene::busy(service);
    PeerInfo bare = scene::peer(1, "home", PeerPath::Offline);
    bare.id.reset();
    service.putPeer(bare);
    ui::PeersPage page(service);
    page.show();
    page.remove(bare.key);
    QCOMPARE(service.peers().size(), std::size_t{4});
    button(page.banner(), QStringLiteral("Remove"))->click();
    QTRY_COMPARE(service.peers().size(), std::size_t{3});
}

void PeersPageTest::acceptsARequestByName()
{
    FakeService service;
    scene::busy(service);
    ui::PeersPage page(service);
    page.show();
    for (QLineEdit* edit : page.findChildren<QLineEdit*>()) {
        if (edit->accessibleName().startsWith(u"Name for")) {
            edit->setText(QStringLiteral("bob"));
        }
    }
    button(page, QStringLiteral("Accept"))->click();
    QTRY_VERIFY(service.requests().empty());
    QVERIFY(service.commands().back().starts_with("acceptRequest"));
}

void PeersPageTest::showsAFailureWithItsCause()
{
    FakeService service;
    scene::busy(service);
    ui::PeersPage page(service);
    page.show();
    service.failNext({Message::say("Cannot save"),
                      Message::say("the file changed on disk"),
                      {},
                      Action::ReloadFiles});
    page.remove(scene::idOf(1).key);
    QTRY_VERIFY(page.banner().isVisible());
    button(page.banner(), QStringLiteral("Read the files again"))->click();
    QTRY_COMPARE(service.commands().back(), std::string("reload"));
}

QTEST_MAIN(PeersPageTest)
#include "PeersPageTest.moc"
