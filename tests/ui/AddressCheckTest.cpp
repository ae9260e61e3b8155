// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/AddressCheck.h"

#include "ui/Scene.h"

#include <QTest>

using namespace toxtunnel;
using ui::AddressCheck;

class AddressCheckTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesAnIdALinkAndABrokenLine();
    void saysHowManyCharactersAreMissing();
    void findsAWrongCharacter();
    void refusesThisNodeItself();
    void refusesAPeerThatIsThere();
    void takesAPeerOfWhichOnlyTheKeyIsKnown();
};

namespace {

AddressCheck check(const QString& text, const std::vector<PeerInfo>& peers = {})
{
    return AddressCheck::of(text, scene::selfId(), peers);
}

QString hex(std::uint8_t seed)
{
    return QString::fromStdString(scene::idOf(seed).toHex());
}

} // namespace

void AddressCheckTest::takesAnIdALinkAndABrokenLine()
{
    const QStringList texts{hex(1), hex(1).toLower(), u"tox:" + hex(1),
                            u"TOX://" + hex(1) + u"?x=1", hex(1).insert(30, QStringLiteral(" \n"))};
    for (const QString& text : texts) {
        QCOMPARE(check(text).id, std::optional(scene::idOf(1)));
    }
}

void AddressCheckTest::saysHowManyCharactersAreMissing()
{
    QVERIFY(!check(hex(1).left(70)).id);
    QVERIFY(check(hex(1).left(70)).remark.contains(u'6'));
    QVERIFY(check(hex(1) + u"AA").remark.contains(u'2'));
    QVERIFY(check({}).remark.isEmpty());
}

void AddressCheckTest::findsAWrongCharacter()
{
    QString wrong = hex(1);
    wrong[10] = wrong[10] == u'A' ? u'B' : u'A';
    QVERIFY(!check(wrong).id);
    QVERIFY(!check(wrong).remark.isEmpty());
}

void AddressCheckTest::refusesThisNodeItself()
{
    QVERIFY(!check(hex(200)).id);
}

void AddressCheckTest::refusesAPeerThatIsThere()
{
    const AddressCheck known = check(hex(1), {scene::peer(1, "home", PeerPath::Offline)});
    QVERIFY(!known.id);
    QVERIFY(known.remark.contains(u"home"));
}

void AddressCheckTest::takesAPeerOfWhichOnlyTheKeyIsKnown()
{
    PeerInfo bare = scene::peer(1, "", PeerPath::Offline);
    bare.id.reset();
    QVERIFY(check(hex(1), {bare}).id);
}

QTEST_GUILESS_MAIN(AddressCheckTest)
#include "AddressCheckTest.moc"
