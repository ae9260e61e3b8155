// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/Logger.h"
#include "log/Sinks.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <condition_variable>
#include <fstream>
#include <thread>

using namespace toxtunnel;
using namespace std::string_literals;

namespace {

class MemorySink final : public log::Sink
{
public:
    explicit MemorySink(std::vector<log::Entry>& entries)
        : entries_(entries)
    {
    }
    void write(const log::Entry& entry) override { entries_.push_back(entry); }

private:
    std::vector<log::Entry>& entries_;
};

/// Holds the log's thread in its first entry until opened.
class GateSink final : public log::Sink
{
public:
    struct Gate
    {
        std::mutex mutex;
        std::condition_variable changed;
        bool reached = false;
        bool open = false;
        std::vector<std::string> texts;
    };
    explicit GateSink(Gate& gate)
        : gate_(gate)
    {
    }
    void write(const log::Entry& entry) override
    {
        std::unique_lock lock(gate_.mutex);
        gate_.reached = true;
        gate_.changed.notify_all();
        gate_.changed.wait(lock, [this] { return gate_.open; });
        gate_.texts.push_back(entry.text);
    }

private:
    Gate& gate_;
};

log::Entry entryOf(std::string text, log::Level level = log::Level::Info)
{
    return {1, std::chrono::system_clock::now(), level, "test", std::move(text)};
}

std::string contents(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

} // namespace

class LogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEntriesOfAllThreadsInOrder()
    {
        constexpr std::uint64_t threads = 4;
        constexpr std::uint64_t each = 400;
        std::vector<log::Entry> seen;
        log::Log journal;
        journal.addSink(std::make_unique<MemorySink>(seen));
        std::vector<std::thread> writers;
        for (std::uint64_t t = 0; t < threads; ++t) {
            writers.emplace_back([&journal, t] {
                const log::Logger logger(journal, "test");
                for (std::uint64_t i = 0; i < each; ++i) {
                    logger.info("writer ", t, " line ", i);
                    if (i % 50 == 0) {
                        journal.setLevel(log::Level::Info); // changed while others write
                        (void)journal.entriesAfter(i);
                    }
                }
            });
        }
        for (std::thread& writer : writers) {
            writer.join();
        }
        journal.flush();
        QCOMPARE(seen.size(), threads * each);
        for (std::size_t i = 0; i < seen.size(); ++i) {
            QCOMPARE(seen[i].number, i + 1);
        }
        const auto last = journal.entriesAfter(threads * each - 2);
        QCOMPARE(last.size(), std::size_t{2});
        QCOMPARE(last.back().text, seen.back().text);
    }

    void forgetsTheOldestEntriesFirst()
    {
        log::Log journal;
        const log::Logger logger(journal, "test");
        for (std::size_t i = 0; i < log::Log::ringSize + 10; ++i) {
            logger.info(i);
        }
        const auto kept = journal.entriesAfter(0);
        QCOMPARE(kept.size(), log::Log::ringSize);
        QCOMPARE(kept.front().number, std::uint64_t{11});
        QCOMPARE(kept.front().text, "10"s);
    }

    void writesWhatIsQueuedBeforeItEnds()
    {
        std::vector<log::Entry> seen;
        {
            log::Log journal;
            journal.addSink(std::make_unique<MemorySink>(seen));
            log::Logger(journal, "test").error("last words");
        }
        QCOMPARE(seen.size(), std::size_t{1});
        QCOMPARE(seen[0].text, "last words"s);
    }

