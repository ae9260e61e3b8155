// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pair/DhtNode.h"
#include "support/LoneProgram.h"
#include "support/NetworkNamespaces.h"
#include "support/NodeListService.h"
#include "support/ProgramTest.h"
#include "support/ThreadedServer.h"
#include "support/TunnelPair.h"

#include <arpa/inet.h>
#include <linux/if_packet.h>
#include <net/ethernet.h>
#include <net/if_arp.h>
#include <netinet/ip.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

#include <QTest>
#include <array>
#include <csignal>
#include <map>

using namespace toxtunnel;
using namespace toxtunnel::test;
using namespace std::chrono_literals;

namespace {

constexpr std::uint16_t socksPort = 1080;
constexpr std::uint16_t httpPort = 3128;

/// What leaves a namespace, as the device sees it.
class PacketRecorder
{
public:
    explicit PacketRecorder(const NetworkNamespace& where)
    {
        const NetworkVisit visit(where);
        socket_ = Descriptor(::socket(AF_PACKET, SOCK_DGRAM | SOCK_NONBLOCK, htons(ETH_P_ALL)));
    }

    bool works() const { return socket_.raw() >= 0; }

    /// How many packets of each kind have left since the last call: "TCP to 10.77.0.2:1080".
    /// Neighbour discovery, which asks for nothing beyond the cable, is left out.
    std::map<QByteArray, int> take()
    {
        std::map<QByteArray, int> kinds;
        std::array<unsigned char, 65536> packet{};
        sockaddr_ll from{};
        socklen_t size = sizeof from;
        ssize_t length = 0;
        while ((length = ::recvfrom(socket_.raw(), packet.data(), packet.size(), 0,
                                    reinterpret_cast<sockaddr*>(&from), &size)) > 0) {
            const QByteArray kind =
                kindOf(ntohs(from.sll_protocol), packet.data(), static_cast<std::size_t>(length));
            if (from.sll_pkttype == PACKET_OUTGOING && from.sll_hatype != ARPHRD_LOOPBACK &&
                !kind.isEmpty()) {
                ++kinds[kind];
            }
        }
        return kinds;
    }

private:
    static QByteArray kindOf(int protocol, const unsigned char* packet, std::size_t length)
    {
        constexpr int icmp6 = 58;
        constexpr std::size_t nextHeaderAt = 6;
        if (protocol == ETHERTYPE_ARP ||
            (protocol == ETHERTYPE_IPV6 && length > nextHeaderAt &&
             (packet[nextHeaderAt] == icmp6 || packet[nextHeaderAt] == IPPROTO_HOPOPTS))) {
            return {};
        }
        if (protocol != ETHERTYPE_IP || length < sizeof(iphdr) + 4) {
            return "protocol " + QByteArray::number(protocol);
        }
        const auto* const ip = reinterpret_cast<const iphdr*>(packet);
        std::array<char, INET_ADDRSTRLEN> address{};
        ::inet_ntop(AF_INET, &ip->daddr, address.data(), address.size());
        const unsigned char* const ports = packet + std::size_t{ip->ihl} * 4;
        const int port = ports[2] << 8 | ports[3];
        const QByteArray name = ip->protocol == IPPROTO_TCP   ? "TCP"
                                : ip->protocol == IPPROTO_UDP ? "UDP"
                                                              : "IP";
        return name + " to " + address.data() + ':' + QByteArray::number(port);
    }

    Descriptor socket_;
};

} // namespace

/// A client that may speak with its proxy only: everything it sends goes there, the fetch of the
/// node list and its name included.
class ProxyNetworkTest : public ProgramTest
{
    Q_OBJECT

protected:
    QString whyNot() const override { return whyNoNetworkNamespaces(); }

