// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/load/Load.h"
#include "bench/load/Services.h"

#include <sys/resource.h>

#include <cstdio>
#include <cstdlib>
#include <exception>
#include <string_view>

namespace {

constexpr char help[] = R"(tunnelload: load for measuring tunnels; prints JSON

  tunnelload serve ADDRESS                                echo, source and sink; prints their ports
  tunnelload pingpong ADDRESS PORT WARM_UP_S SECONDS      1 byte there and back (echo)
  tunnelload connect ADDRESS PORT WARM_UP_S SECONDS       connect, 1 byte, close (echo)
  tunnelload download|upload ADDRESS PORT SECONDS STREAMS (source, sink)
  tunnelload loaded ADDRESS SOURCE ECHO SECONDS           download, and 1 byte there and back
  tunnelload streams ADDRESS PORT COUNT IDLE_S            many idle streams (echo)
  tunnelload keystrokes ADDRESS PORT IDLE_S COUNT         1 byte after idling (echo)
)";

/// Thousands of connections need it.
void raiseDescriptorLimit()
{
    rlimit limit{};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &limit);
}

int run(int argc, char** argv)
{
    const std::string_view command = argc > 1 ? argv[1] : "";
    if (command == "serve" && argc == 3) {
        return load::serve(argv[2]);
    }
    if (argc < 5) {
        std::fputs(help, stderr);
        return 2;
    }
    const load::Destination to{argv[2], static_cast<std::uint16_t>(std::atoi(argv[3]))};
    const load::Seconds first(std::atof(argv[4]));
    if (command == "pingpong" && argc == 6) {
        return load::pingPong(to, first, load::Seconds(std::atof(argv[5])));
    }
    if (command == "connect" && argc == 6) {
        return load::connectRate(to, first, load::Seconds(std::atof(argv[5])));
    }
    if ((command == "download" || command == "upload") && argc == 6) {
        return load::bulk(to, first, command == "upload", std::atoi(argv[5]));
    }
    if (command == "loaded" && argc == 6) {
        const load::Destination echo{argv[2], static_cast<std::uint16_t>(std::atoi(argv[4]))};
        return load::bulkAndPing(to, echo, load::Seconds(std::atof(argv[5])));
    }
    if (command == "streams" && argc == 6) {
        return load::idleStreams(to, std::atoi(argv[4]), load::Seconds(std::atof(argv[5])));
    }
    if (command == "keystrokes" && argc == 6) {
        return load::keystrokes(to, first, std::atoi(argv[5]));
    }
    std::fputs(help, stderr);
    return 2;
}

} // namespace

int main(int argc, char** argv)
{
    raiseDescriptorLimit();
    try {
        return run(argc, argv);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "tunnelload: %s\n", error.what());
        return 1;
    }
}
