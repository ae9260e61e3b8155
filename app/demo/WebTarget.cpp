// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/WebTarget.h"

#include <fcntl.h>
#include <microhttpd.h>
#include <netinet/in.h>

#include <QCryptographicHash>
#include <cerrno>
#include <string_view>
#include <system_error>

namespace toxtunnel::app {

namespace {

MHD_Result answer(MHD_Connection* connection, unsigned status, MHD_Response* response)
{
    if (response == nullptr) {
        return MHD_NO;
    }
    const MHD_Result result = MHD_queue_response(connection, status, response);
    MHD_destroy_response(response);
    return result;
}

MHD_Result answerText(MHD_Connection* connection, unsigned status, std::string text)
{
    return answer(connection, status,
                  MHD_create_response_from_buffer(text.size(), text.data(), MHD_RESPMEM_MUST_COPY));
}

MHD_Result answerFile(MHD_Connection* connection, const std::filesystem::path& path)
{
    std::error_code error;
    const auto size = std::filesystem::file_size(path, error);
    const int file = error ? -1 : ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0) {
        return answerText(connection, MHD_HTTP_INTERNAL_SERVER_ERROR, "the file is gone\n");
    }
    return answer(connection, MHD_HTTP_OK, MHD_create_response_from_fd64(size, file));
}

std::string page()
{
    return std::string(
               "<!doctype html>\n<html lang=\"en\">\n<head><title>ToxTunnel</title></head>\n"
               "<body><h1>") +
           WebTarget::greeting +
           "</h1>\n<p>This page is served on the loopback address of one node and was fetched on "
           "the loopback address of another; in between it travelled end-to-end encrypted over the "
           "Tox network protocol.</p></body>\n</html>\n";
}

} // namespace

/// What libmicrohttpd calls, on its thread. `state` holds the hash of an upload under way.
struct WebTarget::Handlers
{
    static MHD_Result onRequest(void* self, MHD_Connection* connection, const char* url,
                                const char* method, const char*, const char* body,
                                std::size_t* bodySize, void** state)
    {
        auto& target = *static_cast<WebTarget*>(self);
        const std::string_view path = url;
        if (std::string_view(method) == MHD_HTTP_METHOD_PUT && path == "/upload") {
            return onUpload(target, connection, {body, *bodySize}, *bodySize, *state);
        }
        if (std::string_view(method) != MHD_HTTP_METHOD_GET) {
            return answerText(connection, MHD_HTTP_METHOD_NOT_ALLOWED, "not allowed\n");
        }
        if (path == "/") {
            return answerText(connection, MHD_HTTP_OK, page());
        }
        return path == "/data" ? answerFile(connection, target.data_)
                               : answerText(connection, MHD_HTTP_NOT_FOUND, "not found\n");
    }

    /// Called once without a body, then for each piece of it, then once more without.
    static MHD_Result onUpload(WebTarget& target, MHD_Connection* connection, std::string_view body,
                               std::size_t& left, void*& state)
    {
        if (state == nullptr) {
            state = new QCryptographicHash(QCryptographicHash::Sha256);
            return MHD_YES;
        }
        auto& hash = *static_cast<QCryptographicHash*>(state);
        if (body.empty()) {
            return answerText(connection, MHD_HTTP_OK, hash.result().toHex().toStdString());
        }
        hash.addData(QByteArrayView(body.data(), static_cast<qsizetype>(body.size())));
        target.uploaded_ += body.size();
        left = 0;
        return MHD_YES;
    }

    static void onCompleted(void*, MHD_Connection*, void** state, MHD_RequestTerminationCode)
    {
        delete static_cast<QCryptographicHash*>(*state);
        *state = nullptr;
    }
};

WebTarget::WebTarget(std::filesystem::path data)
    : data_(std::move(data))
{
}

WebTarget::~WebTarget()
{
    if (daemon_ != nullptr) {
        MHD_stop_daemon(daemon_);
    }
}

Result<std::unique_ptr<WebTarget>> WebTarget::start(const std::filesystem::path& data)
{
    std::unique_ptr<WebTarget> target(new WebTarget(data));
    sockaddr_in loopback{};
    loopback.sin_family = AF_INET;
    loopback.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    target->daemon_ = MHD_start_daemon(MHD_USE_AUTO | MHD_USE_INTERNAL_POLLING_THREAD, 0, nullptr,
                                       nullptr, &Handlers::onRequest, target.get(),
                                       MHD_OPTION_SOCK_ADDR, &loopback, MHD_OPTION_NOTIFY_COMPLETED,
                                       &Handlers::onCompleted, nullptr, MHD_OPTION_END);
    const MHD_DaemonInfo* info =
        target->daemon_ == nullptr
            ? nullptr
            : MHD_get_daemon_info(target->daemon_, MHD_DAEMON_INFO_BIND_PORT);
    if (info == nullptr) {
        return failure(
            Message::say("Cannot start the web server"),
            Message::verbatim(std::error_code(errno, std::generic_category()).message()));
    }
    target->port_ = info->port;
    return target;
}

} // namespace toxtunnel::app