    void neverWaitsForASinkThatIsStuck()
    {
        GateSink::Gate gate;
        {
            log::Log journal;
            journal.addSink(std::make_unique<GateSink>(gate));
            const log::Logger logger(journal, "test");
            logger.info("first");
            {
                std::unique_lock lock(gate.mutex);
                gate.changed.wait(lock, [&] { return gate.reached; });
            }
            for (std::size_t i = 0; i < log::Log::queueLimit + 5; ++i) {
                logger.info("more"); // returns although nothing is written
            }
            const std::lock_guard lock(gate.mutex);
            QVERIFY(gate.texts.empty());
            gate.open = true;
            gate.changed.notify_all();
        }
        QCOMPARE(gate.texts.size(), log::Log::queueLimit + 2);
        QVERIFY(gate.texts.back().starts_with("5 log entries were dropped"));
    }

    void dropsWhatIsBelowTheLevelThatNowHolds()
    {
        log::Log journal(log::Level::Warning);
        const log::Logger logger(journal, "test");
        QVERIFY(!logger.enabled(log::Level::Info));
        logger.info("no");
        logger.warning("yes");
        journal.setLevel(log::Level::Trace);
        logger.trace("now this too");
        journal.setLevel(log::Level::Off);
        logger.critical("not even this");
        const auto kept = journal.entriesAfter(0);
        QCOMPARE(kept.size(), std::size_t{2});
        QCOMPARE(kept[0].text, "yes"s);
        QCOMPARE(kept[1].level, log::Level::Trace);
    }

    void discardsEverythingWithoutALog()
    {
        const log::Logger logger;
        QVERIFY(!logger.enabled(log::Level::Critical));
        logger.critical("nobody hears this");
    }

    void putsPartsTogether()
    {
        const std::string name = "ssh";
        QCOMPARE(log::concat("forward ", name, ' ', std::uint16_t{2222}, " is ", true, ", ", -1.5),
                 "forward ssh 2222 is true, -1.5"s);
        QCOMPARE(log::concat(std::uint8_t{7}, std::int64_t{-9}), "7-9"s);
    }

    void keepsAnEntryOnOneLineAndBounded()
    {
        log::Log journal;
        const log::Logger logger(journal, "test");
        logger.info("one\ntwo\r");
        logger.info(std::string(10000, 'x'));
        const auto kept = journal.entriesAfter(0);
        QCOMPARE(kept[0].text, "one two "s);
        QCOMPARE(kept[1].text.size(), log::Log::longestText);
        QVERIFY(kept[1].text.ends_with("x..."));
    }

