// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/Curl.h"
#include "demo/DemoFiles.h"
#include "demo/ProgressLine.h"
#include "demo/WebTarget.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace toxtunnel;
using namespace std::string_literals;

class DemoPartsTest : public QObject
{
    Q_OBJECT

    static QString url(const app::WebTarget& target, const char* path)
    {
        return QStringLiteral("http://127.0.0.1:%1%2").arg(target.port()).arg(QLatin1String(path));
    }

private Q_SLOTS:
    void servesPageFileAndUploads()
    {
        const QTemporaryDir folder;
        const std::string data = folder.filePath(QStringLiteral("data")).toStdString();
        const auto hash = app::writeRandomFile(data, 3'000'001);
        QVERIFY(hash.has_value());
        QCOMPARE(QFile(QString::fromStdString(data)).size(), 3'000'001);
        QCOMPARE(app::sha256OfFile(data), *hash);

        const auto target = app::WebTarget::start(data);
        QVERIFY(target.has_value());
        const auto patient = [] { return true; };
        const auto page = app::runCurl({url(**target, "/")}, patient);
        QVERIFY2(page.has_value(), page ? "" : page.error().text().c_str());
        QVERIFY(page->body.contains(app::WebTarget::greeting));
        QVERIFY(page->seconds > 0);

        const auto got = app::runCurl({url(**target, "/data")}, patient);
        QVERIFY(got.has_value());
        QCOMPARE(
            QCryptographicHash::hash(got->body, QCryptographicHash::Sha256).toHex().toStdString(),
            *hash);

        const auto sent = app::runCurl({QStringLiteral("--upload-file"),
                                        QString::fromStdString(data), url(**target, "/upload")},
                                       patient);
        QVERIFY(sent.has_value());
        QCOMPARE(sent->body.toStdString(), *hash);
        QCOMPARE((*target)->uploaded(), std::uint64_t{3'000'001});
    }

    void passesOnWhatCurlSays()
    {
        const auto refused =
            app::runCurl({QStringLiteral("http://127.0.0.1:1/")}, [] { return true; });
        QVERIFY(!refused.has_value());
        const std::string why = refused.error().why.english();
        QVERIFY2(why.starts_with("curl: (7) "), why.c_str());
        const QTemporaryDir folder;
        const std::string data = folder.filePath(QStringLiteral("data")).toStdString();
        QVERIFY(app::writeRandomFile(data, 10).has_value());
        const auto target = app::WebTarget::start(data);
        QVERIFY(target.has_value());
        QVERIFY(!app::runCurl({url(**target, "/nothing")}, [] { return true; }).has_value());
    }

    void writesDurationsAndSizesForPeople()
    {
        QCOMPARE(app::durationText(0.0456), "46 ms"s);
        QCOMPARE(app::durationText(3.25), "3.3 s"s);
        QCOMPARE(app::sizeText(612), "612 bytes"s);
        QCOMPARE(app::sizeText(64.0 * 1024 * 1024), "64.0 MiB"s);
    }
};

QTEST_GUILESS_MAIN(DemoPartsTest)
#include "DemoPartsTest.moc"
