// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the core says, in the languages of the window.
#include "ui/text/Words.h"

#include "config/RulesFile.h"
#include "model/Target.h"
#include "ui/text/Language.h"

#include <QTest>
#include <string>

using namespace toxtunnel;

class WordsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { ui::setLanguage(*qApp, QStringLiteral("en")); }

    void saysAnErrorInTheLanguageOfTheWindow()
    {
        ui::setLanguage(*qApp, QStringLiteral("de"));
        const Outcome failed = Outcome::failed(Target::parse("127.0.0.1").error());
        QCOMPARE(ui::Words::message(failed.what), QStringLiteral("Ungültiges Ziel '127.0.0.1'"));
        QCOMPARE(ui::Words::outcome(failed),
                 QStringLiteral("Der Port fehlt. Schreiben Sie Rechner:Port, zum Beispiel "
                                "127.0.0.1:22."));
    }

    void saysTheProblemOfAFileInAllItsParts()
    {
        const auto loaded = config::parseRules(
            "rules:\n  - friend: " + std::string(64, 'A') + "\n    allow: 5\n", "rules.yaml");
        QCOMPARE(loaded.problems.size(), std::size_t{1});
        const Message problem = loaded.problems.front().located();
        ui::setLanguage(*qApp, QStringLiteral("de"));
        const QString german = ui::Words::message(problem);
        QVERIFY2(german.startsWith(QStringLiteral("rules.yaml:3:12: Fehler: ")),
                 qPrintable(german));
        QVERIFY2(german.contains(QStringLiteral("erlaubt: ")), qPrintable(german));
        ui::setLanguage(*qApp, QStringLiteral("en"));
        QCOMPARE(ui::Words::message(problem), ui::toQt(loaded.problems.front().text()));
    }

    void endsASentenceAsTheLanguageDoes()
    {
        const Outcome failed{Message::say("The peer cannot be added"),
                             Message::say("it is a peer already"),
                             {},
                             Action::None};
        ui::setLanguage(*qApp, QStringLiteral("zh_CN"));
        QVERIFY(ui::Words::outcome(failed).endsWith(QStringLiteral("。")));
        ui::setLanguage(*qApp, QStringLiteral("ar"));
        QVERIFY(ui::Words::outcome(failed).endsWith(QStringLiteral(".")));
        QVERIFY(ui::Words::outcome(Outcome::done()).isEmpty());
    }

    void leavesWhatComesFromElsewhere()
    {
        ui::setLanguage(*qApp, QStringLiteral("de"));
        QCOMPARE(ui::Words::message(Message::verbatim("%1 of nobody")),
                 QStringLiteral("%1 of nobody"));
        QCOMPARE(ui::Words::message(Message::say("a text of a later version: %1", 65535)),
                 QStringLiteral("a text of a later version: 65535"));
    }

    void changesFromOneLanguageToEnglish()
    {
        const Message text = Message::say("no rule names this peer");
        ui::setLanguage(*qApp, QStringLiteral("de"));
        QVERIFY(ui::Words::message(text) != ui::toQt(text.english()));
        ui::setLanguage(*qApp, QStringLiteral("en"));
        QCOMPARE(ui::Words::message(text), ui::toQt(text.english()));
    }
};

QTEST_MAIN(WordsTest)
#include "WordsTest.moc"
