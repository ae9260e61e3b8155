// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The peer, what it speaks, and what it lets us reach.
#include "doctor/Checks.h"
#include "log/Escape.h"

namespace toxtunnel::doctor {

namespace {

std::string nameOf(const PeerInfo& peer)
{
    return peer.name.empty() ? peer.key.shortText() : peer.name;
}

Message notAsked()
{
    return Message::say("No peer was named.");
}

Message online(const std::string& name, PeerPath path)
{
    switch (path) {
    case PeerPath::Relay:
        return Message::say("%1 is online, through a relay.", name);
    case PeerPath::Tox:
        return Message::say("%1 is online, directly, by Tox over UDP.", name);
    case PeerPath::Direct:
        return Message::say("%1 is online, directly, by UDP beside Tox.", name);
    case PeerPath::Lan:
        return Message::say("%1 is online, inside the local network.", name);
    case PeerPath::Offline:
        break;
    }
    return {};
}

/// Why the checks behind a peer that is not online are left out.
Message unreachable(const Chart& chart)
{
    return chart.askedPeer.empty() ? notAsked()
                                   : Message::say("The peer has to be online for this.");
}

Finding ofOffline(const PeerInfo& peer)
{
    const std::string name = nameOf(peer);
    if (!peer.lastSeen) {
        return {CheckId::Peer, CheckVerdict::Failed,
                Message::say("%1 has not been online since this node started, nor ever before "
                             "as far as it remembers.",
                             name),
                Message::say("Start the other node, and see that it accepts this one: a rule "
                             "there for the key of this node, or its request accepted."),
                Action::None};
    }
    return {CheckId::Peer, CheckVerdict::Failed,
            Message::say("%1 is offline, last seen %2.", name, *peer.lastSeen),
            Message::say("Start the other node and run the doctor there, too: it may have lost "
                         "its network."),
            Action::None};
}

/// How dialling ended, when neither a rule nor the name nor the target itself said no.
Message notReached(const std::string& target, RefusalCode code)
{
    switch (code) {
    case RefusalCode::HostUnreachable:
        return Message::say("%1 was not reached: the peer cannot reach its host.", target);
    case RefusalCode::NetworkUnreachable:
        return Message::say("%1 was not reached: the peer cannot reach its network.", target);
    case RefusalCode::TimedOut:
        return Message::say("%1 was not reached: no answer in time.", target);
    case RefusalCode::PeerOffline:
        return Message::say("%1 was not reached: the peer went offline.", target);
    case RefusalCode::Unsupported:
        return Message::say("%1 was not reached: the peer cannot do that.", target);
    default:
        return Message::say("%1 was not reached.", target);
    }
}

} // namespace

Finding PeerCheck::examine(const Chart& chart) const
{
    if (chart.askedPeer.empty()) {
        return finding(CheckVerdict::Skipped, notAsked());
    }
    if (!chart.node) {
        return finding(CheckVerdict::Skipped, Message::say("Only a running node can tell."));
    }
    if (!chart.peer) {
        return finding(CheckVerdict::Failed,
                       Message::say("This node has no peer %1.", log::escaped(chart.askedPeer)),
                       Message::say("Add it by its Tox ID: toxtunnel peers add ID --name NAME; or "
                                    "see how it is spelt: toxtunnel peers list."),
                       Action::AddPeer);
    }
    const PeerInfo& peer = *chart.peer;
    if (!peer.online()) {
        return ofOffline(peer);
    }
    const Message words = online(nameOf(peer), peer.path);
    if (peer.path == PeerPath::Relay && chart.node->connection == Connection::Udp) {
        return finding(CheckVerdict::Warning, words,
                       Message::say("The relay costs speed. Let UDP pass the firewall at the peer; "
                                    "right after a start the direct way may still be found."));
    }
    return finding(CheckVerdict::Ok, words);
}

Finding VersionsCheck::examine(const Chart& chart) const
{
    if (!chart.peer || !chart.peer->online()) {
        return finding(CheckVerdict::Skipped, unreachable(chart));
    }
    const PeerInfo& peer = *chart.peer;
    const auto found = [&peer](Message words, Message remedy = {}) {
        if (!peer.version.empty()) {
            words += Message::say("It says to be version %1.", peer.version);
        }
        return finding(CheckVerdict::Ok, std::move(words), std::move(remedy));
    };
    if (peer.native) {
        return found(Message::say("Both speak the native protocol."));
    }
    if (!chart.files.configuration.tox.native) {
        return found(Message::say("This node speaks as toxtunnel 0.2 to 0.4 (tox.native: false)."));
    }
    return found(Message::say("The peer speaks as toxtunnel 0.2 to 0.4: it works, but a break "
                              "of the network ends connections."),
                 Message::say("Install this version at the peer, too, to get more out of it."));
}

Finding RuleCheck::examine(const Chart& chart) const
{
    if (!chart.target) {
        return finding(CheckVerdict::Skipped, Message::say("No target was named."));
    }
    if (!chart.trial) {
        return finding(CheckVerdict::Skipped, unreachable(chart));
    }
    const std::string target = log::escaped(chart.target->text());
    const auto& refusal = chart.trial->refusal;
    const Message allow = Message::say("At the peer: toxtunnel rules add %1 --allow %2.",
                                       chart.node ? chart.node->id.key.shortText() : "KEY", target);
    if (!refusal) {
        return finding(CheckVerdict::Ok,
                       Message::say("The peer's rules let this node reach %1.", target));
    }
    switch (refusal->code) {
    case RefusalCode::AccessDenied:
        return finding(CheckVerdict::Failed,
                       Message::say("A rule of the peer denies %1 to this node.", target),
                       Message::say("Remove the deny entry in the rules of the peer, or choose "
                                    "another target."));
    case RefusalCode::NoRule:
        return finding(CheckVerdict::Failed,
                       Message::say("No rule of the peer lets this node reach %1.", target), allow);
    case RefusalCode::Malformed:
        return finding(CheckVerdict::Failed, Message::say("%1 cannot be a target.", target),
                       Message::say("Write host:port as the peer names it, e.g. 127.0.0.1:22."));
    case RefusalCode::RateLimited:
    case RefusalCode::StreamLimit:
        return finding(CheckVerdict::Failed,
                       refusal->code == RefusalCode::StreamLimit
                           ? Message::say("The peer takes no more connections of this node: "
                                          "there are too many at once.")
                           : Message::say("The peer takes no more connections of this node "
                                          "now: it limits how often they are opened."),
                       Message::say("Try again in a minute, or raise the limit at the peer "
                                    "(rate_limit, limits.streams_per_peer)."));
    case RefusalCode::PeerOffline:
    case RefusalCode::Unsupported:
    case RefusalCode::Failed:
        return finding(CheckVerdict::Skipped, Message::say("The peer did not say."));
    default:
        break; // it dialled
    }
    return finding(CheckVerdict::Ok,
                   Message::say("The peer's rules let this node reach %1.", target));
}

Finding TargetCheck::examine(const Chart& chart) const
{
    if (!chart.target) {
        return finding(CheckVerdict::Skipped, Message::say("No target was named."));
    }
    if (!chart.trial) {
        return finding(CheckVerdict::Skipped, unreachable(chart));
    }
    const std::string target = log::escaped(chart.target->text());
    if (!chart.trial->refusal) {
        return finding(CheckVerdict::Ok, Message::say("%1 answered through the tunnel in %2 ms.",
                                                      target, chart.trial->took.count()));
    }
    const Refusal& refusal = *chart.trial->refusal;
    const Message there =
        Message::say("See at the peer whether the service runs and listens there.");
    switch (refusal.code) {
    case RefusalCode::AccessDenied:
    case RefusalCode::NoRule:
    case RefusalCode::Malformed:
    case RefusalCode::RateLimited:
    case RefusalCode::StreamLimit:
        return finding(CheckVerdict::Skipped, Message::say("The peer did not dial it."));
    case RefusalCode::ResolveFailed:
        return finding(CheckVerdict::Failed,
                       Message::say("The name in %1 does not resolve at the peer.", target),
                       Message::say("Write the address, or a name that the peer knows."));
    case RefusalCode::ConnectionRefused:
        return finding(CheckVerdict::Failed,
                       Message::say("Nothing listens at %1, as the peer sees it.", target), there);
    default:
        break;
    }
    Message words = notReached(target, refusal.code);
    if (!refusal.detail.empty()) {
        words += Message::say("The peer says: %1.", log::escaped(refusal.detail));
    }
    return finding(CheckVerdict::Failed, std::move(words), there);
}

} // namespace toxtunnel::doctor
