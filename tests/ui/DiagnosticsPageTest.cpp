// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnostics/DiagnosticsPage.h"

#include "ui/Controls.h"
#include "ui/Scene.h"
#include "ui/diagnostics/FindingRow.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

using namespace toxtunnel;
using controls::button;

namespace {

Diagnosis sick()
{
    return {
        {{CheckId::Program, CheckVerdict::Ok, Message::say("ToxTunnel 1."), {}, Action::None},
         {CheckId::Udp, CheckVerdict::Warning, Message::say("UDP is off."),
          Message::say("Switch it on."), Action::ShowSettings},
         {CheckId::Peer, CheckVerdict::Failed, Message::say("No such peer."),
          Message::say("Add it."), Action::AddPeer},
         {CheckId::Target, CheckVerdict::Skipped, Message::say("No target."), {}, Action::None}}};
}

} // namespace

class DiagnosticsPageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        service_ = std::make_unique<FakeService>();
        scene::busy(*service_);
        service_->setDiagnosis(sick());
        page_ = std::make_unique<ui::DiagnosticsPage>(*service_);
    }

    void asksForThePeerAndTheTarget()
    {
        page_->findChild<QComboBox*>()->setCurrentIndex(1);
        auto* target = page_->findChild<QLineEdit*>();
        target->setText(QStringLiteral(" nas:445 "));
        QTest::keyClick(target, Qt::Key_Return);
        QCOMPARE(service_->commands().back(),
                 "examine " + service_->peers()[0].key.toHex() + " nas:445");
    }

    void anotherPageAsks()
    {
        page_->ask(service_->peers()[1].key, {"127.0.0.1", 80});
        QCOMPARE(service_->commands().back(),
                 "examine " + service_->peers()[1].key.toHex() + " 127.0.0.1:80");
        QCOMPARE(page_->findChild<QComboBox*>()->currentIndex(), 2);
        page_->ask(std::nullopt, {"127.0.0.1", 22}); // the active server
        QCOMPARE(service_->commands().back(), std::string("examine  127.0.0.1:22"));
    }

    void aTargetThatIsNoneIsNotAskedFor()
    {
        const auto before = service_->commands().size();
        page_->findChild<QLineEdit*>()->setText(QStringLiteral("nas"));
        page_->examine();
        QCOMPARE(service_->commands().size(), before);
    }

    void showsEachStepWithItsVerdictInWords()
    {
        page_->examine();
        QTRY_COMPARE(page_->findChildren<ui::FindingRow*>().size(), 4);
        const auto rows = page_->findChildren<ui::FindingRow*>();
        QVERIFY(rows[2]->accessibleName().contains(QStringLiteral("failed")));
        QVERIFY(rows[2]->accessibleName().contains(QStringLiteral("Add it.")));
        QVERIFY(rows[0]->findChild<QPushButton*>() == nullptr);
        page_->examine(); // the rows of before are gone
        QTRY_COMPARE(page_->findChildren<ui::FindingRow*>().size(), 4);
    }

    void saysWhatItFoundInTheLanguageOfThePerson()
    {
        QTranslator german;
        QVERIFY(german.load(QStringLiteral(":/translations/toxtunnel_de.qm")));
        QCoreApplication::installTranslator(&german);
        Finding found{CheckId::Peer, CheckVerdict::Ok,
                      Message::say("%1 is online, through a relay.", "%2 & Bob"),
                      Message::say("No translation of %1."), Action::None};
        found.words += Message::say("It says to be version %1.", "1.0");
        QCOMPARE(
            ui::FindingRow::text(found),
            QStringLiteral("Peer: in Ordnung. %2 & Bob ist online, über ein Relay. Nach eigener "
                           "Angabe ist er Version 1.0. No translation of %1."));
        QCoreApplication::removeTranslator(&german);
        QCOMPARE(
            ui::FindingRow::text(found),
            QStringLiteral("Peer: in order. %2 & Bob is online, through a relay. It says to be "
                           "version 1.0. No translation of %1."));
    }

    void aButtonMendsAStep()
    {
        QSignalSpy spy(page_.get(), &ui::Page::verbChosen);
        page_->examine();
        QTRY_COMPARE(page_->findChildren<ui::FindingRow*>().size(), 4);
        const auto rows = page_->findChildren<ui::FindingRow*>();
        rows[1]->findChild<QPushButton*>()->click();
        rows[2]->findChild<QPushButton*>()->click();
        QCOMPARE(spy.size(), 2);
        QCOMPARE(spy[0][0].value<ui::Verb>(), ui::Verb::ShowSettings);
        QCOMPARE(spy[1][0].value<ui::Verb>(), ui::Verb::AddPeer);
    }

    void theReportIsCopied()
    {
        QPushButton* copy = button(*page_, QStringLiteral("Copy the report"));
        QVERIFY(copy != nullptr && !copy->isEnabled());
        page_->examine();
        QTRY_VERIFY(copy->isEnabled());
        copy->click();
        const QString report = QGuiApplication::clipboard()->text();
        QVERIFY(report.contains(QStringLiteral("UDP: could be better. UDP is off. Switch it on.")));
        QCOMPARE(report.count(u'\n'), 4);
    }

private:
    std::unique_ptr<FakeService> service_;
    std::unique_ptr<ui::DiagnosticsPage> page_;
};

QTEST_MAIN(DiagnosticsPageTest)
#include "DiagnosticsPageTest.moc"
