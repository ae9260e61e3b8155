// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/Controls.h"
#include "ui/Scene.h"
#include "ui/dialogs/AddPeer.h"
#include "ui/dialogs/MyCode.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/QrView.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QTest>

using namespace toxtunnel;
using controls::button;

class DialogsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theShownCodeIsReadBackFromItsPicture();
    void copiesTheId();
    void aRequestIsAnsweredBesideTheCodeWithWhatItMayUse();
    void addsAPeerByItsId();
    void cannotAddWhatIsNoId();
    void readsAPastedPicture();
    void saysWhenAPictureHoldsNoCode();
    void aFailureStaysInTheDialog();
    void aFileThatChangedUnderItCostsNoInput();

private:
    FakeService service_;
    FakeService other_; ///< the other computer, whose code is shown
};

namespace {

QString hex(std::uint8_t seed)
{
    return QString::fromStdString(scene::idOf(seed).toHex());
}

} // namespace

void DialogsTest::init()
{
    scene::empty(service_);
    NodeInfo shown;
    shown.id = scene::idOf(1);
    other_.setNode(shown);
}

void DialogsTest::theShownCodeIsReadBackFromItsPicture()
{
    const QPointer shown(new ui::MyCode(other_));
    const QImage picture = shown->findChild<ui::QrView*>()->picture(4);
    const QPointer dialog(new ui::AddPeer(service_));
    dialog->readPicture(picture);
    auto* address = dialog->findChild<QPlainTextEdit*>();
    QTRY_COMPARE(address->toPlainText(), u"tox:" + hex(1));
    QVERIFY(button(*dialog, QStringLiteral("Add peer"))->isEnabled());
    delete dialog;
    delete shown;
}

void DialogsTest::copiesTheId()
{
    ui::MyCode* dialog = new ui::MyCode(other_);
    button(*dialog, QStringLiteral("Copy ID"))->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), hex(1));
    button(*dialog, QStringLiteral("Copy link"))->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"tox:" + hex(1));
    delete dialog;
}

void DialogsTest::aRequestIsAnsweredBesideTheCodeWithWhatItMayUse()
{
    const QPointer dialog(new ui::MyCode(other_));
    dialog->open();
    other_.setRequests({{scene::idOf(2).key, "it is me", std::chrono::system_clock::now()}});
    auto* grant = dialog->findChild<QComboBox*>();
    QVERIFY(grant != nullptr && grant->isVisible());
    grant->setCurrentIndex(grant->findText(QStringLiteral("may use SSH")));
    button(*dialog, QStringLiteral("Accept"))->click();
    QTRY_VERIFY(dialog.isNull()); // nothing is left to do in it
    QVERIFY(other_.requests().empty());
    QCOMPARE(other_.rules().size(), std::size_t{1});
    const RuleSettings rule = other_.rules().front().settings;
    QCOMPARE(rule.peer, scene::idOf(2).key);
    QCOMPARE(rule.allow, (std::vector<RuleEntry>{{"127.0.0.1", {{22, 22}}}}));
}

void DialogsTest::addsAPeerByItsId()
{
    const QPointer dialog(new ui::AddPeer(service_));
    dialog->open();
    dialog->setAddress(hex(1));
    dialog->findChild<QLineEdit*>()->setText(QStringLiteral("home"));
    button(*dialog, QStringLiteral("Add peer"))->click();
    QTRY_VERIFY(dialog.isNull()); // it closes and deletes itself
    QCOMPARE(service_.peers().size(), std::size_t{1});
    QCOMPARE(service_.peers().front().name, std::string("home"));
    service_.dropPeer(scene::idOf(1).key);
}

void DialogsTest::cannotAddWhatIsNoId()
{
    const QPointer dialog(new ui::AddPeer(service_));
    QVERIFY(!button(*dialog, QStringLiteral("Add peer"))->isEnabled());
    dialog->setAddress(hex(1).left(75));
    QVERIFY(!button(*dialog, QStringLiteral("Add peer"))->isEnabled());
    delete dialog;
}

void DialogsTest::readsAPastedPicture()
{
    ui::QrView code;
    code.setText(u"tox:" + hex(1));
    QGuiApplication::clipboard()->setImage(code.picture(5));
    const QPointer dialog(new ui::AddPeer(service_));
    button(*dialog, QStringLiteral("Paste"))->click();
    QTRY_COMPARE(dialog->findChild<QPlainTextEdit*>()->toPlainText(), u"tox:" + hex(1));
    delete dialog;
}

void DialogsTest::saysWhenAPictureHoldsNoCode()
{
    QImage blank(300, 200, QImage::Format_RGB32);
    blank.fill(Qt::white);
    const QPointer dialog(new ui::AddPeer(service_));
    dialog->readPicture(blank);
    QTRY_VERIFY(controls::says(*dialog, QStringLiteral("No QR code")));
    delete dialog;
}

void DialogsTest::aFailureStaysInTheDialog()
{
    const QPointer dialog(new ui::AddPeer(service_));
    dialog->open();
    dialog->setAddress(hex(1));
    service_.failNext({Message::say("Cannot save"), Message::say("the disk is full"),
                       Message::say("make room"), Action::None});
    button(*dialog, QStringLiteral("Add peer"))->click();
    auto* banner = dialog->findChild<ui::Banner*>();
    QTRY_VERIFY(banner->isVisible());
    QVERIFY(banner->accessibleName().contains(u"disk is full"));
    QVERIFY(service_.peers().empty());
    delete dialog;
}

void DialogsTest::aFileThatChangedUnderItCostsNoInput()
{
    const QPointer dialog(new ui::AddPeer(service_));
    dialog->show();
    dialog->setAddress(hex(9));
    service_.failNext({Message::say("The file was not changed"),
                       Message::say("config.yaml changed on disk"), Message::say("Read it again"),
                       Action::ReloadFiles});
    button(*dialog, QStringLiteral("Add peer"))->click();
    QTRY_VERIFY(button(*dialog, QStringLiteral("Read the files again")) != nullptr);
    button(*dialog, QStringLiteral("Read the files again"))->click();
    QTRY_VERIFY(controls::says(*dialog, QStringLiteral("Save once more")));
    button(*dialog, QStringLiteral("Add peer"))->click();
    QTRY_VERIFY(dialog.isNull());
    QCOMPARE(service_.peers().size(), std::size_t{1});
}

QTEST_MAIN(DialogsTest)
#include "DialogsTest.moc"
