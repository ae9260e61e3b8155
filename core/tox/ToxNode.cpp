// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tox/ToxNode.h"

#include "log/Concat.h"
#include "tox/CreateTox.h"
#include "tox/NodeSession.h"

#include <utility>

namespace toxtunnel::tox {

ToxNode::ToxNode(Reactor& reactor, NodeOptions options, NodeObserver& observer)
    : reactor_(reactor)
    , options_(std::move(options))
    , observer_(observer)
{
}

ToxNode::~ToxNode() = default;

Result<void> ToxNode::start()
{
    thread_.adopt();
    auto session = NodeSession::create(reactor_, options_, observer_);
    if (!session) {
        return tl::unexpected(session.error());
    }
    session_ = std::move(*session);
    session_->start();
    return {};
}

void ToxNode::stop()
{
    CORE_THREAD(thread_);
    session_.reset();
}

bool ToxNode::running() const
{
    return session_ != nullptr;
}

ToxId ToxNode::selfId() const
{
    CORE_THREAD(thread_);
    return idOf(session_->tox());
}

Secret ToxNode::secretKey() const
{
    CORE_THREAD(thread_);
    Secret key(TOX_SECRET_KEY_SIZE);
    tox_self_get_secret_key(&session_->tox(), key.bytes().data());
    return key;
}

bool ToxNode::encrypted() const
{
    CORE_THREAD(thread_);
    return session_->encrypted();
}

void ToxNode::changeKey(PassKey key, std::function<void(const Result<void>&)> onWritten)
{
    CORE_THREAD(thread_);
    session_->changeKey(std::move(key), std::move(onWritten));
}

Connection ToxNode::selfConnection() const
{
    CORE_THREAD(thread_);
    return session_->selfConnection();
}

std::uint16_t ToxNode::udpPort() const
{
    CORE_THREAD(thread_);
    return tox_self_get_udp_port(&session_->tox(), nullptr);
}

PublicKey ToxNode::dhtKey() const
{
    CORE_THREAD(thread_);
    PublicKey key;
    tox_self_get_dht_id(&session_->tox(), key.bytes.data());
    return key;
}

const Observed& ToxNode::iterateLag() const
{
    return session_->loop().lag();
}

bool ToxNode::eventDriven() const
{
    CORE_THREAD(thread_);
    return !session_->loop().polls();
}

PeerChannel& ToxNode::add(const PublicKey& key)
{
    CORE_THREAD(thread_);
    const bool isNew = session_->friends().find(key) == nullptr;
    FriendChannel& channel = session_->friends().add(key);
    if (isNew) {
        if (session_->requests().take(key)) {
            session_->saveRequests();
        }
        session_->saveSoon();
    }
    return channel;
}

Result<PeerChannel*> ToxNode::request(const ToxId& id, std::string_view message)
{
    CORE_THREAD(thread_);
    const Message what = Message::say("Cannot ask %1... to be a friend", id.key.shortText());
    if (id.key == selfId().key) {
        return failure(what, Message::say("it is this node's own Tox ID"),
                       Message::say("Enter the ID of the other machine"));
    }
    if (message.empty() || message.size() > TOX_MAX_FRIEND_REQUEST_LENGTH) {
        return failure(what, Message::say("the message must have 1 to %1 bytes",
                                          TOX_MAX_FRIEND_REQUEST_LENGTH));
    }
    PeerChannel* const channel = &session_->friends().request(id, message);
    session_->saveSoon();
    return channel;
}

void ToxNode::remove(const PublicKey& key)
{
    CORE_THREAD(thread_);
    session_->friends().remove(key);
    session_->saveSoon();
}

PeerChannel* ToxNode::channel(const PublicKey& key) const
{
    CORE_THREAD(thread_);
    return session_->friends().find(key);
}

std::vector<PublicKey> ToxNode::friends() const
{
    CORE_THREAD(thread_);
    return session_->friends().keys();
}

std::optional<std::uint32_t> ToxNode::friendNumber(const PublicKey& key) const
{
    CORE_THREAD(thread_);
    const FriendChannel* const channel = session_->friends().find(key);
    if (channel == nullptr || channel->number() == FriendChannel::noNumber) {
        return std::nullopt;
    }
    return channel->number();
}

const FriendRequests& ToxNode::requests() const
{
    CORE_THREAD(thread_);
    return session_->requests();
}

PeerChannel& ToxNode::accept(const PublicKey& key)
{
    session_->requests().unblock(key);
    PeerChannel& channel = add(key);
    options_.log.info("Accepted friend request from ", key.toHex(),
                      ", friend_number=", friendNumber(key).value_or(FriendChannel::noNumber));
    return channel;
}

void ToxNode::refuse(const PublicKey& key)
{
    CORE_THREAD(thread_);
    if (session_->requests().take(key)) {
        session_->saveRequests();
    }
    session_->friends().forgetRequest(key);
}

void ToxNode::block(const PublicKey& key)
{
    remove(key);
    session_->requests().block(key);
    session_->saveRequests();
}

void ToxNode::unblock(const PublicKey& key)
{
    CORE_THREAD(thread_);
    if (session_->requests().unblock(key)) {
        session_->saveRequests();
        session_->friends().forgetRequest(key);
    }
}

void ToxNode::bootstrapTo(const BootstrapNode& node)
{
    CORE_THREAD(thread_);
    session_->bootstrapper().introduce(node);
}

std::string ToxNode::toxcoreVersion()
{
    return log::concat(tox_version_major(), '.', tox_version_minor(), '.', tox_version_patch());
}

} // namespace toxtunnel::tox
