// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/YamlTree.h"

#include "ConfigTestTools.h"

#include <QTest>

using namespace toxtunnel::config;

class YamlTreeTest : public QObject
{
    Q_OBJECT

    static QByteArray why(const std::string& text)
    {
        const auto document = parseYaml(text, "f");
        return document ? QByteArray("read") : QByteArray::fromStdString(document.error().text());
    }

    static QByteArray shown(const YamlValue& value)
    {
        switch (value.kind) {
        case YamlValue::Kind::Null:
            return "~";
        case YamlValue::Kind::Scalar:
            return QByteArray::fromStdString(value.scalar);
        case YamlValue::Kind::List:
        case YamlValue::Kind::Map:
            break;
        }
        QByteArrayList parts;
        for (std::size_t i = 0; i < value.items.size(); ++i) {
            const bool isMap = value.kind == YamlValue::Kind::Map;
            parts << (isMap ? shown(value.keys[i]) + "=" : QByteArray()) + shown(value.items[i]);
        }
        return "(" + parts.join(' ') + ")";
    }

private Q_SLOTS:

    void readsWhatPeopleWrite_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<QByteArray>("tree");
        QTest::newRow("block") << QByteArray("a: 1\nb:\n  - x\n  - y\n")
                               << QByteArray("(a=1 b=(x y))");
        QTest::newRow("flow") << QByteArray("{a: 1, b: [x, 'y']}") << QByteArray("(a=1 b=(x y))");
        QTest::newRow("crlf") << QByteArray("a: 1\r\nb:\r\n  - x\r\n") << QByteArray("(a=1 b=(x))");
        QTest::newRow("bom") << QByteArray("\xEF\xBB\xBF"
                                           "a: 1\n")
                             << QByteArray("(a=1)");
        QTest::newRow("no final newline") << QByteArray("a: 1") << QByteArray("(a=1)");
        QTest::newRow("anchors") << QByteArray("a: &x [1, 2]\nb: *x\n")
                                 << QByteArray("(a=(1 2) b=(1 2))");
        QTest::newRow("repeated") << QByteArray("a: 1\na: 2\n") << QByteArray("(a=1 a=2)");
        QTest::newRow("empty values")
            << QByteArray("a:\nb: ~\nc: ''\n") << QByteArray("(a=~ b=~ c=)");
        QTest::newRow("empty") << QByteArray("") << QByteArray("~");
        QTest::newRow("comments") << QByteArray("# x\n") << QByteArray("~");
        QTest::newRow("start mark")
            << QByteArray("%YAML 1.2\n---\na: 1\n...\n") << QByteArray("(a=1)");
        QTest::newRow("utf-8") << QByteArray("a: \xC3\xA4\n") << QByteArray("(a=\xC3\xA4)");
    }
    void readsWhatPeopleWrite()
    {
        QFETCH(QByteArray, yaml);
        QFETCH(QByteArray, tree);
        const auto document = parseYaml(yaml.toStdString(), "f");
        QVERIFY2(document.has_value(), why(yaml.toStdString()));
        QCOMPARE(shown(document->root), tree);
        QVERIFY(!document->more);
    }

    void knowsThePlaceOfEachValue()
    {
        const auto document = parseYaml("a: 1\nbc:\n  - x\n", "f");
        QCOMPARE(document->root.items[0].column, 4);
        QCOMPARE(document->root.keys[1].line, 2);
        QCOMPARE(document->root.items[1].items[0].line, 3);
        QCOMPARE(document->root.items[1].items[0].column, 5);
    }

    void refusesWhatIsNoYaml()
    {
        QVERIFY(why("a: [1").startsWith("f:"));
        QVERIFY(why("a: [1").contains("Not valid YAML"));
        QVERIFY(why("a: *nobody").startsWith("f:1:4: error: Not valid YAML"));
        QVERIFY(why("a:\n\tb: 1\n").startsWith("f:"));
        QCOMPARE(why("a: &x [*x]"),
                 QByteArray("f:1:8: error: An alias stands inside of what it stands for"));
    }

    /// The parser takes a 0x04 for the end of the file: a deny rule below it would vanish.
    void refusesControlCharacters()
    {
        const QByteArray text = "The file holds a control character; it must be UTF-8 text";
        QCOMPARE(why("a: 1\nb: \x04 2\n"), "f:2:4: error: " + text);
        QCOMPARE(why(std::string("a\0b: 1", 6)), "f:1:2: error: " + text);
        QCOMPARE(why(std::string("\xFF\xFE"
                                 "a\0",
                                 4)),
                 "f:1:4: error: " + text); // UTF-16
    }

    void refusesAliasBombs()
    {
        std::string bomb = "a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n";
        for (int i = 1; i < 12; ++i) {
            const std::string last = "*a" + std::to_string(i - 1);
            bomb += "a" + std::to_string(i) + ": &a" + std::to_string(i) + " [";
            for (int j = 0; j < 10; ++j) {
                bomb += (j ? "," : "") + last;
            }
            bomb += "]\n";
        }
        QVERIFY(why(bomb).contains("The file holds too many values"));
    }

    /// Few values, many bytes: each alias is a copy.
    void refusesLongTextsThatAreRepeated()
    {
        std::string text = "a: &a " + std::string(400'000, 'x') + "\nb: [";
        for (int i = 0; i < 50; ++i) {
            text += "*a,";
        }
        QVERIFY(why(text + "]").contains("The file holds too many values"));
    }

    void refusesDeepNesting()
    {
        const auto nested = [](int depth) {
            const auto n = std::size_t(depth);
            return std::string(n, '[') + std::string(n, ']');
        };
        QCOMPARE(why(nested(64)), QByteArray("read"));
        QVERIFY(why(nested(65)).contains("The file is nested too deeply"));
        QVERIFY(why(std::string(1 << 20, '[')).contains("error"));
        QVERIFY(why(std::string(1 << 20, '{')).contains("error"));
        QVERIFY(why("a: &x " + nested(40) + "\nb: " + std::string(30, '[') + "*x" +
                    std::string(30, ']'))
                    .contains("The file is nested too deeply"));
    }

    void limitsTheNumberOfValues()
    {
        std::string list = "[";
        for (int i = 0; i < 100001; ++i) {
            list += "a,";
        }
        QVERIFY(why(list + "]").contains("too many values"));
    }

    void saysThatAnotherDocumentFollows() { QVERIFY(parseYaml("a: 1\n---\nb: 2\n", "f")->more); }
};

QTEST_APPLESS_MAIN(YamlTreeTest)
#include "YamlTreeTest.moc"
