// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tox/FriendChannel.h"

namespace toxtunnel::tox {

namespace {

SendResult toResult(Tox_Err_Friend_Custom_Packet error)
{
    switch (error) {
    case TOX_ERR_FRIEND_CUSTOM_PACKET_OK:
        return SendResult::Sent;
    case TOX_ERR_FRIEND_CUSTOM_PACKET_SENDQ:
        return SendResult::Full;
    case TOX_ERR_FRIEND_CUSTOM_PACKET_FRIEND_NOT_CONNECTED:
    case TOX_ERR_FRIEND_CUSTOM_PACKET_FRIEND_NOT_FOUND:
        return SendResult::Offline;
    default:
        return SendResult::Failed;
    }
}

} // namespace

SendResult FriendChannel::sendLossless(std::span<const std::uint8_t> packet)
{
    Tox_Err_Friend_Custom_Packet error = TOX_ERR_FRIEND_CUSTOM_PACKET_OK;
    tox_friend_send_lossless_packet(&tox_, number_, packet.data(), packet.size(), &error);
    loop_.noteTraffic(IterationLoop::Packet::Lossless);
    return toResult(error);
}

SendResult FriendChannel::sendLossy(std::span<const std::uint8_t> packet)
{
    Tox_Err_Friend_Custom_Packet error = TOX_ERR_FRIEND_CUSTOM_PACKET_OK;
    tox_friend_send_lossy_packet(&tox_, number_, packet.data(), packet.size(), &error);
    loop_.noteTraffic(IterationLoop::Packet::Lossy);
    return toResult(error);
}

void FriendChannel::sendTogether(const std::function<void()>& send)
{
    const UdpBatching::Burst burst(batching_);
    send();
}

} // namespace toxtunnel::tox
