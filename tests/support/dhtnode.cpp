// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A Tox node that others of a test bootstrap from, and relay through: straight on the Tox API.
//   dhtnode PORT     UDP and TCP relay on PORT; prints its DHT key; ends with its stdin
#include <poll.h>
#include <tox/tox.h>
#include <unistd.h>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <memory>

namespace {

using OptionsPointer = std::unique_ptr<Tox_Options, decltype(&tox_options_free)>;
using ToxPointer = std::unique_ptr<Tox, decltype(&tox_kill)>;

ToxPointer createNode(std::uint16_t port)
{
    const OptionsPointer options(tox_options_new(nullptr), tox_options_free);
    tox_options_set_start_port(options.get(), port);
    tox_options_set_end_port(options.get(), port);
    tox_options_set_tcp_port(options.get(), port);
    tox_options_set_local_discovery_enabled(options.get(), false);
    return {tox_new(options.get(), nullptr), tox_kill};
}

void printKey(const Tox* tox)
{
    std::array<std::uint8_t, TOX_PUBLIC_KEY_SIZE> key{};
    tox_self_get_dht_id(tox, key.data());
    for (const std::uint8_t byte : key) {
        std::printf("%02X", byte);
    }
    std::puts("");
    std::fflush(stdout);
}

} // namespace

int main(int argc, char** argv)
{
    const int port = argc == 2 ? std::atoi(argv[1]) : 0;
    if (port <= 0 || port > 65535) {
        std::fputs("usage: dhtnode PORT\n", stderr);
        return 2;
    }
    const ToxPointer tox = createNode(static_cast<std::uint16_t>(port));
    if (!tox) {
        std::fprintf(stderr, "dhtnode: cannot use port %d\n", port);
        return 1;
    }
    printKey(tox.get());
    // A relay forwards in its iteration, so it turns often; it is a tool, not the product.
    pollfd input{STDIN_FILENO, POLLIN, 0};
    while (::poll(&input, 1, 5) == 0) {
        tox_iterate(tox.get(), nullptr);
    }
    return 0;
}
