// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transport/QuicNative.h"

#include <arpa/inet.h>

#include <algorithm>
#include <limits>

namespace toxtunnel::transport {

namespace {

/// A few datagrams are acknowledged with the next bytes that go back, or after this: ngtcp2 would
/// wait an eighth of a round trip, in which no program on the same network has answered yet. No
/// longer than the granularity that RFC 9002, section 6.1.2 reckons with.
constexpr Duration answerDelay = std::chrono::milliseconds(1);

ngtcp2_cid makeId(const QuicSettings& settings)
{
    ngtcp2_cid id{};
    id.datalen = connectionIdSize;
    settings.random({id.data, connectionIdSize});
    id.data[0] = settings.tag;
    return id;
}

ConnectionId toConnectionId(const ngtcp2_cid& native)
{
    ConnectionId id{};
    std::copy_n(native.data, std::min(native.datalen, id.size()), id.begin());
    return id;
}

ngtcp2_duration toNative(Duration duration)
{
    return static_cast<ngtcp2_duration>(duration.count());
}

ngtcp2_settings nativeSettings(const QuicSettings& settings, ngtcp2_tstamp now)
{
    ngtcp2_settings native;
    ngtcp2_settings_default(&native);
    native.cc_algo = settings.congestionControl == CongestionControl::Bbr ? NGTCP2_CC_ALGO_BBR
                                                                          : NGTCP2_CC_ALGO_CUBIC;
    native.initial_ts = now;
    if (!settings.token.empty()) {
        native.token = settings.token.data();
        native.tokenlen = settings.token.size();
        native.token_type = NGTCP2_TOKEN_TYPE_NEW_TOKEN;
    }
    native.max_tx_udp_payload_size = settings.datagramSize;
    native.no_tx_udp_payload_size_shaping = settings.pathMtuDiscovery ? 0 : 1;
    native.no_pmtud = settings.pathMtuDiscovery ? 0 : 1;
    native.handshake_timeout = toNative(settings.handshakeTimeout);
    native.max_window = settings.maxConnectionWindow;
    native.max_stream_window = settings.maxStreamWindow;
    return native;
}

ngtcp2_transport_params transportParameters(const QuicSettings& settings)
{
    ngtcp2_transport_params params;
    ngtcp2_transport_params_default(&params);
    params.initial_max_stream_data_bidi_local = settings.streamWindow;
    params.initial_max_stream_data_bidi_remote = settings.streamWindow;
    params.initial_max_data = settings.connectionWindow;
    params.initial_max_streams_bidi = settings.maxPeerStreams;
    params.max_idle_timeout = toNative(settings.idleTimeout);
    params.max_datagram_frame_size = settings.datagramSize;
    params.disable_active_migration = 1;
    return params;
}

} // namespace

QuicConnection::Native::Native()
{
    // Never on any wire: ngtcp2 only wants to see the same pair each time.
    local.sin_family = AF_INET;
    local.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    local.sin_port = htons(1);
    remote = local;
    remote.sin_port = htons(2);
    path.local = {reinterpret_cast<sockaddr*>(&local), sizeof local};
    path.remote = {reinterpret_cast<sockaddr*>(&remote), sizeof remote};
    ngtcp2_ccerr_default(&closeError);
}

QuicConnection::Native::~Native()
{
    ngtcp2_conn_del(connection);
}

QuicConnection::QuicConnection(const QuicSettings& settings, QuicConnectionHandler& handler,
                               bool server)
    : settings_(settings)
    , handler_(handler)
    , server_(server)
    , native_(std::make_unique<Native>())
{
}

QuicConnection::~QuicConnection()
{
    countLosses();
}

Result<std::unique_ptr<QuicConnection>>
QuicConnection::connect(const QuicSettings& settings, QuicConnectionHandler& handler, TimePoint now)
{
    std::unique_ptr<QuicConnection> connection(new QuicConnection(settings, handler, false));
    if (auto started = connection->start({}, now); !started) {
        return tl::unexpected<Error>(started.error());
    }
    return connection;
}

Result<std::unique_ptr<QuicConnection>> QuicConnection::accept(const QuicSettings& settings,
                                                               QuicConnectionHandler& handler,
                                                               std::span<const std::uint8_t> first,
                                                               TimePoint now)
{
    std::unique_ptr<QuicConnection> connection(new QuicConnection(settings, handler, true));
    if (auto started = connection->start(first, now); !started) {
        return tl::unexpected<Error>(started.error());
    }
    return connection;
}

Result<void> QuicConnection::start(std::span<const std::uint8_t> first, TimePoint now)
{
    auto tls = TlsSession::create(server_ ? TlsSession::Role::Server : TlsSession::Role::Client,
                                  *settings_.identity, settings_.peerPin, settings_.alpn);
    if (!tls) {
        return tl::unexpected<Error>(tls.error());
    }
    tls_ = std::move(*tls);
    const ngtcp2_callbacks callbacks = QuicCallbacks::table(server_);
    ngtcp2_settings settings = nativeSettings(settings_, native_->stamp(now));
    settings.rand_ctx.native_handle = &settings_.random;
    ngtcp2_transport_params params = transportParameters(settings_);
    const ngtcp2_cid ownId = makeId(settings_);
    ids_.push_back(toConnectionId(ownId));
    int code = 0;
    if (server_) {
        ngtcp2_pkt_hd head;
        if (ngtcp2_accept(&head, first.data(), first.size()) != 0) {
            return failure(Message::say("Cannot accept a QUIC connection"),
                           Message::say("the datagram does not open one"));
        }
        params.original_dcid = head.dcid;
        params.original_dcid_present = 1;
        ids_.push_back(toConnectionId(head.dcid));
        code = ngtcp2_conn_server_new(&native_->connection, &head.scid, &ownId, &native_->path,
                                      head.version, &callbacks, &settings, &params, nullptr, this);
    } else {
        const ngtcp2_cid peerId = makeId(settings_);
        code = ngtcp2_conn_client_new(&native_->connection, &peerId, &ownId, &native_->path,
                                      NGTCP2_PROTO_VER_V1, &callbacks, &settings, &params, nullptr,
                                      this);
    }
    if (code != 0) {
        return failure(Message::say("Cannot start a QUIC connection"),
                       Message::verbatim(ngtcp2_strerror(code)));
    }
    tls_->attach(native_->connection);
    setKeepAlive(settings_.keepAlive);
    return {};
}

void QuicConnection::setKeepAlive(Duration interval)
{
    ngtcp2_conn_set_keep_alive_timeout(native_->connection,
                                       interval.count() > 0 ? toNative(interval)
                                                            : std::numeric_limits<uint64_t>::max());
}

/// A side that only receives has nothing in flight whose acknowledgement it could miss. So the
/// first silence after bytes of streams is questioned soon, by one PING.
void QuicConnection::watch(bool closely)
{
    if (closely != watched_ && settings_.keepAlive > firstSilence) {
        watched_ = closely;
        setKeepAlive(closely ? firstSilence : settings_.keepAlive);
    }
}

bool QuicConnection::receive(std::span<const std::uint8_t> datagram, TimePoint now)
{
    if (closed_) {
        return false;
    }
    if (++unanswered_ == 1) {
        answerBy_ = established_ ? now + answerDelay : now;
    }
    const std::size_t inFlight = stats().bytesInFlight;
    heard_ = false;
    const ngtcp2_pkt_info info{};
    failed(ngtcp2_conn_read_pkt(native_->connection, &native_->path, &info, datagram.data(),
                                datagram.size(), native_->stamp(now)));
    const bool proved = established_ && (heard_ || stats().bytesInFlight < inFlight);
    heardAt_ = proved ? now : heardAt_;
    return proved;
}

std::optional<TimePoint> QuicConnection::deadline() const
{
    if (closed_) {
        return std::nullopt;
    }
    if (mayAnswerLater()) {
        return answerBy_;
    }
    const ngtcp2_tstamp expiry = ngtcp2_conn_get_expiry(native_->connection);
    if (expiry > static_cast<ngtcp2_tstamp>(std::numeric_limits<std::int64_t>::max())) {
        return std::nullopt;
    }
    return TimePoint(std::chrono::duration_cast<TimePoint::duration>(Duration(expiry)));
}

void QuicConnection::onDeadline(TimePoint now)
{
    if (!closed_) {
        failed(ngtcp2_conn_handle_expiry(native_->connection, native_->stamp(now)));
    }
}

QuicStream* QuicConnection::open(Priority priority, QuicStreamHandler& handler)
{
    if (!established_ || closed_) {
        return nullptr;
    }
    std::unique_ptr<QuicStream> stream(new QuicStream(*this, -1, priority, &handler));
    if (ngtcp2_conn_open_bidi_stream(native_->connection, &stream->id_, stream.get()) != 0) {
        return nullptr;
    }
    return streams_.emplace(stream->id_, std::move(stream)).first->second.get();
}

bool QuicConnection::sendDatagram(std::span<const std::uint8_t> data)
{
    if (!established_ || closed_ || data.size() > maxDatagram() ||
        datagrams_.size() >= settings_.maxQueuedDatagrams) {
        return false;
    }
    datagrams_.emplace_back(data.begin(), data.end());
    return true;
}

std::size_t QuicConnection::maxDatagram() const
{
    // Short header with our 8-byte id and a 4-byte number, 16-byte tag, frame type and length.
    constexpr std::size_t overhead = 1 + connectionIdSize + 4 + 16 + 3;
    return ngtcp2_conn_get_path_max_tx_udp_payload_size(native_->connection) - overhead;
}

bool QuicConnection::owns(const ConnectionId& id) const
{
    return std::find(ids_.begin(), ids_.end(), id) != ids_.end();
}

QuicStats QuicConnection::stats() const
{
    ngtcp2_conn_info info;
    ngtcp2_conn_get_conn_info(native_->connection, &info);
    return {Duration(info.smoothed_rtt), Duration(info.min_rtt), info.cwnd, info.bytes_in_flight};
}

void QuicConnection::countLosses()
{
    for (const auto& [id, stream] : streams_) {
        countLosses(*stream);
    }
}

void QuicConnection::countLosses(QuicStream& stream)
{
    const std::size_t losses = ngtcp2_conn_get_stream_loss_count(native_->connection, stream.id_);
    *settings_.losses += losses - std::min(losses, stream.losses_);
    stream.losses_ = losses;
}

void QuicConnection::close(std::uint64_t code, std::string_view text)
{
    if (closed_) {
        return;
    }
    native_->closeText = text;
    ngtcp2_ccerr_set_application_error(
        &native_->closeError, code,
        reinterpret_cast<const std::uint8_t*>(native_->closeText.data()),
        native_->closeText.size());
    end({CloseReason::Kind::Local, code, native_->closeText}, true);
}

void QuicConnection::end(CloseReason reason, bool tellPeer)
{
    closed_ = std::move(reason);
    closePending_ = tellPeer;
    datagrams_.clear();
}

bool QuicConnection::failed(int code)
{
    using Kind = CloseReason::Kind;
    if (code == 0 || closed_) {
        return closed_.has_value();
    }
    const std::string text = ngtcp2_strerror(code);
    switch (code) {
    case NGTCP2_ERR_DRAINING: {
        const ngtcp2_ccerr* error = ngtcp2_conn_get_ccerr(native_->connection);
        end({established_ ? Kind::Peer : Kind::Handshake, error->error_code,
             std::string(reinterpret_cast<const char*>(error->reason), error->reasonlen)},
            false);
        break;
    }
    case NGTCP2_ERR_IDLE_CLOSE:
        end({Kind::Idle, 0, text}, false);
        break;
    case NGTCP2_ERR_DROP_CONN:
    case NGTCP2_ERR_RETRY:
    case NGTCP2_ERR_HANDSHAKE_TIMEOUT:
        end({Kind::Handshake, 0, text}, false);
        break;
    case NGTCP2_ERR_CRYPTO: {
        ngtcp2_ccerr_set_tls_alert(&native_->closeError,
                                   ngtcp2_conn_get_tls_alert(native_->connection), nullptr, 0);
        end({Kind::Handshake, native_->closeError.error_code,
             tls_->refusal().empty() ? text : tls_->refusal()},
            true);
        break;
    }
    default:
        ngtcp2_ccerr_set_liberr(&native_->closeError, code, nullptr, 0);
        end({established_ ? Kind::Error : Kind::Handshake, native_->closeError.error_code, text},
            true);
    }
    return true;
}

void QuicStream::setPriority(Priority priority)
{
    const bool ready = ready_;
    connection_.scheduler_.remove(*this);
    priority_ = priority;
    if (ready) {
        connection_.scheduler_.add(*this);
    }
}

void QuicStream::wantWrite()
{
    if (!blocked_) {
        connection_.scheduler_.add(*this);
    }
}

void QuicStream::consumed(std::size_t count)
{
    ngtcp2_conn* native = connection_.native_->connection;
    ngtcp2_conn_extend_max_stream_offset(native, id_, count);
    ngtcp2_conn_extend_max_offset(native, count);
}

void QuicStream::abort(std::uint64_t code)
{
    ngtcp2_conn_shutdown_stream_write(connection_.native_->connection, 0, id_, code);
    connection_.scheduler_.remove(*this);
}

std::optional<DatagramHead> parseHead(std::span<const std::uint8_t> datagram)
{
    ngtcp2_version_cid version{};
    if (datagram.empty() ||
        ngtcp2_pkt_decode_version_cid(&version, datagram.data(), datagram.size(),
                                      connectionIdSize) != 0 ||
        version.dcidlen != connectionIdSize) {
        return std::nullopt;
    }
    DatagramHead head;
    std::copy_n(version.dcid, connectionIdSize, head.destination.begin());
    ngtcp2_pkt_hd full;
    head.opens = version.version == NGTCP2_PROTO_VER_V1 &&
                 ngtcp2_accept(&full, datagram.data(), datagram.size()) == 0;
    if (head.opens && full.tokenlen > 0) {
        head.token = {full.token, full.tokenlen};
    }
    return head;
}

} // namespace toxtunnel::transport
