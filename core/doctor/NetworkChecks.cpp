// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
// This machine's network and the way into Tox.
#include "doctor/Checks.h"

namespace toxtunnel::doctor {

namespace {

bool byUdp(PeerPath path)
{
    return path == PeerPath::Tox || path == PeerPath::Direct || path == PeerPath::Lan;
}

Message withoutNode()
{
    return Message::say("Only a running node can tell.");
}

} // namespace

Finding NetworkCheck::examine(const Chart& chart) const
{
    const bool connected = chart.node && chart.node->connection != Connection::None;
    const auto& addresses = chart.machine.addresses;
    if (addresses.empty()) {
        return connected
                   ? finding(CheckVerdict::Ok,
                             Message::say("This machine has no address that leads beyond it, "
                                          "but the node reaches others."))
                   : finding(CheckVerdict::Failed,
                             Message::say("This machine has no address that leads beyond it."),
                             Message::say("Plug in the cable or join a network."));
    }
    return finding(
        CheckVerdict::Ok,
        Message::say("Addresses that may lead beyond this machine: %1.", addresses.size()));
}

Finding UdpCheck::examine(const Chart& chart) const
{
    const config::Tox& tox = chart.files.configuration.tox;
    if (tox.proxy) {
        return finding(CheckVerdict::Warning,
                       Message::say("UDP is off because of the proxy %1: everything goes through "
                                    "relays.",
                                    tox.proxy->host),
                       Message::say("Leave the proxy out (tox.proxy) where it is not needed."),
                       Action::ShowSettings);
    }
    if (!tox.udpEnabled) {
        return finding(CheckVerdict::Warning,
                       Message::say("UDP is switched off: everything goes through relays."),
                       Message::say("Set tox.udp_enabled to true."), Action::ShowSettings);
    }
    if (!chart.node) {
        return finding(CheckVerdict::Skipped, withoutNode());
    }
    const std::string port = std::to_string(chart.node->udpPort);
    switch (chart.node->connection) {
    case Connection::Udp:
        return finding(CheckVerdict::Ok, Message::say("UDP works, from port %1.", port));
    case Connection::Relay:
        if (chart.peer && byUdp(chart.peer->path)) {
            return finding(
                CheckVerdict::Ok,
                Message::say("UDP works: the peer is reached by it, though the Tox network "
                             "answers through a relay."));
        }
        return finding(
            CheckVerdict::Warning,
            Message::say("No answer comes back by UDP, from port %1: everything goes "
                         "through relays, which is slower.",
                         port),
            Message::say("Let UDP pass the firewall of this machine and of its network."));
    case Connection::None:
        break;
    }
    return finding(CheckVerdict::Skipped,
                   Message::say("Nobody answers by UDP, and by TCP neither: see the next step."));
}

Finding BootstrapCheck::examine(const Chart& chart) const
{
    if (!chart.node) {
        return finding(CheckVerdict::Skipped, withoutNode());
    }
    if (chart.node->connection != Connection::None) {
        return finding(CheckVerdict::Ok,
                       chart.node->connection == Connection::Udp
                           ? Message::say("The Tox network is reached directly.")
                           : Message::say("The Tox network is reached through a relay."));
    }
    const config::Tox& tox = chart.files.configuration.tox;
    if (tox.bootstrapMode == config::BootstrapMode::Lan && tox.bootstrapNodes.empty()) {
        return finding(CheckVerdict::Failed,
                       Message::say("No other node is found in the local network."),
                       Message::say("Start the other node in the same network, or set "
                                    "tox.bootstrap_mode to auto."),
                       Action::ShowSettings);
    }
    if (!tox.bootstrapNodes.empty()) {
        return finding(
            CheckVerdict::Failed,
            Message::say("No node of tox.bootstrap_nodes answers; it names %1.",
                         tox.bootstrapNodes.size()),
            Message::say("Check their addresses and keys, or leave the key out to use the "
                         "public network."),
            Action::ShowLog);
    }
    return finding(
        CheckVerdict::Failed, Message::say("No node of the public Tox network answers."),
        Message::say("Check the connection to the internet, the proxy and the firewall; a "
                     "first start may take a minute."),
        Action::ShowLog);
}

} // namespace toxtunnel::doctor
