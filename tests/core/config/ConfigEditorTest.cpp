// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/ConfigEditor.h"

#include "HandWritten.h"
#include "config/EditableFile.h"
#include "config/RulesEditor.h"

#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <fstream>
#include <sstream>

using namespace toxtunnel;
using namespace toxtunnel::config;

namespace {

constexpr std::size_t none = static_cast<std::size_t>(-1);

using Files = std::vector<std::pair<const char*, std::string>>;

std::string withCarriageReturns(const std::string& text)
{
    std::string out;
    for (const char c : text) {
        out += c == '\n' ? std::string("\r\n") : std::string(1, c);
    }
    return out;
}

void addRows(const Files& files)
{
    QTest::addColumn<std::string>("text");
    for (const auto& [name, text] : files) {
        QTest::newRow(name) << text;
        QTest::newRow((std::string(name) + ", CRLF").c_str()) << withCarriageReturns(text);
        if (text.ends_with('\n')) {
            QTest::newRow((std::string(name) + ", no final newline").c_str())
                << text.substr(0, text.size() - 1);
        }
    }
}

std::vector<std::string> linesOf(const std::string& text)
{
    std::vector<std::string> lines;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);) {
        if (line.ends_with('\r')) {
            line.pop_back();
        }
        lines.push_back(line);
    }
    return lines;
}

/// The lines that differ, as one block: how many of `before` were replaced by how many of `after`.
std::pair<std::size_t, std::size_t> differing(const std::string& before, const std::string& after)
{
    const auto a = linesOf(before);
    const auto b = linesOf(after);
    std::size_t head = 0;
    while (head < std::min(a.size(), b.size()) && a[head] == b[head]) {
        ++head;
    }
    std::size_t tail = 0;
    while (tail < std::min(a.size(), b.size()) - head &&
           a[a.size() - 1 - tail] == b[b.size() - 1 - tail]) {
        ++tail;
    }
    return {a.size() - head - tail, b.size() - head - tail};
}

/// Each line end of the text is of the same kind.
bool hasOneKindOfLineEnds(const std::string& text)
{
    const auto feeds = std::count(text.begin(), text.end(), '\n');
    const auto returns = std::count(text.begin(), text.end(), '\r');
    return returns == 0 || returns == feeds;
}

ConfigEditor editorOf(const std::string& text)
{
    auto editor = ConfigEditor::of(text, "/nowhere/config.yaml");
    if (!editor) {
        qFatal("%s", editor.error().text().c_str());
    }
    return *editor;
}

std::size_t indexOfWeb(const ConfigEditor& editor)
{
    const auto& forwards = editor.configuration().forwards;
    const auto found = std::find_if(forwards.begin(), forwards.end(),
                                    [](const auto& forward) { return forward.localPort == 8080; });
    return found != forwards.end() ? static_cast<std::size_t>(found - forwards.begin()) : none;
}

const ForwardSettings postgres{"db", "", "127.0.0.1", 15432, {"db.example", 5432}, false, true};

RuleSettings ruleFor(char digit)
{
    RuleSettings rule;
    rule.peer = *PublicKey::fromHex(std::string(64, digit));
    rule.allow = {{"::1", {{22, 22}, {8000, 8010}}}};
    rule.comment = "added: \"here\"";
    return rule;
}

} // namespace

class ConfigEditorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsAForwardAndLeavesEveryOtherLine_data() { addRows(handWrittenConfigurations()); }
    void addsAForwardAndLeavesEveryOtherLine()
    {
        QFETCH(std::string, text);
        ConfigEditor editor = editorOf(text);
        const std::size_t before = editor.configuration().forwards.size();
        const auto added = editor.addForward(postgres);
        QVERIFY2(added.has_value(), added ? "" : added.error().text().c_str());
        QCOMPARE(editor.configuration().forwards.size(), before + 1);
        const auto [removed, inserted] = differing(text, editor.text());
        QVERIFY2(removed <= 1, editor.text().c_str()); // a line with brackets, or without its end
        QVERIFY2(inserted >= 1 && inserted <= 8, editor.text().c_str());
        QVERIFY(hasOneKindOfLineEnds(editor.text()));
    }

    void removesAForwardAndLeavesEveryOtherLine_data() { addRows(handWrittenConfigurations()); }
    void removesAForwardAndLeavesEveryOtherLine()
    {
        QFETCH(std::string, text);
        ConfigEditor editor = editorOf(text);
        const std::size_t index = indexOfWeb(editor);
        if (index == none) {
            return; // this file has none
        }
        const auto removed = editor.removeForward(index);
        QVERIFY2(removed.has_value(), removed ? "" : removed.error().text().c_str());
        QCOMPARE(indexOfWeb(editor), none);
        const auto [gone, inserted] = differing(text, editor.text());
        QVERIFY2(gone <= 8 && inserted <= 1, editor.text().c_str());
        QVERIFY(hasOneKindOfLineEnds(editor.text()));
    }

    void switchesAForwardOffOnOneLineAndOnAgain_data() { addRows(handWrittenConfigurations()); }
    void switchesAForwardOffOnOneLineAndOnAgain()
    {
        QFETCH(std::string, text);
        ConfigEditor editor = editorOf(text);
        const std::size_t index = indexOfWeb(editor);
        if (index == none) {
            return;
        }
        ForwardSettings web = settingsOf(editor.configuration().forwards[index]);
        web.enabled = false;
        const auto off = editor.editForward(index, web);
        QVERIFY2(off.has_value(), off ? "" : off.error().text().c_str());
        QVERIFY(!editor.configuration().forwards[index].enabled);
        const auto [removed, inserted] = differing(text, editor.text());
        QVERIFY2(removed <= 1 && inserted <= 2, editor.text().c_str());
        web.enabled = true;
        const auto on = editor.editForward(index, web);
        QVERIFY2(on.has_value(), on ? "" : on.error().text().c_str());
        QVERIFY(editor.configuration().forwards[index].enabled);
        QVERIFY(hasOneKindOfLineEnds(editor.text()));
    }

    void changesEveryFieldOfAForward_data() { addRows(handWrittenConfigurations()); }
    void changesEveryFieldOfAForward()
    {
        QFETCH(std::string, text);
        ConfigEditor editor = editorOf(text);
        const std::size_t index = indexOfWeb(editor);
        if (index == none) {
            return;
        }
        const ForwardSettings changed{"web: \"new\" #1", "home", "::1", 8081,
                                      {"::1", 81},       false,  false};
        const auto done = editor.editForward(index, changed);
        QVERIFY2(done.has_value(), done ? "" : done.error().text().c_str());
        QVERIFY(settingsOf(editor.configuration().forwards[index]) == changed);
        const auto back = editor.editForward(index, {"", "", "", 8080, {"h", 80}, false, true});
        QVERIFY2(back.has_value(), back ? "" : back.error().text().c_str());
    }

    void changesASettingOnOneLine_data() { addRows(handWrittenConfigurations()); }
    void changesASettingOnOneLine()
    {
        QFETCH(std::string, text);
        ConfigEditor editor = editorOf(text);
        const auto changed = editor.changeSetting({"logging.level", "error"});
        QVERIFY2(changed.has_value(), changed ? "" : changed.error().text().c_str());
        QCOMPARE(editor.configuration().logging.level, log::Level::Error);
        const auto [removed, inserted] = differing(text, editor.text());
        QVERIFY2(removed <= 1 && inserted <= 3, editor.text().c_str());
        const auto nested = editor.changeSetting({"server.disclose.os", "true"});
        QVERIFY2(nested.has_value(), nested ? "" : nested.error().text().c_str());
        QVERIFY(editor.configuration().server.disclose.os);
    }

    void addsRenamesAndRemovesAPeer_data() { addRows(handWrittenConfigurations()); }
    void addsRenamesAndRemovesAPeer()
    {
        QFETCH(std::string, text);
        ConfigEditor editor = editorOf(text);
        const std::size_t index = editor.configuration().peers.size();
        const auto added = editor.addPeer("bob", std::string(64, 'B'));
        QVERIFY2(added.has_value(), added ? "" : added.error().text().c_str());
        ForwardSettings forward = postgres;
        forward.peer = "bob";
        QVERIFY(editor.addForward(forward).has_value());
        const auto renamed = editor.renamePeer(index, "Bob's laptop");
        QVERIFY2(renamed.has_value(), renamed ? "" : renamed.error().text().c_str());
        const auto& forwards = editor.configuration().forwards;
        QVERIFY(std::any_of(forwards.begin(), forwards.end(), [](const Forward& other) {
            return other.peer.text == "Bob's laptop";
        }));
        const auto removed = editor.removePeer(index);
        QVERIFY2(removed.has_value(), removed ? "" : removed.error().text().c_str());
        QCOMPARE(editor.configuration().peers.size(), index);
    }

    void addingAndRemovingTheSameForwardGivesTheSameText()
    {
        for (const auto& [name, text] : handWrittenConfigurations()) {
            ConfigEditor editor = editorOf(text);
            if (indexOfWeb(editor) == none) {
                continue; // a list of none stays
            }
            QVERIFY(editor.addForward(postgres).has_value());
            const auto& forwards = editor.configuration().forwards;
            const auto added =
                std::find_if(forwards.begin(), forwards.end(), [](const Forward& forward) {
                    return forward.localPort == 15432 && forward.remoteHost == "db.example" &&
                           forward.bind == "127.0.0.1";
                });
            QVERIFY(editor.removeForward(static_cast<std::size_t>(added - forwards.begin()))
                        .has_value());
            QVERIFY2(editor.text() == text, name);
        }
    }

    void refusesToChangeWhatAnotherEntryShares()
    {
        ConfigEditor editor =
            editorOf("forwards:\n"
                     "  - &one { name: web, local_port: 8080, remote_host: h, remote_port: 80 }\n"
                     "client:\n  forwards:\n    - *one\n");
        const std::string before = editor.text();
        const auto removed = editor.removeForward(0);
        QVERIFY(!removed.has_value());
        QVERIFY(!removed.error().why.empty());
        QCOMPARE(editor.text(), before);
        QVERIFY(!editor.editForward(0, postgres).has_value());
        QCOMPARE(editor.text(), before);
    }

    void refusesASettingThatIsWrong()
    {
        ConfigEditor editor = editorOf("mode: node\n");
        QVERIFY(!editor.changeSetting({"logging.level", "loud"}).has_value());
        QVERIFY(!editor.changeSetting({"tox.udp_port_start", "99999"}).has_value());
        QVERIFY(!editor.changeSetting({"no.such.key", "1"}).has_value());
        QVERIFY(!editor.changeSetting({"tox.proxy", "nonsense"}).has_value());
        QCOMPARE(editor.text(), std::string("mode: node\n"));
    }

    void keepsAFlatFileFlat()
    {
        ConfigEditor editor = editorOf("mode: server\nudp_enabled: true # old\n");
        const auto changed = editor.changeSetting({"tox.udp_enabled", "false"});
        QVERIFY2(changed.has_value(), changed ? "" : changed.error().text().c_str());
        QCOMPARE(editor.text(), std::string("mode: server\nudp_enabled: false # old\n"));
    }

    void changesRulesAndLeavesEveryOtherLine_data() { addRows(handWrittenRules()); }
    void changesRulesAndLeavesEveryOtherLine()
    {
        QFETCH(std::string, text);
        auto editor = RulesEditor::of(text, "/nowhere/rules.yaml");
        QVERIFY(editor.has_value());
        const auto limits = editor->rules().rules[0].rateLimit;

        RuleSettings alice = settingsOf(editor->rules().rules[0]);
        alice.allow[1] = {"192.168.1.0/24", {{443, 443}}}; // one goes, one comes
        auto done = editor->editRule(0, alice);
        QVERIFY2(done.has_value(), done ? "" : done.error().text().c_str());
        const auto [removed, inserted] = differing(text, editor->text());
        QVERIFY2(removed <= 2 && inserted <= 3, editor->text().c_str());
        QVERIFY(editor->rules().rules[0].rateLimit == limits);

        alice.deny = {{"127.0.0.1", {{80, 80}}}};
        alice.allow.clear();
        alice.comment = "none: of # these";
        alice.expires = std::chrono::sys_days(std::chrono::year(2031) / 5 / 4);
        done = editor->editRule(0, alice);
        QVERIFY2(done.has_value(), done ? "" : done.error().text().c_str());

        done = editor->addRule(ruleFor('C'));
        QVERIFY2(done.has_value(), done ? "" : done.error().text().c_str());
        done = editor->moveRule(2, 0);
        QVERIFY2(done.has_value(), done ? "" : done.error().text().c_str());
        QVERIFY(settingsOf(editor->rules().rules[0]) == ruleFor('C'));
        done = editor->moveRule(0, 1);
        QVERIFY2(done.has_value(), done ? "" : done.error().text().c_str());
        for (int i = 0; i < 3; ++i) {
            done = editor->removeRule(0);
            QVERIFY2(done.has_value(), done ? "" : done.error().text().c_str());
        }
        QVERIFY(editor->rules().rules.empty());
        QVERIFY(hasOneKindOfLineEnds(editor->text()));
    }

    void movesARuleWithTheCommentsAboveIt()
    {
        const std::string a(64, 'A');
        const std::string b(64, 'B');
        const std::string c(64, 'C');
        const std::string head = "# head\nrules:\n";
        const auto rule = [](const std::string& name, const std::string& key) {
            return "  # " + name + "\n  - friend: " + key + "\n    allow: [ { host: h } ]\n";
        };
        auto editor = RulesEditor::of(head + "  - friend: " + a + "\n" + rule("bob", b) +
                                          rule("carol", c) + "# end\n",
                                      "/nowhere/rules.yaml");
        QVERIFY(editor.has_value());
        QVERIFY(editor->moveRule(1, 2).has_value());
        QCOMPARE(editor->text(),
                 head + "  - friend: " + a + "\n" + rule("carol", c) + rule("bob", b) + "# end\n");
    }

    void startsARulesFile()
    {
        auto editor = RulesEditor::of("", "/nowhere/rules.yaml");
        QVERIFY(editor.has_value());
        QVERIFY(editor->addRule(ruleFor('A')).has_value());
        QCOMPARE(editor->rules().rules.size(), 1U);
    }

    void neverOverwritesAFileThatChangedOnDisk()
    {
        QTemporaryDir folder;
        const std::filesystem::path path =
            std::filesystem::path(folder.path().toStdString()) / "config.yaml";
        std::ofstream(path) << "mode: node\n";
        std::filesystem::permissions(path, std::filesystem::perms(0640));
        EditableFile file(path);
        file.read();
        QVERIFY(file.write("mode: client\n").has_value());
        QCOMPARE(std::filesystem::status(path).permissions(), std::filesystem::perms(0640));
        std::ofstream(path) << "mode: server # by hand\n";
        const auto written = file.write("mode: node\n");
        QVERIFY(!written.has_value());
        QVERIFY(written.error().why.english().find("changed") != std::string::npos);
        file.read();
        QCOMPARE(file.text(), std::string("mode: server # by hand\n"));
    }
};

QTEST_GUILESS_MAIN(ConfigEditorTest)
#include "ConfigEditorTest.moc"
