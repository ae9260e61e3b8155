// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/QuicPair.h"

#include <dlfcn.h>
#include <gnutls/gnutls.h>

#include <QTest>
#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

using namespace toxtunnel;
using namespace toxtunnel::sim;
using namespace toxtunnel::transport;
using namespace std::chrono_literals;

namespace {

/// What GnuTLS tells of its handshakes, and what is done to its sessions against their will. It
/// knows one log for all sessions and no user pointer.
struct GnuTls
{
    static constexpr int handshakes = 4; // its level of the log

    static inline std::vector<std::string> said;
    static inline bool luresClients = false;
    static inline bool luresServers = false;
    static inline gnutls_datum_t ticketKey{};

    static auto count(std::string_view text)
    {
        return std::count_if(said.begin(), said.end(), [&](const std::string& line) {
            return line.find(text) != std::string::npos;
        });
    }
};

} // namespace

/// Stands before the library's own, so that a session may be another than TlsSession wants it.
extern "C" int gnutls_init(gnutls_session_t* session, unsigned flags)
{
    using Function = int (*)(gnutls_session_t*, unsigned);
    static const auto original = reinterpret_cast<Function>(::dlsym(RTLD_NEXT, "gnutls_init"));
    const bool server = (flags & GNUTLS_SERVER) != 0;
    const bool lured = server ? GnuTls::luresServers : GnuTls::luresClients;
    const unsigned noTickets = GNUTLS_NO_TICKETS;
    const int code = original(session, lured ? flags & ~noTickets : flags);
    return code == 0 && lured && server
               ? gnutls_session_ticket_enable_server(*session, &GnuTls::ticketKey)
               : code;
}

/// Session tickets (RFC 8446, section 4.6.1) would let a peer come back without showing its
/// certificate: its pin would not be checked, and early data would come with it.
class TicketTest : public QObject
{
    Q_OBJECT

    TestIdentities identities_;

    /// Two connections of the same two sides, each with bytes both ways and time afterwards.
    void connectTwice() const
    {
        for (int connection = 0; connection < 2; ++connection) {
            QuicPair pair(identities_, 30, {});
            pair.server.onIncoming = [](QuicTestStream& stream) { stream.send(100'000, true); };
            QVERIFY(pair.connect());
            auto* stream = pair.client.open(Priority::Bulk, 100'000, true);
            QVERIFY(pair.simulator.runUntil([&] { return stream->closed; }, 10s));
            pair.simulator.run(30s);
            QVERIFY(pair.client.established() && !pair.client.closed());
        }
        // Each side of each connection has sent one and has got one.
        QCOMPARE(GnuTls::count("FINISHED was queued"), 4);
        QCOMPARE(GnuTls::count("FINISHED (20) was received"), 4);
        QCOMPARE(GnuTls::count("Sending extension Key Share/51"), 4);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(gnutls_session_ticket_key_generate(&GnuTls::ticketKey), 0);
        gnutls_global_set_log_function(
            [](int, const char* message) { GnuTls::said.emplace_back(message); });
        gnutls_global_set_log_level(GnuTls::handshakes);
    }
    void init()
    {
        GnuTls::said.clear();
        GnuTls::luresServers = GnuTls::luresClients = false;
    }
    void cleanupTestCase()
    {
        gnutls_global_set_log_level(0);
        gnutls_free(GnuTls::ticketKey.data);
    }

    void nobodySendsATicketOrAsksForOne()
    {
        connectTwice();
        QCOMPARE(GnuTls::count("NEW SESSION TICKET"), 0);
        QCOMPARE(GnuTls::count("Sending extension PSK Key Exchange Modes"), 0);
        QCOMPARE(GnuTls::count("Sending extension Pre Shared Key"), 0);
    }

    void aServerGivesNoneToAClientThatWantsOne()
    {
        GnuTls::luresClients = true;
        connectTwice();
        QCOMPARE(GnuTls::count("NEW SESSION TICKET"), 0);
    }

    void aTicketThatComesAllTheSameIsNeverShownAgain()
    {
        GnuTls::luresServers = true;
        connectTwice();
        QVERIFY(GnuTls::count("NEW SESSION TICKET was queued") >= 2);
        QVERIFY(GnuTls::count("NEW SESSION TICKET (4) was received") >= 2);
        QCOMPARE(GnuTls::count("Sending extension Pre Shared Key"), 0);
        // Full handshakes: both certificates went over the line, and were checked, both times.
        QCOMPARE(GnuTls::count("CERTIFICATE VERIFY (15) was received"), 4);
    }
};

QTEST_GUILESS_MAIN(TicketTest)
#include "TicketTest.moc"
