// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Emulator.h"
#include "Settings.h"

#include <charconv>
#include <cstdio>
#include <exception>
#include <stdexcept>

namespace {

constexpr char help[] =
    R"(linkemu: an emulated cable between two network namespaces

  linkemu --left-ns A --left-ip 10.77.0.1/24 --right-ns B --right-ip 10.77.0.2/24 [options]

Each namespace (a name of "ip netns", or a path like /proc/PID/ns/net) gets a device tap0 with the
given address. Frames between them are delayed, lost and held to a rate:

  --delay MS     one way; also "500us", "1.5s"                        [0]
  --loss PERCENT of the frames, at random                             [0]
  --burst N      losses come in runs of N frames on average           [1]
  --rate RATE    "100mbit", "40MB"                                    [unlimited]
  --queue MS     what may wait for the line; more is dropped (tail)   [50]
  --udp off, --tcp off: these frames do not pass; both also "on"      [on]
  --hold-udp-port N: UDP from or to this port does not pass; 0: none  [0]
  --mtu BYTES                                                         [1500]
  --seed N       of the random losses                                 [1]

All but the last two hold for both directions, or with --left-... / --right-... for the frames sent
by that side (--left-loss 1). It prints "ready" when both devices are up, and ends with its stdin,
at "quit", SIGTERM or SIGINT, printing statistics as JSON.

Lines on stdin change the link while it runs, each answered by "ok" (both directions, or preceded by
left or right): cut, restore, delay MS, loss PERCENT, burst N, rate RATE, queue MS, udp on, udp off,
tcp on, tcp off, hold-udp-port N. The line "statistics" prints them.
)";

struct Options
{
    linkemu::Emulator::End left;
    linkemu::Emulator::End right;
    int mtu = 1500;
    std::uint64_t seed = 1;
};

template <typename Number>
Number number(const std::string& text)
{
    Number value{};
    const auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || stop != text.data() + text.size()) {
        throw std::invalid_argument("not a number: " + text);
    }
    return value;
}

bool applyEnd(linkemu::Emulator::End& end, std::string_view name, const std::string& value)
{
    if (name == "ns") {
        end.networkNamespace = value;
        return true;
    }
    if (name == "ip") {
        end.address = value;
        return true;
    }
    return linkemu::applySetting(end.sends, name, value);
}

bool apply(Options& options, std::string_view name, const std::string& value)
{
    if (name == "mtu") {
        options.mtu = number<int>(value);
        return true;
    }
    if (name == "seed") {
        options.seed = number<std::uint64_t>(value);
        return true;
    }
    if (name.starts_with("left-")) {
        return applyEnd(options.left, name.substr(5), value);
    }
    if (name.starts_with("right-")) {
        return applyEnd(options.right, name.substr(6), value);
    }
    return linkemu::applySetting(options.left.sends, name, value) &&
           linkemu::applySetting(options.right.sends, name, value);
}

Options parse(int argc, char** argv)
{
    Options options;
    for (int i = 1; i < argc; i += 2) {
        const std::string_view name(argv[i]);
        if (i + 1 == argc || !name.starts_with("--") ||
            !apply(options, name.substr(2), argv[i + 1])) {
            throw std::invalid_argument("not understood: " + std::string(name));
        }
    }
    if (options.left.networkNamespace.empty() || options.right.networkNamespace.empty()) {
        throw std::invalid_argument("--left-ns and --right-ns are needed");
    }
    return options;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc == 1 || std::string_view(argv[1]) == "--help") {
        std::fputs(help, stdout);
        return argc == 1 ? 2 : 0;
    }
    try {
        const Options options = parse(argc, argv);
        linkemu::Emulator emulator(options.left, options.right, options.mtu, options.seed);
        std::puts("ready");
        std::fflush(stdout);
        emulator.run();
        std::puts(emulator.statistics().c_str());
    } catch (const std::exception& error) {
        std::fprintf(stderr, "linkemu: %s\n", error.what());
        return 1;
    }
    return 0;
}
