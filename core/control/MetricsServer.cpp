// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "control/MetricsServer.h"

#include <microhttpd.h>
#include <netinet/in.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <string_view>
#include <utility>

namespace toxtunnel::control {

namespace {

constexpr unsigned requestSeconds = 5;
constexpr std::size_t requestBytes = 8 * 1024;
constexpr unsigned mostClients = 32;

/// An address as the system wants it.
struct SystemAddress
{
    sockaddr_storage storage{};
    bool loopback = false;
};

Result<SystemAddress> systemAddress(const std::string& listen)
{
    const auto colon = listen.rfind(':');
    std::string host = listen.substr(0, colon);
    if (host.starts_with('[') && host.ends_with(']')) {
        host = host.substr(1, host.size() - 2);
    }
    const auto ip = IpAddress::parse(host == "localhost" ? "127.0.0.1" : host);
    const int port = colon == std::string::npos ? -1 : std::atoi(listen.c_str() + colon + 1);
    if (!ip.has_value() || port < 0 || port > 65535) {
        return failure(Message::say("Cannot serve metrics on %1", listen),
                       Message::say("it is no address and port"),
                       Message::say("Write metrics.listen as 127.0.0.1:9100"));
    }
    SystemAddress address;
    address.loopback = ip->isLoopback();
    const auto bytes = ip->bytes();
    if (ip->isV4()) {
        sockaddr_in v4{};
        v4.sin_family = AF_INET;
        v4.sin_port = htons(static_cast<std::uint16_t>(port));
        std::memcpy(&v4.sin_addr, bytes.data(), bytes.size());
        std::memcpy(&address.storage, &v4, sizeof v4);
    } else {
        sockaddr_in6 v6{};
        v6.sin6_family = AF_INET6;
        v6.sin6_port = htons(static_cast<std::uint16_t>(port));
        std::memcpy(&v6.sin6_addr, bytes.data(), bytes.size());
        std::memcpy(&address.storage, &v6, sizeof v6);
    }
    return address;
}

MHD_Result answer(MHD_Connection* connection, unsigned status, std::string content,
                  const char* type)
{
    MHD_Response* response =
        MHD_create_response_from_buffer(content.size(), content.data(), MHD_RESPMEM_MUST_COPY);
    if (response == nullptr) {
        return MHD_NO;
    }
    MHD_add_response_header(response, MHD_HTTP_HEADER_CONTENT_TYPE, type);
    MHD_add_response_header(response, MHD_HTTP_HEADER_CONNECTION, "close");
    const MHD_Result result = MHD_queue_response(connection, status, response);
    MHD_destroy_response(response);
    return result;
}

/// Whether a Host header, "name", "name:port" or "[address]:port", can only mean this machine.
bool namesThisMachine(std::string_view host)
{
    if (host.starts_with('[')) {
        return true; // an IP address
    }
    host = host.substr(0, host.find(':'));
    return host == "localhost" || IpAddress::parse(host).has_value();
}

} // namespace

struct MetricsServer::Handlers
{
    /// Called once with the headers, then with the body until that has ended.
    static MHD_Result onRequest(void* self, MHD_Connection* connection, const char* path,
                                const char* method, const char*, const char*, std::size_t* bodySize,
                                void** state)
    {
        auto& server = *static_cast<MetricsServer*>(self);
        if (*state == nullptr) {
            *state = &server;
            return MHD_YES;
        }
        if (*bodySize != 0) {
            *bodySize = 0; // nobody asked for it
            return MHD_YES;
        }
        const char* const host =
            MHD_lookup_connection_value(connection, MHD_HEADER_KIND, MHD_HTTP_HEADER_HOST);
        if (server.loopback_ && host != nullptr && !namesThisMachine(host)) {
            return answer(connection, MHD_HTTP_FORBIDDEN, "Forbidden\n", "text/plain");
        }
        const std::string_view verb(method); // the library leaves the body of HEAD out
        if ((verb == MHD_HTTP_METHOD_GET || verb == MHD_HTTP_METHOD_HEAD) && path == server.path_) {
            return answer(connection, MHD_HTTP_OK, server.content_(),
                          "text/plain; version=0.0.4; charset=utf-8");
        }
        return answer(connection, MHD_HTTP_NOT_FOUND, "Not Found\n", "text/plain");
    }
};

MetricsServer::MetricsServer(Reactor& reactor, std::string path, Content content)
    : reactor_(reactor)
    , path_(std::move(path))
    , content_(std::move(content))
    , timer_(reactor.timer([this] { run(); }))
{
}

Result<std::unique_ptr<MetricsServer>> MetricsServer::start(Reactor& reactor, Options options,
                                                            Content content)
{
    auto address = systemAddress(options.listen);
    if (!address) {
        return tl::unexpected(address.error());
    }
    std::unique_ptr<MetricsServer> server(
        new MetricsServer(reactor, std::move(options.path), std::move(content)));
    server->loopback_ = address->loopback;
    const bool v6 = address->storage.ss_family == AF_INET6;
    errno = 0;
    server->daemon_ = MHD_start_daemon(
        static_cast<unsigned>(MHD_USE_EPOLL) | (v6 ? static_cast<unsigned>(MHD_USE_IPv6) : 0U), 0,
        nullptr, nullptr, &Handlers::onRequest, server.get(), MHD_OPTION_SOCK_ADDR,
        &address->storage, MHD_OPTION_CONNECTION_TIMEOUT, requestSeconds,
        MHD_OPTION_CONNECTION_MEMORY_LIMIT, requestBytes, MHD_OPTION_CONNECTION_LIMIT, mostClients,
        MHD_OPTION_END);
    const int error = errno;
    const MHD_DaemonInfo* info =
        server->daemon_ == nullptr ? nullptr
                                   : MHD_get_daemon_info(server->daemon_, MHD_DAEMON_INFO_EPOLL_FD);
    if (info == nullptr) {
        return failure(Message::say("Cannot serve metrics on %1", options.listen),
                       error != 0 ? Message::verbatim(std::strerror(error))
                                  : Message::say("the HTTP library cannot"));
    }
    server->watch_ = reactor.watch(info->epoll_fd, Interest::Read,
                                   [raw = server.get()](Interest) { raw->run(); });
    return server;
}

MetricsServer::~MetricsServer()
{
    watch_.reset();
    if (daemon_ != nullptr) {
        MHD_stop_daemon(daemon_);
    }
}

std::uint16_t MetricsServer::port() const
{
    return MHD_get_daemon_info(daemon_, MHD_DAEMON_INFO_BIND_PORT)->port;
}

void MetricsServer::run()
{
    MHD_run(daemon_);
    unsigned long long wait = 0; // milliseconds
    if (MHD_get_timeout(daemon_, &wait) == MHD_YES) {
        timer_->start(std::chrono::milliseconds(wait));
    } else {
        timer_->stop();
    }
}

} // namespace toxtunnel::control