    void readsLevelNames_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("level");
        QTest::newRow("trace") << QByteArray("trace") << 0;
        QTest::newRow("upper case") << QByteArray("DEBUG") << 1;
        QTest::newRow("info") << QByteArray("info") << 2;
        QTest::newRow("warn") << QByteArray("warn") << 3;
        QTest::newRow("warning") << QByteArray("Warning") << 3;
        QTest::newRow("error") << QByteArray("error") << 4;
        QTest::newRow("critical") << QByteArray("critical") << 5;
        QTest::newRow("off") << QByteArray("off") << 6;
        QTest::newRow("unknown") << QByteArray("loud") << -1;
        QTest::newRow("prefix") << QByteArray("inf") << -1;
        QTest::newRow("empty") << QByteArray() << -1;
    }

    void readsLevelNames()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const int, level);
        const auto found = log::levelFromText(text.toStdString());
        QCOMPARE(found ? static_cast<int>(*found) : -1, level);
    }

    void formatsLinesAsScriptsExpectThem()
    {
        const auto line =
            QString::fromStdString(log::formatLine(entryOf("text", log::Level::Warning)));
        static const QRegularExpression form(QStringLiteral(
            "^\\[\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d\\.\\d{3}\\] \\[toxtunnel\\] "
            "\\[warning\\] text$"));
        QVERIFY2(form.match(line).hasMatch(), qPrintable(line));
    }

    void escapesWhatAPeerCouldForge_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("shown");
        const auto row = [](const char* name, const QByteArray& text, const QByteArray& shown) {
            QTest::newRow(name) << text << shown;
        };
        row("plain", "Hello, world", "Hello, world");
        row("other scripts", "\xC3\xA9\xE4\xB8\xAD\xF0\x9F\x94\x92",
            "\xC3\xA9\xE4\xB8\xAD\xF0\x9F\x94\x92");
        row("line breaks", "a\nb\r\tc", "a\\nb\\r\\tc");
        row("terminal colours", "\x1B[31mred", "\\x1B[31mred");
        row("NUL", QByteArray("a\0b", 3), "a\\x00b");
        row("delete", "\x7F", "\\x7F");
        row("its own escape", "\\n", "\\\\n");
        row("C1 control", "\xC2\x9B", "\\u{009B}");
        row("turned writing", "\xE2\x80\xAE", "\\u{202E}");
        row("isolates", "\xE2\x81\xA6", "\\u{2066}");
        row("line separator", "\xE2\x80\xA8", "\\u{2028}");
        row("byte order mark", "\xEF\xBB\xBF", "\\u{FEFF}");
        row("tag characters", "\xF3\xA0\x81\x81", "\\u{0E0041}");
        row("lone continuation", "\x80z", "\\x80z");
        row("cut sequence", "\xE4\xB8", "\\xE4\\xB8");
        row("overlong", "\xC0\xAF", "\\xC0\\xAF");
        row("surrogate", "\xED\xA0\x80", "\\xED\\xA0\\x80");
        row("too high", "\xF4\x90\x80\x80", "\\xF4\\x90\\x80\\x80");
        row("never a byte", "\xFF\xFE", "\\xFF\\xFE");
    }

    void escapesWhatAPeerCouldForge()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QByteArray, shown);
        QCOMPARE(QByteArray::fromStdString(log::escaped(text.toStdString())), shown);
    }

    void cutsLongTextBetweenCharacters()
    {
        QCOMPARE(log::escaped("abcdef", 3), "abc..."s);
        QCOMPARE(log::escaped("abc", 3), "abc"s);
        QCOMPARE(log::escaped("ab\xC3\xA9", 3), "ab..."s);
        QCOMPARE(log::escaped(std::string(100000, 'y')).size(), std::size_t{203});
    }

    void rotatesTheFileAndKeepsThreeOldOnes()
    {
        const QTemporaryDir folder;
        const std::filesystem::path path = folder.filePath(QStringLiteral("tt.log")).toStdString();
        const std::size_t line = log::formatLine(entryOf("0")).size() + 1;
        auto sink = log::createFileSink(path, 2 * line, 3);
        QVERIFY(sink.has_value());
        for (int i = 0; i < 9; ++i) {
            (*sink)->write(entryOf(std::to_string(i)));
        }
        const auto file = [&](const char* name) { return contents(path.parent_path() / name); };
        QVERIFY(file("tt.log").ends_with("] 8\n"));
        QCOMPARE(file("tt.log").size(), line);
        QVERIFY(file("tt.1.log").ends_with("] 7\n"));
        QCOMPARE(file("tt.1.log").size(), 2 * line);
        QVERIFY(file("tt.3.log").ends_with("] 3\n"));
        QVERIFY(!std::filesystem::exists(path.parent_path() / "tt.4.log"));
    }

    void continuesAnExistingFile()
    {
        const QTemporaryDir folder;
        const std::filesystem::path path = folder.filePath(QStringLiteral("tt.log")).toStdString();
        (*log::createFileSink(path))->write(entryOf("before"));
        (*log::createFileSink(path))->write(entryOf("after"));
        QVERIFY(contents(path).find("] before\n") != std::string::npos);
        QVERIFY(contents(path).ends_with("] after\n"));
    }

    void saysWhyTheFileCannotBeOpened()
    {
        const auto sink = log::createFileSink("/nonexistent/folder/tt.log");
        QVERIFY(!sink.has_value());
        QVERIFY(sink.error().text().find("No such file") != std::string::npos);
    }
};

QTEST_APPLESS_MAIN(LogTest)
#include "LogTest.moc"
