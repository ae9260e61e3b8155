// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Observed.h"
#include "model/Secret.h"
#include "model/ToxId.h"
#include "reactor/Reactor.h"
#include "reactor/ThreadCheck.h"
#include "tox/FriendRequests.h"
#include "tox/NodeObserver.h"
#include "tox/NodeOptions.h"
#include "tox/PassEncryption.h"
#include "tox/PeerChannel.h"

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace toxtunnel::tox {

class NodeSession;

/// A node of the Tox network: identity, friends, their packets. The one place that knows toxcore.
///
/// Lives in the core thread, which must run a Qt event loop (the node list is fetched and names are
/// resolved by Qt Network), and is woken by toxcore's own UDP socket: nothing is polled while all
/// are on UDP (IterationLoop.h). Saves itself when something worth keeping changed.
class ToxNode
{
public:
    /// `reactor` and `observer` outlive the node, which lives in the thread that calls start().
    ToxNode(Reactor& reactor, NodeOptions options, NodeObserver& observer);
    ~ToxNode(); ///< as stop()
    ToxNode(const ToxNode&) = delete;
    ToxNode& operator=(const ToxNode&) = delete;

    /// Locks the data directory, loads or creates the identity and goes online. Fails, leaving
    /// everything as it was, when another process holds the directory, tox_save.dat exists and
    /// cannot be used, or a port is taken. May block for the disk and for a passphrase.
    Result<void> start();
    /// Saves, tells the network goodbye and frees the data directory. Blocks for the disk. Not
    /// inside a call of the observer.
    void stop();
    bool running() const;

    // All below: between start() and stop() only.

    ToxId selfId() const;
    Secret secretKey() const; ///< 32 bytes
    bool encrypted() const;   ///< the identity, with a passphrase
    /// Saves the identity under another key; null: without. `onWritten` comes in a later turn, on
    /// this thread; after an error nothing has changed. One at a time.
    void changeKey(PassKey key, std::function<void(const Result<void>&)> onWritten);
    Connection selfConnection() const;
    std::uint16_t udpPort() const; ///< 0 without UDP
    PublicKey dhtKey() const;      ///< a new one at every start
    /// How much later than due toxcore was iterated, in milliseconds.
    const Observed& iterateLag() const;
    /// Waits for its sockets (else the adaptive timer runs at times, see IterationLoop.h).
    bool eventDriven() const;

    /// Takes packets from and to `key`; the peer must do the same. Nothing is sent to ask it. The
    /// channel of a friend that exists already is returned as it is.
    PeerChannel& add(const PublicKey& key);
    /// As add(), and asks: the request is repeated until the peer takes us. `message` 1 to 1016
    /// bytes. Fails for our own ID.
    Result<PeerChannel*> request(const ToxId& id, std::string_view message);
    /// The channel ends at the next turn of the loop; it is Offline from now on.
    void remove(const PublicKey& key);
    /// Null when it is not a friend. Stays where it is until the friend is removed.
    PeerChannel* channel(const PublicKey& key) const;
    std::vector<PublicKey> friends() const;
    /// toxcore's number of a friend, for log lines; it changes. Nothing for others.
    std::optional<std::uint32_t> friendNumber(const PublicKey& key) const;

    const FriendRequests& requests() const;
    PeerChannel& accept(const PublicKey& key); ///< waiting or not
    void refuse(const PublicKey& key);         ///< its next request is heard again
    void block(const PublicKey& key);          ///< removes the friend, too
    void unblock(const PublicKey& key);

    /// Introduces us to a node whose DHT key came on another way. Names are resolved first.
    void bootstrapTo(const BootstrapNode& node);

    static std::string toxcoreVersion(); ///< "0.2.18"

private:
    Reactor& reactor_;
    NodeOptions options_;
    NodeObserver& observer_;
    ThreadCheck thread_;
    std::unique_ptr<NodeSession> session_; ///< between start() and stop()
};

} // namespace toxtunnel::tox
