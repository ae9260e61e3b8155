// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "endpoint/ProxyParser.h"
#include "endpoint/StreamPump.h"
#include "reactor/Descriptor.h"
#include "reactor/Reactor.h"

#include <tl/expected.hpp>

#include <chrono>
#include <memory>
#include <string_view>

namespace toxtunnel::endpoint {

/// One client of the proxy listener: its handshake, its stream, and the goodbye when it is refused.
/// Bytes that the client sends before the answer wait in its socket. Reactor's thread only.
class ProxyConnection final : private StreamHandler, private StreamPump::Owner
{
public:
    class Owner
    {
    public:
        virtual ~Owner() = default;
        virtual tl::expected<std::unique_ptr<Stream>, Refusal> openFor(const Target& target,
                                                                       StreamHandler& handler) = 0;
        /// A target was asked for, and this came of it. Once, unless the client went before it
        /// asked.
        virtual void onAnswered(ProxyConnection& connection, const PumpEnd& end) = 0;
        /// Last call; destroys the connection.
        virtual void onOver(ProxyConnection& connection) = 0;
    };

    /// `owner` outlives the connection. The client has `timeout` to say what it wants.
    ProxyConnection(Reactor& reactor, Descriptor socket, std::chrono::milliseconds timeout,
                    Owner& owner);
    /// Resets both sides if they have not ended.
    ~ProxyConnection() override;
    ProxyConnection(const ProxyConnection&) = delete;
    ProxyConnection& operator=(const ProxyConnection&) = delete;

    const Target& target() const { return parser_->target(); } ///< of an answered connection
    StreamTraffic traffic() const;                             ///< so far

private:
    void onReady();
    void readHandshake();
    void open();
    void refuse(const Refusal& refusal);
    void sayGoodbye(std::string_view reply);
    void discard();
    bool send(std::string_view text);

    void onOpened() override;
    void onRefused(const Refusal& refusal) override;
    std::size_t onData(std::span<const std::uint8_t> data) override;
    void onWritable() override;
    void onFinished() override;
    void onReset(std::string_view reason) override;
    void onPumpOpened(StreamPump& pump) override;
    void onPumpEnded(StreamPump& pump, const PumpEnd& end) override;

    Reactor& reactor_;
    Owner& owner_;
    Descriptor socket_; ///< until the pump has it
    std::unique_ptr<Reactor::Watch> watch_;
    std::unique_ptr<Reactor::Timer> timer_; ///< ends the handshake, and the goodbye
    std::unique_ptr<ProxyParser> parser_;   ///< since the first byte
    std::unique_ptr<Stream> stream_;        ///< while it is being opened
    std::unique_ptr<StreamPump> pump_;      ///< since it is open
    bool leaving_ = false;                  ///< the last reply is sent, the rest is dropped
};

} // namespace toxtunnel::endpoint
