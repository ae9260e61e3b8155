// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tox/FriendList.h"

#include <algorithm>
#include <array>
#include <utility>

namespace toxtunnel::tox {

namespace {

std::array<std::uint8_t, TOX_ADDRESS_SIZE> addressOf(const ToxId& id)
{
    std::array<std::uint8_t, TOX_ADDRESS_SIZE> address{};
    auto end = std::copy(id.key.bytes.begin(), id.key.bytes.end(), address.begin());
    end = std::copy(id.nospam.begin(), id.nospam.end(), end);
    for (std::size_t i = 0; i < TOX_ADDRESS_SIZE - 2; ++i) { // the checksum, see ToxId.h
        *(end + i % 2) ^= address[i];
    }
    return address;
}

} // namespace

FriendList::FriendList(Reactor& reactor, Tox& tox, IterationLoop& loop, UdpBatching& batching,
                       log::Logger log)
    : reactor_(reactor)
    , tox_(tox)
    , loop_(loop)
    , batching_(batching)
    , log_(log)
{
    std::vector<std::uint32_t> numbers(tox_self_get_friend_list_size(&tox_));
    tox_self_get_friend_list(&tox_, numbers.data());
    for (const std::uint32_t number : numbers) {
        PublicKey key;
        if (tox_friend_get_public_key(&tox_, number, key.bytes.data(), nullptr)) {
            channelFor(key);
            addToTox(key);
        }
    }
}

FriendChannel& FriendList::channelFor(const PublicKey& key)
{
    auto& channel = channels_[key];
    if (!channel) {
        channel = std::make_unique<FriendChannel>(tox_, loop_, batching_, key);
    }
    return *channel;
}

void FriendList::later(std::function<void()> change)
{
    if (iterating_) {
        changes_.push_back(std::move(change));
    } else {
        change();
    }
}

void FriendList::iterationEnded()
{
    iterating_ = false;
    for (const auto& change : std::exchange(changes_, {})) {
        change();
    }
}

FriendChannel& FriendList::add(const PublicKey& key)
{
    FriendChannel& channel = channelFor(key);
    if (channel.number() == FriendChannel::noNumber) {
        later([this, key] { addToTox(key); });
    }
    return channel;
}

FriendChannel& FriendList::request(const ToxId& id, std::string_view message)
{
    FriendChannel& channel = channelFor(id.key);
    channel.setRequest({id, std::string(message)});
    later([this, key = id.key] { addToTox(key); });
    return channel;
}

void FriendList::addToTox(const PublicKey& key)
{
    FriendChannel* const channel = find(key);
    if (channel == nullptr) {
        return; // removed again meanwhile
    }
    std::uint32_t number = UINT32_MAX;
    if (const auto& request = channel->request()) {
        const auto& text = request->message;
        // Fails for a friend we have already, which is as good; a new nospam is taken over.
        number = tox_friend_add(&tox_, addressOf(request->id).data(),
                                reinterpret_cast<const std::uint8_t*>(text.data()), text.size(),
                                nullptr);
    }
    if (number == UINT32_MAX) {
        number = tox_friend_by_public_key(&tox_, key.bytes.data(), nullptr);
    }
    if (number == UINT32_MAX) {
        number = tox_friend_add_norequest(&tox_, key.bytes.data(), nullptr);
    }
    if (number == UINT32_MAX) {
        log_.error("Cannot add the friend ", key.toHex());
        return;
    }
    if (byNumber_.size() <= number) {
        byNumber_.resize(number + 1);
    }
    byNumber_[number] = channel;
    channel->setNumber(number);
}

void FriendList::remove(const PublicKey& key)
{
    const auto found = channels_.find(key);
    if (found == channels_.end()) {
        return;
    }
    // Shared, since std::function copies; the caller may be inside a call of this channel.
    const std::shared_ptr<FriendChannel> channel = std::move(found->second);
    channels_.erase(found);
    const std::uint32_t number = channel->number();
    channel->setNumber(FriendChannel::noNumber);
    channel->setConnection(Connection::None);
    if (number != FriendChannel::noNumber) {
        byNumber_[number] = nullptr;
        later([this, number] { tox_friend_delete(&tox_, number, nullptr); });
    }
    reactor_.post([channel] {});
}

void FriendList::reviveOffline()
{
    for (const auto& [key, channel] : channels_) {
        if (channel->connection() != Connection::None ||
            channel->number() == FriendChannel::noNumber) {
            continue;
        }
        log_.debug("Looking for friend ", key.shortText(), " anew");
        byNumber_[channel->number()] = nullptr;
        tox_friend_delete(&tox_, channel->number(), nullptr);
        channel->setNumber(FriendChannel::noNumber);
        addToTox(key);
    }
}

void FriendList::forgetRequest(const PublicKey& key)
{
    later([this, key] {
        if (find(key) == nullptr) {
            const std::uint32_t number = tox_friend_add_norequest(&tox_, key.bytes.data(), nullptr);
            tox_friend_delete(&tox_, number, nullptr);
        }
    });
}

FriendChannel* FriendList::find(const PublicKey& key) const
{
    const auto found = channels_.find(key);
    return found == channels_.end() ? nullptr : found->second.get();
}

FriendChannel* FriendList::find(std::uint32_t number) const
{
    return number < byNumber_.size() ? byNumber_[number] : nullptr;
}

std::vector<PublicKey> FriendList::keys() const
{
    std::vector<PublicKey> keys;
    keys.reserve(channels_.size());
    for (const auto& entry : channels_) {
        keys.push_back(entry.first);
    }
    return keys;
}

bool FriendList::anyOnRelay() const
{
    return std::any_of(channels_.begin(), channels_.end(), [](const auto& entry) {
        return entry.second->connection() == Connection::Relay;
    });
}

} // namespace toxtunnel::tox
