// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pair/DhtNode.h"
#include "pair/TestNode.h"
#include "reactor/QtReactor.h"
#include "support/NodeListService.h"

#include <QTest>
#include <filesystem>

using namespace toxtunnel;
using namespace toxtunnel::test;

namespace {

constexpr int patience = 40'000; // ms

}

/// Where a node begins: the list of the service, the one it kept, or the one it came with.
class NodeListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(network_.start()); }

    void fetchesTheListAndKeepsIt()
    {
        const QStringList address = network_.arguments();
        const NodeListService service(address[0], address[1], address[2]);
        auto options = TestNode::quietOptions();
        options.dataDir = folder_.path().toStdString();
        options.bootstrapUrl = "http://127.0.0.1:" + std::to_string(service.port()) + "/json";
        TestNode node(*reactor_, options);
        node.start();
        QTRY_VERIFY_WITH_TIMEOUT(isOnline(node), patience);
        const auto kept =
            std::filesystem::path(folder_.path().toStdString()) / "bootstrap_nodes.json";
        QTRY_VERIFY(std::filesystem::exists(kept));
    }

    void beginsWithTheKeptListWhenTheServiceIsDown()
    {
        auto options = TestNode::quietOptions();
        options.dataDir = folder_.path().toStdString();
        TestNode node(*reactor_, options);
        node.start();
        QTRY_VERIFY_WITH_TIMEOUT(isOnline(node), patience);
    }

    void beginsWithTheBundledListOnAFirstStartWithoutService()
    {
        auto options = TestNode::quietOptions();
        options.fallbackNodes = {network_.address()};
        TestNode node(*reactor_, options);
        node.start();
        QTRY_VERIFY_WITH_TIMEOUT(isOnline(node), patience);
    }

private:
    static bool isOnline(const TestNode& node)
    {
        return node.node->selfConnection() != Connection::None;
    }

    QTemporaryDir folder_;
    DhtNode network_;
    std::unique_ptr<Reactor> reactor_ = createQtReactor();
};

QTEST_GUILESS_MAIN(NodeListTest)
#include "NodeListTest.moc"
