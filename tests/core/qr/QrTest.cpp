// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "qr/TerminalQr.h"

#include <zbar.h>

#include <QStringList>
#include <QTest>

using namespace toxtunnel;

namespace {

const std::string toxUri = "tox:" + std::string(38, 'A') + std::string(38, '7');

/// A picture of what a terminal shows: 4 pixels a module, text colour and background as given.
struct Picture
{
    unsigned width = 0;
    unsigned height = 0;
    std::vector<unsigned char> gray;
};

Picture photograph(const std::string& text, unsigned char ink, unsigned char paper)
{
    constexpr unsigned scale = 4;
    const QStringList lines =
        QString::fromStdString(text).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    Picture picture;
    picture.width = static_cast<unsigned>(lines.front().size()) * scale;
    picture.height = static_cast<unsigned>(lines.size()) * 2 * scale;
    for (unsigned y = 0; y < picture.height; ++y) {
        const QString& line = lines[static_cast<int>(y / (2 * scale))];
        const bool lowerHalf = y % (2 * scale) >= scale;
        for (unsigned x = 0; x < picture.width; ++x) {
            const QChar glyph = line[static_cast<int>(x / scale)];
            const bool inked = glyph == QChar(0x2588) || (glyph == QChar(0x2580) && !lowerHalf) ||
                               (glyph == QChar(0x2584) && lowerHalf);
            picture.gray.push_back(inked ? ink : paper);
        }
    }
    return picture;
}

std::string decode(const Picture& picture)
{
    zbar::ImageScanner scanner;
    zbar::Image image(picture.width, picture.height, "Y800", picture.gray.data(),
                      picture.gray.size());
    scanner.set_config(zbar::ZBAR_NONE, zbar::ZBAR_CFG_ENABLE, 0);
    scanner.set_config(zbar::ZBAR_QRCODE, zbar::ZBAR_CFG_ENABLE, 1);
    if (scanner.scan(image) != 1) {
        return {};
    }
    return image.symbol_begin()->get_data();
}

} // namespace

class QrTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drawsACodeThatAScannerReads()
    {
        const auto code = qr::QrMatrix::encode(toxUri);
        QVERIFY(code.has_value());
        const std::string text = qr::renderForTerminal(*code, qr::TerminalColors::Own);
        QCOMPARE(decode(photograph(text, 255, 0)), toxUri); // light text on a dark terminal
    }

    void drawsBlackOnWhiteWithItsOwnColours()
    {
        const auto code = qr::QrMatrix::encode(toxUri);
        QVERIFY(code.has_value());
        QString text =
            QString::fromStdString(qr::renderForTerminal(*code, qr::TerminalColors::Fixed));
        const auto lines = text.count(QLatin1Char('\n'));
        QCOMPARE(text.count(QStringLiteral("\x1B[30;107m")), lines);
        QCOMPARE(text.count(QStringLiteral("\x1B[0m\n")), lines);
        text.remove(QStringLiteral("\x1B[30;107m")).remove(QStringLiteral("\x1B[0m"));
        QCOMPARE(decode(photograph(text.toStdString(), 0, 255)), toxUri);
    }

    void leavesABorderOfTwoModules()
    {
        const auto code = qr::QrMatrix::encode("x");
        QVERIFY(code.has_value());
        QCOMPARE(code->size(), std::size_t{21});
        const QStringList lines =
            QString::fromStdString(qr::renderForTerminal(*code, qr::TerminalColors::Own))
                .split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 13); // 25 rows, two a line
        const QChar full(0x2588);
        QCOMPARE(lines.front(), QString(25, full));
        for (const QString& line : lines) {
            QCOMPARE(line.size(), 25);
            if (line != lines.back()) {
                QVERIFY(line.startsWith(QString(2, full)) && line.endsWith(QString(2, full)));
            }
        }
    }

    void refusesWhatDoesNotFit()
    {
        QVERIFY(qr::QrMatrix::encode(std::string(2331, 'a')).has_value());
        const auto tooLong = qr::QrMatrix::encode(std::string(2332, 'a'));
        QVERIFY(!tooLong.has_value());
        QVERIFY(tooLong.error().text().find("too long") != std::string::npos);
        QVERIFY(!qr::QrMatrix::encode("").has_value());
    }
};

QTEST_APPLESS_MAIN(QrTest)
#include "QrTest.moc"
