// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Require.h"
#include "endpoint/ProxyParser.h"

#include <algorithm>

using namespace toxtunnel::endpoint;

/// A hostile client of the proxy listener, in pieces whose size its first byte tells: it is asked
/// for a sound target, or declined with a reply, and however it is cut the outcome is the same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size < 2) {
        return 0;
    }
    const std::size_t step = std::size_t{data[0]} + 1;
    const std::span<const std::uint8_t> text(data + 1, size - 1);
    const auto whole = ProxyParser::create(text.front());
    const std::size_t taken = whole->feed(text);
    const auto pieces = ProxyParser::create(text.front());
    std::size_t done = 0;
    while (done < text.size() && pieces->state() == ProxyParser::State::Reading) {
        done += pieces->feed(text.subspan(done, std::min(step, text.size() - done)));
    }
    require(taken == done && whole->state() == pieces->state());
    require(whole->target() == pieces->target());
    switch (whole->state()) {
    case ProxyParser::State::Reading:
        require(taken == text.size());
        break;
    case ProxyParser::State::Asked:
        require(!whole->target().host.empty() && whole->target().host.size() <= 255 &&
                whole->target().port != 0);
        require(!whole->opened().empty() && !whole->refused({}).empty());
        break;
    case ProxyParser::State::Declined:
        require(!whole->takeReply().empty());
        require(whole->feed(text) == 0);
        break;
    }
    return 0;
}
