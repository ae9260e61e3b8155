// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transport/QuicConnection.h"

#include <ngtcp2/ngtcp2.h>

#include <algorithm>

namespace toxtunnel::transport {

/// What ngtcp2 holds for a connection. The carrier is hidden from it: it sees one path between two
/// made-up addresses.
struct QuicConnection::Native
{
    ngtcp2_conn* connection = nullptr;
    sockaddr_in local{};
    sockaddr_in remote{};
    ngtcp2_path path{};
    ngtcp2_ccerr closeError{};
    std::string closeText; // closeError points into it
    TimePoint latest{};    // ngtcp2 wants time that never goes back

    Native();
    ~Native();

    ngtcp2_tstamp stamp(TimePoint now)
    {
        latest = std::max(latest, now);
        return static_cast<ngtcp2_tstamp>(
            std::chrono::duration_cast<Duration>(latest.time_since_epoch()).count());
    }
};

/// ngtcp2's calls into a connection.
class QuicCallbacks
{
public:
    static ngtcp2_callbacks table(bool server);

private:
    static QuicConnection& connectionOf(void* user) { return *static_cast<QuicConnection*>(user); }

    static int handshakeCompleted(ngtcp2_conn*, void* user);
    static int streamOpen(ngtcp2_conn*, std::int64_t id, void* user);
    static int streamData(ngtcp2_conn*, std::uint32_t flags, std::int64_t id, std::uint64_t offset,
                          const std::uint8_t* data, std::size_t size, void* user, void* stream);
    static int streamAcknowledged(ngtcp2_conn*, std::int64_t id, std::uint64_t offset,
                                  std::uint64_t size, void* user, void* stream);
    static int streamReset(ngtcp2_conn*, std::int64_t id, std::uint64_t finalSize,
                           std::uint64_t code, void* user, void* stream);
    static int streamStopSending(ngtcp2_conn*, std::int64_t id, std::uint64_t code, void* user,
                                 void* stream);
    static int streamClose(ngtcp2_conn*, std::uint32_t flags, std::int64_t id, std::uint64_t code,
                           void* user, void* stream);
    static int streamCredit(ngtcp2_conn*, std::int64_t id, std::uint64_t limit, void* user,
                            void* stream);
    static int streamsAvailable(ngtcp2_conn*, std::uint64_t limit, void* user);
    static int datagram(ngtcp2_conn*, std::uint32_t flags, const std::uint8_t* data,
                        std::size_t size, void* user);
    static void random(std::uint8_t* out, std::size_t size, const ngtcp2_rand_ctx* context);
    static int newConnectionId(ngtcp2_conn*, ngtcp2_cid* id, std::uint8_t* token, std::size_t size,
                               void* user);
    static int removeConnectionId(ngtcp2_conn*, const ngtcp2_cid* id, void* user);
};

} // namespace toxtunnel::transport
