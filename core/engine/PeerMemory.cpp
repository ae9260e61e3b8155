// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/PeerMemory.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace toxtunnel::engine {

namespace {

constexpr std::chrono::days validFor{30};

std::chrono::sys_seconds now()
{
    return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
}

} // namespace

PeerMemory::PeerMemory(const std::filesystem::path& dataDir, log::Logger log)
    : file_(dataDir.empty() ? std::filesystem::path() : config::State::fileIn(dataDir))
    , log_(log)
{
}

void PeerMemory::load()
{
    if (file_.empty()) {
        return;
    }
    config::LoadedState loaded = config::loadState(file_);
    for (const config::Problem& problem : loaded.problems) {
        log_.warning(problem.text());
    }
    state_ = std::move(loaded.state);
}

const config::PeerState* PeerMemory::find(const PublicKey& peer) const
{
    const auto found = state_.peers.find(peer);
    return found != state_.peers.end() && now() - found->second.seenAt < validFor ? &found->second
                                                                                  : nullptr;
}

void PeerMemory::noteHello(const PublicKey& peer, const wire::Hello& hello)
{
    config::PeerState& state = state_.peers[peer];
    state.pin = hello.pin;
    state.probeKey = hello.probeKey;
    state.seenAt = now();
    save();
}

void PeerMemory::noteAddress(const PublicKey& peer, const IpAddress& address, std::uint16_t port)
{
    const auto found = state_.peers.find(peer);
    if (found == state_.peers.end()) {
        return;
    }
    auto& addresses = found->second.addresses;
    const std::pair entry(address, port);
    if (!addresses.empty() && addresses.front() == entry) {
        return;
    }
    std::erase(addresses, entry);
    addresses.insert(addresses.begin(), entry);
    addresses.resize(std::min(addresses.size(), config::PeerState::maxAddresses));
    save();
}

void PeerMemory::setDirectPort(std::uint16_t port)
{
    if (std::exchange(state_.directPort, port) != port) {
        save();
    }
}

void PeerMemory::forget(const PublicKey& peer)
{
    if (state_.peers.erase(peer) > 0) {
        save();
    }
}

void PeerMemory::save()
{
    if (file_.empty()) {
        return;
    }
    const std::string text = config::toText(state_);
    disk_.write(file_, {text.begin(), text.end()}, FileAccess::OwnerOnly,
                [log = log_](const Result<void>& written) {
                    if (!written) {
                        log.warning(written.error().text());
                    }
                });
}

} // namespace toxtunnel::engine
