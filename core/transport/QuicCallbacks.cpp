// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transport/QuicNative.h"

#include <ngtcp2/ngtcp2_crypto.h>

namespace toxtunnel::transport {

namespace {

QuicStream* streamOf(void* stream)
{
    return static_cast<QuicStream*>(stream);
}

ConnectionId idOf(const ngtcp2_cid& native)
{
    ConnectionId id{};
    std::copy_n(native.data, std::min(native.datalen, id.size()), id.begin());
    return id;
}

} // namespace

ngtcp2_callbacks QuicCallbacks::table(bool server)
{
    ngtcp2_callbacks t{};
    if (server) {
        t.recv_client_initial = ngtcp2_crypto_recv_client_initial_cb;
    } else {
        t.client_initial = ngtcp2_crypto_client_initial_cb;
        t.recv_retry = ngtcp2_crypto_recv_retry_cb;
    }
    t.recv_crypto_data = ngtcp2_crypto_recv_crypto_data_cb;
    t.encrypt = ngtcp2_crypto_encrypt_cb;
    t.decrypt = ngtcp2_crypto_decrypt_cb;
    t.hp_mask = ngtcp2_crypto_hp_mask_cb;
    t.update_key = ngtcp2_crypto_update_key_cb;
    t.delete_crypto_aead_ctx = ngtcp2_crypto_delete_crypto_aead_ctx_cb;
    t.delete_crypto_cipher_ctx = ngtcp2_crypto_delete_crypto_cipher_ctx_cb;
    t.get_path_challenge_data = ngtcp2_crypto_get_path_challenge_data_cb;
    t.version_negotiation = ngtcp2_crypto_version_negotiation_cb;
    t.handshake_completed = handshakeCompleted;
    t.stream_open = streamOpen;
    t.recv_stream_data = streamData;
    t.acked_stream_data_offset = streamAcknowledged;
    t.stream_reset = streamReset;
    t.stream_stop_sending = streamStopSending;
    t.stream_close = streamClose;
    t.extend_max_stream_data = streamCredit;
    t.extend_max_local_streams_bidi = streamsAvailable;
    t.recv_datagram = datagram;
    t.rand = random;
    t.get_new_connection_id = newConnectionId;
    t.remove_connection_id = removeConnectionId;
    return t;
}

int QuicCallbacks::handshakeCompleted(ngtcp2_conn*, void* user)
{
    QuicConnection& connection = connectionOf(user);
    connection.established_ = true;
    connection.heard_ = true;
    connection.handler_.onEstablished();
    return 0;
}

int QuicCallbacks::streamOpen(ngtcp2_conn* native, std::int64_t id, void* user)
{
    QuicConnection& connection = connectionOf(user);
    std::unique_ptr<QuicStream> stream(
        new QuicStream(connection, id, Priority::Interactive, nullptr));
    QuicStream& opened = *stream;
    connection.streams_.emplace(id, std::move(stream));
    ngtcp2_conn_set_stream_user_data(native, id, &opened);
    connection.handler_.onStream(opened);
    return 0;
}

int QuicCallbacks::streamData(ngtcp2_conn* native, std::uint32_t flags, std::int64_t id,
                              std::uint64_t, const std::uint8_t* data, std::size_t size, void* user,
                              void* stream)
{
    connectionOf(user).watch(true);
    connectionOf(user).heard_ = true;
    QuicStream* target = streamOf(stream);
    if (target != nullptr && target->handler_ != nullptr) {
        target->handler_->onStreamData({data, size}, (flags & NGTCP2_STREAM_DATA_FLAG_FIN) != 0);
    } else {
        ngtcp2_conn_extend_max_stream_offset(native, id, size);
        ngtcp2_conn_extend_max_offset(native, size);
    }
    return 0;
}

int QuicCallbacks::streamAcknowledged(ngtcp2_conn*, std::int64_t, std::uint64_t, std::uint64_t size,
                                      void*, void* stream)
{
    if (QuicStream* target = streamOf(stream); target != nullptr && target->handler_ != nullptr) {
        target->handler_->onAcknowledged(size);
    }
    return 0;
}

int QuicCallbacks::streamReset(ngtcp2_conn*, std::int64_t, std::uint64_t, std::uint64_t code, void*,
                               void* stream)
{
    if (QuicStream* target = streamOf(stream); target != nullptr && target->handler_ != nullptr) {
        target->handler_->onStreamReset(code);
    }
    return 0;
}

int QuicCallbacks::streamStopSending(ngtcp2_conn*, std::int64_t, std::uint64_t code, void*,
                                     void* stream)
{
    if (QuicStream* target = streamOf(stream); target != nullptr && target->handler_ != nullptr) {
        target->handler_->onStopSending(code);
    }
    return 0;
}

int QuicCallbacks::streamClose(ngtcp2_conn* native, std::uint32_t, std::int64_t id, std::uint64_t,
                               void* user, void* stream)
{
    QuicConnection& connection = connectionOf(user);
    if (QuicStream* target = streamOf(stream); target != nullptr) {
        connection.scheduler_.remove(*target);
        connection.countLosses(*target);
        if (target->handler_ != nullptr) {
            target->handler_->onStreamClosed();
        }
        connection.streams_.erase(id);
    }
    if (ngtcp2_conn_is_local_stream(native, id) == 0) {
        ngtcp2_conn_extend_max_streams_bidi(native, 1);
    }
    return 0;
}

int QuicCallbacks::streamCredit(ngtcp2_conn*, std::int64_t, std::uint64_t, void*, void* stream)
{
    if (QuicStream* target = streamOf(stream); target != nullptr && target->blocked_) {
        target->blocked_ = false;
        target->wantWrite();
    }
    return 0;
}

int QuicCallbacks::streamsAvailable(ngtcp2_conn*, std::uint64_t, void* user)
{
    connectionOf(user).handler_.onStreamsAvailable();
    return 0;
}

int QuicCallbacks::datagram(ngtcp2_conn*, std::uint32_t, const std::uint8_t* data, std::size_t size,
                            void* user)
{
    connectionOf(user).heard_ = true;
    connectionOf(user).handler_.onDatagram({data, size});
    return 0;
}

void QuicCallbacks::random(std::uint8_t* out, std::size_t size, const ngtcp2_rand_ctx* context)
{
    (*static_cast<const RandomSource*>(context->native_handle))({out, size});
}

int QuicCallbacks::newConnectionId(ngtcp2_conn*, ngtcp2_cid* id, std::uint8_t* token,
                                   std::size_t size, void* user)
{
    QuicConnection& connection = connectionOf(user);
    connection.settings_.random({id->data, size});
    id->data[0] = connection.settings_.tag;
    id->datalen = size;
    connection.settings_.random({token, NGTCP2_STATELESS_RESET_TOKENLEN});
    connection.ids_.push_back(idOf(*id));
    return 0;
}

int QuicCallbacks::removeConnectionId(ngtcp2_conn*, const ngtcp2_cid* id, void* user)
{
    std::erase(connectionOf(user).ids_, idOf(*id));
    return 0;
}

} // namespace toxtunnel::transport
