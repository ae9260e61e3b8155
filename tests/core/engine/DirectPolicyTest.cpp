// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/DirectPolicy.h"

#include <QTest>

using namespace toxtunnel;
using namespace toxtunnel::config;
using toxtunnel::engine::DirectPolicy;

namespace {

PublicKey keyOf(std::uint8_t fill)
{
    PublicKey key;
    key.bytes.fill(fill);
    return key;
}

Peer peer(std::uint8_t fill, std::optional<DirectMode> direct)
{
    Peer peer;
    peer.id.key = keyOf(fill);
    peer.direct = direct;
    return peer;
}

DirectPolicy policy(DirectMode general, const std::vector<Peer>& peers)
{
    Tox tox;
    tox.direct = general;
    return {tox, peers};
}

} // namespace

class DirectPolicyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesWhatIsSaidOfThePeerBeforeWhatIsSaidOfAll()
    {
        const std::vector<Peer> peers{peer(1, DirectMode::Auto), peer(2, DirectMode::Only),
                                      peer(3, DirectMode::Off), peer(4, std::nullopt)};
        for (const DirectMode general : {DirectMode::Auto, DirectMode::Off, DirectMode::Only}) {
            const DirectPolicy direct = policy(general, peers);
            QVERIFY(direct.modeOf(keyOf(1)) == DirectMode::Auto);
            QVERIFY(direct.modeOf(keyOf(2)) == DirectMode::Only);
            QVERIFY(direct.modeOf(keyOf(3)) == DirectMode::Off);
            QVERIFY(direct.modeOf(keyOf(4)) == general);
            QVERIFY(direct.modeOf(keyOf(5)) == general); // a stranger
        }
    }

    void knowsWhetherThereIsAnybodyToReach()
    {
        QVERIFY(policy(DirectMode::Auto, {}).anybody());
        QVERIFY(policy(DirectMode::Auto, {peer(1, DirectMode::Off)}).anybody());
        QVERIFY(!policy(DirectMode::Off, {}).anybody());
        QVERIFY(
            !policy(DirectMode::Off, {peer(1, std::nullopt), peer(2, DirectMode::Off)}).anybody());
        QVERIFY(policy(DirectMode::Off, {peer(1, DirectMode::Auto)}).anybody());
        QVERIFY(policy(DirectMode::Off, {peer(1, DirectMode::Only)}).anybody());
    }
};

QTEST_GUILESS_MAIN(DirectPolicyTest)
#include "DirectPolicyTest.moc"
