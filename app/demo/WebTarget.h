// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Error.h"

#include <atomic>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>

struct MHD_Daemon;

namespace toxtunnel::app {

/// A real HTTP server on 127.0.0.1, the service that the demo reaches through its tunnel:
/// GET / a page, GET /data a file, PUT /upload answers with the SHA-256 of the body (hexadecimal),
/// which it takes in piece by piece. Runs on a thread of its own as long as it lives.
class WebTarget
{
public:
    /// Any free port; `data` must exist.
    static Result<std::unique_ptr<WebTarget>> start(const std::filesystem::path& data);
    ~WebTarget();
    WebTarget(const WebTarget&) = delete;
    WebTarget& operator=(const WebTarget&) = delete;

    std::uint16_t port() const { return port_; }

    /// Bytes of uploads taken in so far. Any thread.
    std::uint64_t uploaded() const { return uploaded_.load(std::memory_order_relaxed); }

    static constexpr const char* greeting = "Hello through the tunnel";

private:
    struct Handlers;

    explicit WebTarget(std::filesystem::path data);

    std::filesystem::path data_;
    std::atomic<std::uint64_t> uploaded_ = 0;
    std::uint16_t port_ = 0;
    MHD_Daemon* daemon_ = nullptr;
};

} // namespace toxtunnel::app
