// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/Probe.h"

#include <sodium.h>

#include <algorithm>

namespace toxtunnel::link {

namespace {

// kind 1, name 8, transaction 8, instance 8, family 1, address 16, port 2, code 16
constexpr std::size_t nameAt = 1;
constexpr std::size_t transactionAt = 9;
constexpr std::size_t instanceAt = 17;
constexpr std::size_t familyAt = 25;
constexpr std::size_t addressAt = 26;
constexpr std::size_t portAt = 42;
constexpr std::size_t codeAt = 44;
constexpr std::size_t codeSize = Probe::size - codeAt;
constexpr std::uint8_t kindProbe = 1;
constexpr std::uint8_t kindAnswer = 2;

ProbeName nameOf(const ProbeKey& pair, const PublicKey& sender)
{
    std::array<std::uint8_t, 16> hash{};
    crypto_generichash(hash.data(), hash.size(), sender.bytes.data(), sender.bytes.size(),
                       pair.data(), pair.size());
    ProbeName name{};
    std::copy_n(hash.begin(), name.size(), name.begin());
    return name;
}

void writeCode(std::span<const std::uint8_t> covered, const ProbeKey& key, std::uint8_t* out)
{
    crypto_generichash(out, codeSize, covered.data(), covered.size(), key.data(), key.size());
}

void writeAddress(const UdpAddress& address, Probe::Bytes& out)
{
    const auto bytes = address.address.bytes();
    out[familyAt] = address.address.isV4() ? 4 : 6;
    std::copy(bytes.begin(), bytes.end(), out.begin() + addressAt);
    out[portAt] = static_cast<std::uint8_t>(address.port >> 8U);
    out[portAt + 1] = static_cast<std::uint8_t>(address.port);
}

UdpAddress readAddress(std::span<const std::uint8_t> in)
{
    UdpAddress address;
    if (in[familyAt] == 4) {
        IpAddress::V4 bytes{};
        std::copy_n(in.begin() + addressAt, bytes.size(), bytes.begin());
        address.address = IpAddress(bytes);
    } else {
        IpAddress::V6 bytes{};
        std::copy_n(in.begin() + addressAt, bytes.size(), bytes.begin());
        address.address = IpAddress(bytes);
    }
    address.port = static_cast<std::uint16_t>(in[portAt] << 8U | in[portAt + 1]);
    return address;
}

} // namespace

ProbeKeys ProbeKeys::of(const PublicKey& self, const ProbeKey& ownKey, const PublicKey& peer,
                        const ProbeKey& peersKey)
{
    const bool first = self < peer;
    std::array<std::uint8_t, 64> both{};
    const auto middle = both.begin() + static_cast<std::ptrdiff_t>(ownKey.size());
    std::copy(ownKey.begin(), ownKey.end(), first ? both.begin() : middle);
    std::copy(peersKey.begin(), peersKey.end(), first ? middle : both.begin());
    ProbeKeys keys;
    crypto_generichash(keys.pair.data(), keys.pair.size(), both.data(), both.size(), nullptr, 0);
    keys.ours = nameOf(keys.pair, self);
    keys.peers = nameOf(keys.pair, peer);
    constexpr std::array<std::uint8_t, 4> use{'q', 'u', 'i', 'c'};
    crypto_generichash(keys.token.data(), keys.token.size(), use.data(), use.size(),
                       keys.pair.data(), keys.pair.size());
    return keys;
}

Probe::Bytes Probe::encode(const ProbeKeys& keys) const
{
    Bytes out{};
    out[0] = answer ? kindAnswer : kindProbe;
    std::copy(keys.ours.begin(), keys.ours.end(), out.begin() + nameAt);
    for (std::size_t i = 0; i < sizeof transaction; ++i) {
        out[transactionAt + i] = static_cast<std::uint8_t>(transaction >> (8 * (7 - i)));
    }
    std::copy(instance.begin(), instance.end(), out.begin() + instanceAt);
    if (answer) {
        writeAddress(seen, out);
    }
    writeCode(std::span(out).first(codeAt), keys.pair, out.data() + codeAt);
    return out;
}

std::optional<ProbeName> Probe::sender(std::span<const std::uint8_t> datagram)
{
    if (datagram.size() != size || (datagram[0] != kindProbe && datagram[0] != kindAnswer)) {
        return std::nullopt;
    }
    ProbeName name{};
    std::copy_n(datagram.begin() + nameAt, name.size(), name.begin());
    return name;
}

std::optional<Probe> Probe::parse(std::span<const std::uint8_t> datagram, const ProbeKeys& keys)
{
    if (sender(datagram) != keys.peers) {
        return std::nullopt;
    }
    std::array<std::uint8_t, codeSize> code{};
    writeCode(datagram.first(codeAt), keys.pair, code.data());
    if (sodium_memcmp(code.data(), datagram.data() + codeAt, codeSize) != 0) {
        return std::nullopt;
    }
    Probe probe;
    probe.answer = datagram[0] == kindAnswer;
    for (std::size_t i = 0; i < sizeof probe.transaction; ++i) {
        probe.transaction = probe.transaction << 8U | datagram[transactionAt + i];
    }
    std::copy_n(datagram.begin() + instanceAt, probe.instance.size(), probe.instance.begin());
    if (probe.answer) {
        probe.seen = readAddress(datagram);
    }
    return probe;
}

ProbeName shortInstance(const transport::InstanceId& instance)
{
    ProbeName name{};
    std::copy_n(instance.begin(), name.size(), name.begin());
    return name;
}

} // namespace toxtunnel::link