    void prepare() override
    {
        link_ = std::make_unique<VethLink>();
        const NetworkVisit visit(link_->right());
        QVERIFY(network_.start(&link_->right()));
        echo_ = std::make_unique<ThreadedServer>(echo);
        const QStringList node = network_.arguments();
        list_ = std::make_unique<NodeListService>(VethLink::rightAddress(), node[1], node[2]);
        socks_.start(QStringLiteral("microsocks"),
                     {QStringLiteral("-i"), VethLink::rightAddress(), QStringLiteral("-p"),
                      QString::number(socksPort)},
                     &link_->right());
        server_ = std::make_unique<LoneProgram>(QStringLiteral("server"));
        server_->write(QStringLiteral("rules.yaml"), QStringLiteral("rules: []\n"));
        server_->write(QStringLiteral("tinyproxy.conf"),
                       QStringLiteral("Port %1\nListen %2\nAllow %3\nLogLevel Error\n")
                           .arg(httpPort)
                           .arg(VethLink::rightAddress(), VethLink::leftAddress()));
        http_.start(QStringLiteral("tinyproxy"),
                    {QStringLiteral("-d"), QStringLiteral("-c"),
                     server_->path(QStringLiteral("tinyproxy.conf"))},
                    &link_->right());
        server_->start(
            QStringLiteral("tox:\n  tcp_port: %1\n  bootstrap_nodes:\n"
                           "    - {address: %2, port: %3, public_key: %4}\n"
                           "server: {rules_file: %5}\n")
                .arg(freePort())
                .arg(node[0], node[1], node[2], server_->path(QStringLiteral("rules.yaml"))),
            &link_->right());
        QVERIFY2(server_->program.waitForOutput("Connected to Tox DHT", 60s),
                 server_->program.output().constData());
    }

private Q_SLOTS:
    void sendsNothingPastItsProxy_data()
    {
        QTest::addColumn<QString>("proxy");
        QTest::addColumn<QByteArray>("only");
        const QString host = VethLink::rightAddress();
        const auto row = [&host](const char* name, const QString& scheme, std::uint16_t port) {
            QTest::newRow(name) << QStringLiteral("%1://%2:%3").arg(scheme, host).arg(port)
                                << QByteArray("TCP to " + host.toLatin1() + ':' +
                                              QByteArray::number(port));
        };
        row("SOCKS5", QStringLiteral("socks5"), socksPort);
        row("HTTP", QStringLiteral("http"), httpPort);
    }

    void sendsNothingPastItsProxy()
    {
        QFETCH(QString, proxy);
        QFETCH(QByteArray, only);
        const int fetched = list_->timesFetched();
        PacketRecorder recorder(link_->left());
        QVERIFY(recorder.works());
        LoneProgram client(QStringLiteral("client"));
        const std::uint16_t port = freePort();
        server_->write(QStringLiteral("rules.yaml"),
                       QStringLiteral("rules:\n  - friend: %1\n    allow: [{host: 127.0.0.1}]\n")
                           .arg(QString::fromStdString(client.id().key.toHex())));
        const auto reloaded = server_->program.output().size();
        server_->program.signal(SIGHUP);
        QVERIFY(server_->program.waitForOutput("ules", 10s, reloaded));

        // "localhost" is the proxy's: here nothing listens.
        client.start(
            QStringLiteral("tox: {proxy: \"%1\", bootstrap_url: \"http://localhost:%2/\"}\n"
                           "client:\n  server_id: %3\n  forwards:\n    - {local_port: %4, "
                           "remote_host: 127.0.0.1, remote_port: %5}\n")
                .arg(proxy)
                .arg(list_->port())
                .arg(QString::fromStdString(server_->id().toHex()))
                .arg(port)
                .arg(echo_->port()),
            &link_->left());
        QVERIFY2(client.program.waitForOutput("is now online", 90s),
                 QByteArray(client.program.output() + server_->program.output()).constData());
        QVERIFY(list_->timesFetched() > fetched);
        {
            const NetworkVisit visit(link_->left());
            auto socket = TcpSocket::connect("127.0.0.1", port);
            QVERIFY(socket && socket->send("through the proxy"));
            QCOMPARE(socket->receive(17), std::string("through the proxy"));
        }
        const auto kinds = recorder.take();
        QByteArray others;
        for (const auto& [kind, count] : kinds) {
            if (kind != only) {
                others += QByteArray::number(count) + ' ' + kind + "; ";
            }
        }
        QVERIFY2(others.isEmpty(), others.constData());
        QVERIFY(kinds.contains(only) && kinds.at(only) > 20);
    }

private:
    std::unique_ptr<VethLink> link_;
    DhtNode network_;
    std::unique_ptr<ThreadedServer> echo_;
    std::unique_ptr<NodeListService> list_;
    BackgroundProgram socks_;
    BackgroundProgram http_;
    std::unique_ptr<LoneProgram> server_;
};

QTEST_GUILESS_MAIN(ProxyNetworkTest)
#include "ProxyNetworkTest.moc"
