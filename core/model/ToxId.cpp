// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ToxId.h"

#include "model/Hex.h"
#include "model/PastedId.h"

#include <algorithm>

namespace toxtunnel {

namespace {

constexpr std::size_t keySize = 32;
constexpr std::size_t nospamSize = 4;
constexpr std::size_t checkedSize = keySize + nospamSize;

using AddressBytes = std::array<std::uint8_t, checkedSize + 2>;

std::array<std::uint8_t, 2> checksum(const AddressBytes& address)
{
    std::array<std::uint8_t, 2> sum{};
    for (std::size_t i = 0; i < checkedSize; ++i) {
        sum[i % 2] ^= address[i];
    }
    return sum;
}

} // namespace

Result<ToxId> ToxId::parse(std::string_view pasted)
{
    const std::string text = pastedId(pasted);
    if (text.size() != hexLength) {
        return failure(
            Message::say("Invalid Tox ID"),
            Message::say("it must be 76 characters, got %1", text.size()),
            Message::say("Copy the whole ID that `toxtunnel print-id` shows on the other machine"));
    }
    AddressBytes address{};
    if (!toxtunnel::fromHex(text, address)) {
        return failure(Message::say("Invalid Tox ID"),
                       Message::say("it holds a character that is not hexadecimal (0-9, A-F)"));
    }
    const auto sum = checksum(address);
    if (!std::equal(sum.begin(), sum.end(), address.begin() + checkedSize)) {
        return failure(Message::say("Invalid Tox ID"), Message::say("the checksum does not match"),
                       Message::say("A character was changed or lost: copy the ID again"));
    }
    ToxId id;
    std::copy_n(address.begin(), keySize, id.key.bytes.begin());
    std::copy_n(address.begin() + keySize, nospamSize, id.nospam.begin());
    return id;
}

std::string ToxId::toHex() const
{
    AddressBytes address{};
    std::copy(key.bytes.begin(), key.bytes.end(), address.begin());
    std::copy(nospam.begin(), nospam.end(), address.begin() + keySize);
    const auto sum = checksum(address);
    std::copy(sum.begin(), sum.end(), address.begin() + checkedSize);
    return toxtunnel::toHex(address);
}

Result<PublicKey> parsePeerKey(std::string_view pasted)
{
    const std::string text = pastedId(pasted);
    if (text.size() == ToxId::hexLength) {
        return ToxId::parse(text).map([](const ToxId& id) { return id.key; });
    }
    if (text.size() != 2 * keySize) {
        return failure(Message::say("Invalid public key"),
                       Message::say("it must be 64 characters, got %1", text.size()),
                       Message::say("Copy the key, or the whole Tox ID that `toxtunnel print-id` "
                                    "shows on the other machine"));
    }
    if (const auto key = PublicKey::fromHex(text)) {
        return *key;
    }
    return failure(Message::say("Invalid public key"),
                   Message::say("it holds a character that is not hexadecimal (0-9, A-F)"));
}

} // namespace toxtunnel
