// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/PairTest.h"
#include "support/Tcp.h"
#include "support/ThreadedServer.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <mutex>

using namespace toxtunnel::test;

namespace {

constexpr int pictures = 40;

/// A page that tells by its title how many of its parts came: each is a request of its own.
std::string page()
{
    return "<!doctype html><html><body><div id=out>waiting</div><script>"
           "let left=" +
           std::to_string(pictures) +
           ", sum=0;"
           "for(let i=0;i<" +
           std::to_string(pictures) +
           ";++i)fetch('/part/'+i).then(r=>r.text()).then(t=>{sum+=t.length;"
           "if(--left==0)document.getElementById('out').textContent='all '+sum;});"
           "</script></body></html>";
}

constexpr std::size_t partSize = 50'000;

/// One request after the other on each connection, as browsers keep them.
void serveHttp(TcpSocket& socket)
{
    std::string request;
    for (;;) {
        while (request.find("\r\n\r\n") == std::string::npos) {
            const std::string more = socket.receive(1);
            if (more.empty()) {
                return;
            }
            request += more;
        }
        const bool part = request.starts_with("GET /part/");
        const std::string body = part ? std::string(partSize, 'x') : page();
        request.clear();
        if (!socket.send("HTTP/1.1 200 OK\r\nContent-Type: " +
                         std::string(part ? "text/plain" : "text/html") +
                         "\r\nCache-Control: no-store\r\nContent-Length: " +
                         std::to_string(body.size()) + "\r\n\r\n" + body)) {
            return;
        }
    }
}

} // namespace

/// A real browser through the proxy.
class BrowserTest : public PairTest
{
    Q_OBJECT

    ThreadedServer http_{serveHttp};
    std::uint16_t proxy_ = freePort();
    QString browser_ = QStandardPaths::findExecutable(QStringLiteral("chromium"));

    QByteArray dump(const QString& proxy, const QString& url) const
    {
        const QTemporaryDir profile;
        QProcess chromium;
        chromium.start(browser_,
                       {QStringLiteral("--headless"), QStringLiteral("--no-sandbox"),
                        QStringLiteral("--disable-gpu"), QStringLiteral("--disable-dev-shm-usage"),
                        QStringLiteral("--disable-background-networking"),
                        QStringLiteral("--user-data-dir=") + profile.path(),
                        QStringLiteral("--proxy-server=") + proxy,
                        QStringLiteral("--proxy-bypass-list=<-loopback>"),
                        QStringLiteral("--virtual-time-budget=30000"), QStringLiteral("--dump-dom"),
                        url});
        if (!chromium.waitForFinished(90'000)) {
            chromium.kill();
            chromium.waitForFinished();
        }
        return chromium.readAllStandardOutput();
    }

protected:
    QString whyNot() const override
    {
        return browser_.isEmpty() ? QStringLiteral("chromium is missing (package chromium)")
                                  : QString();
    }

    TunnelPairOptions options() override
    {
        TunnelPairOptions options;
        options.clientSection =
            QStringLiteral("  socks5: {enabled: true, listen: \"127.0.0.1:%1\"}\n").arg(proxy_);
        return options;
    }

private Q_SLOTS:
    void loadsAPageOfManyParts_data()
    {
        QTest::addColumn<QString>("scheme");
        QTest::addColumn<QString>("host");
        QTest::newRow("SOCKS5, an address")
            << QStringLiteral("socks5") << QStringLiteral("127.0.0.1");
        QTest::newRow("SOCKS5, a name that the server resolves")
            << QStringLiteral("socks5") << QStringLiteral("localhost");
    }

    void loadsAPageOfManyParts()
    {
        QFETCH(const QString, scheme);
        QFETCH(const QString, host);
        const QByteArray dom = dump(QStringLiteral("%1://127.0.0.1:%2").arg(scheme).arg(proxy_),
                                    QStringLiteral("http://%1:%2/").arg(host).arg(http_.port()));
        const QByteArray all = "all " + QByteArray::number(pictures * partSize);
        const QByteArray said = dom + pair_->logs();
        QVERIFY2(dom.contains(all), said.right(4000).constData());
        const QByteArray asked = " target=" + host.toLatin1() + ':';
        QVERIFY(pair_->server().output().contains(asked));
    }
};

QTEST_GUILESS_MAIN(BrowserTest)
#include "BrowserTest.moc"
