// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Require.h"
#include "wire/Frame.h"

#include <algorithm>

using namespace toxtunnel::wire;

namespace {

/// What was parsed must encode to the same payload again, up to bytes that are ignored.
void requirePrefix(const std::vector<std::uint8_t>& packet, Bytes payload)
{
    const auto again = parseFrame(packet);
    require(again.has_value() && again->payload.size() <= payload.size());
    require(std::equal(again->payload.begin(), again->payload.end(), payload.begin()));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto frame = parseFrame({data, size});
    if (!frame) {
        return 0;
    }
    const Bytes payload = frame->payload;
    require(payload.size() + frameHeaderSize <= size);
    if (const auto open = parseOpen(payload)) {
        requirePrefix(encodeOpen(frame->id, *open), payload);
    }
    if (const auto ack = parseAck(payload)) {
        requirePrefix(encodeAck(frame->id, *ack), payload);
    }
    if (const auto error = parseError(payload); error && payload.size() <= maxFramePayload) {
        requirePrefix(encodeError(frame->id, *error), payload);
    }
    if (const auto request = parseResumeRequest(payload)) {
        requirePrefix(encodeResumeRequest(*request), payload);
    }
    if (const auto ack = parseResumeAck(payload)) {
        const auto packet = encodeResumeAck(*ack);
        const auto again = parseFrame(packet);
        require(again && parseResumeAck(again->payload)->status == ack->status);
    }
    return 0;
}
