// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Require.h"
#include "wire/Hello.h"
#include "wire/StreamHeader.h"

using namespace toxtunnel::wire;

namespace {

template <typename T>
void readTwice(std::span<const std::uint8_t> data)
{
    T first;
    auto in = data;
    if (parse(in, first) != Parsed::Complete) {
        return;
    }
    require(in.size() < data.size());
    const Buffer again = encode(first);
    std::span<const std::uint8_t> back = again;
    T second;
    require(parse(back, second) == Parsed::Complete && back.empty());
    require(encode(second) == again);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (const auto hello = parseHello({data, size})) {
        require(parseHello(encode(*hello)) == hello);
    }
    readTwice<Preamble>({data, size});
    readTwice<MoveAnswer>({data, size});
    readTwice<OpenRecord>({data, size});
    readTwice<AnswerRecord>({data, size});
    return 0;
}
