// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/Initials.h"

#include "transport/QuicConnection.h"

namespace toxtunnel::sim {

namespace {

struct Nobody final : transport::QuicConnectionHandler
{
    void onEstablished() override {}
    void onStream(transport::QuicStream&) override {}
    void onDatagram(std::span<const std::uint8_t>) override {}
    void onStreamsAvailable() override {}
};

} // namespace

std::vector<std::vector<std::uint8_t>> initials(const transport::QuicSettings& settings, int count,
                                                transport::TimePoint now)
{
    std::vector<std::vector<std::uint8_t>> all;
    Nobody nobody;
    for (int i = 0; i < count; ++i) {
        const auto connection = transport::QuicConnection::connect(settings, nobody, now).value();
        std::vector<std::uint8_t> datagram(settings.datagramSize);
        datagram.resize(connection->write(datagram, now).size);
        all.push_back(std::move(datagram));
    }
    return all;
}

} // namespace toxtunnel::sim
