// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup/Archive.h"

#include "tox/PassEncryption.h"
#include "tox/SaveFile.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace toxtunnel::backup {

namespace {

using Bytes = std::span<const std::uint8_t>;

constexpr std::string_view magic = "TTBACKUP";
constexpr std::uint8_t version = 1;
constexpr std::size_t headSize = 5; // of a file inside: kind and length
constexpr std::size_t largestText = 4 << 20;

enum class Kind : std::uint8_t
{
    Identity = 1,
    Configuration,
    Rules,
    KnownServers,
};

std::size_t sizeOf(const std::optional<Secret>& part)
{
    return part ? headSize + part->bytes().size() : 0;
}

std::span<std::uint8_t> put(std::span<std::uint8_t> to, Kind kind, Bytes bytes)
{
    to[0] = static_cast<std::uint8_t>(kind);
    for (std::size_t i = 0; i < 4; ++i) {
        to[1 + i] = static_cast<std::uint8_t>(bytes.size() >> (24 - 8 * i));
    }
    std::copy(bytes.begin(), bytes.end(), to.begin() + headSize);
    return to.subspan(headSize + bytes.size());
}

Secret copyOf(Bytes bytes)
{
    Secret copy(bytes.size());
    std::copy(bytes.begin(), bytes.end(), copy.bytes().begin());
    return copy;
}

bool isProfile(Bytes bytes)
{
    return tox::isEncrypted(bytes) || tox::idOfSavedata(bytes).has_value();
}

tl::unexpected<Error> unusable(Message why, Message remedy = {})
{
    return failure(Message::say("Cannot use this backup"), std::move(why), std::move(remedy));
}

/// The next file inside, taken off `rest`; nothing when it does not end inside.
std::optional<std::pair<std::uint8_t, Bytes>> next(Bytes& rest)
{
    if (rest.size() < headSize) {
        return std::nullopt;
    }
    std::size_t length = 0;
    for (std::size_t i = 0; i < 4; ++i) {
        length = length << 8 | rest[1 + i];
    }
    if (length > rest.size() - headSize) {
        return std::nullopt;
    }
    const std::pair found{rest[0], rest.subspan(headSize, length)};
    rest = rest.subspan(headSize + length);
    return found;
}

Result<Contents> contentsOf(Bytes rest)
{
    Contents contents;
    std::uint8_t last = 0; // in this order and none twice
    while (!rest.empty()) {
        const auto found = next(rest);
        if (!found || found->first <= last) {
            return unusable(Message::say("it is damaged"));
        }
        last = found->first;
        const auto kind = static_cast<Kind>(last);
        if (kind != Kind::Identity && found->second.size() > largestText) {
            return unusable(Message::say("a file in it is too large"));
        }
        switch (kind) {
        case Kind::Identity:
            contents.identity = copyOf(found->second);
            break;
        case Kind::Configuration:
            contents.configuration = copyOf(found->second);
            break;
        case Kind::Rules:
            contents.rules = copyOf(found->second);
            break;
        case Kind::KnownServers:
            contents.knownServers = copyOf(found->second);
            break;
        default:
            return unusable(Message::say("it holds what this version does not know"),
                            Message::say("Use the version that made it"));
        }
    }
    if (!isProfile(contents.identity.bytes())) {
        return unusable(Message::say("it holds no identity"));
    }
    return contents;
}

} // namespace

Result<std::vector<std::uint8_t>> pack(const Contents& contents, const Secret& passphrase)
{
    Secret plain(headSize + contents.identity.bytes().size() + sizeOf(contents.configuration) +
                 sizeOf(contents.rules) + sizeOf(contents.knownServers));
    auto rest = put(plain.bytes(), Kind::Identity, contents.identity.bytes());
    const auto putMore = [&rest](Kind kind, const std::optional<Secret>& part) {
        if (part) {
            rest = put(rest, kind, part->bytes());
        }
    };
    putMore(Kind::Configuration, contents.configuration);
    putMore(Kind::Rules, contents.rules);
    putMore(Kind::KnownServers, contents.knownServers);
    const auto encrypted = tox::encrypt(plain.bytes(), passphrase);
    if (!encrypted) {
        return tl::unexpected(encrypted.error());
    }
    std::vector<std::uint8_t> bytes(magic.begin(), magic.end());
    bytes.push_back(version);
    bytes.insert(bytes.end(), encrypted->begin(), encrypted->end());
    return bytes;
}

Result<Contents> unpack(Bytes bytes, const AskPassphrase& passphrase)
{
    if (bytes.size() <= magic.size() || !std::equal(magic.begin(), magic.end(), bytes.begin())) {
        if (!isProfile(bytes)) {
            return failure(Message::say("Cannot import this file"),
                           Message::say("it is neither a backup nor a Tox profile"));
        }
        Contents identity;
        identity.identity = copyOf(bytes);
        return identity;
    }
    if (bytes[magic.size()] != version) {
        return unusable(Message::say("it was made by a later version"),
                        Message::say("Use that version"));
    }
    const Bytes encrypted = bytes.subspan(magic.size() + 1);
    if (!tox::isEncrypted(encrypted)) {
        return unusable(Message::say("it is damaged"));
    }
    const auto given = passphrase();
    if (!given) {
        return tl::unexpected(given.error());
    }
    const auto plain = tox::decrypt(encrypted, *given);
    if (!plain) {
        return unusable(plain.error().why);
    }
    return contentsOf(plain->bytes());
}

} // namespace toxtunnel::backup
