// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/FrameResume.h"

#include "link/FrameSender.h"

#include <utility>

namespace toxtunnel::link {

using Kind = FrameResumeSettings::Event::Kind;

FrameResume::FrameResume(Reactor& reactor, FrameSender& sender, FrameResumeSettings settings,
                         std::chrono::milliseconds answerTimeout, List list)
    : sender_(sender)
    , settings_(std::move(settings))
    , answerTimeout_(answerTimeout)
    , list_(std::move(list))
    , timer_(reactor.timer([this] { expire(); }))
{
}

void FrameResume::hold()
{
    if (!settings_.enabled) {
        return;
    }
    std::size_t held = 0;
    for (const StreamPtr& stream : list_()) {
        held += stream->suspend() ? 1U : 0U;
    }
    if (held > 0) {
        timer_->start(settings_.maxAge);
        report(Kind::Held, 0, held);
    }
}

void FrameResume::ask()
{
    if (!timer_->active()) {
        return; // nothing is held
    }
    for (const StreamPtr& stream : list_()) {
        if (stream->phase() == FrameStream::Phase::Held && !stream->incoming()) {
            const Target& target = stream->target();
            sender_.control(
                wire::encodeResumeRequest({stream->id(), stream->receivedOnWire(),
                                           stream->sentOnWire(), target.host, target.port}));
            report(Kind::Asked, stream->id());
        }
    }
    // An old client asks as soon as it is back, and an old server answers at once.
    timer_->start(answerTimeout_);
}

wire::ResumeStatus FrameResume::judge(const wire::ResumeRequestPayload& request,
                                      const FrameStream& stream) const
{
    const Target& target = stream.target();
    if (request.host != target.host || request.port != target.port ||
        (settings_.mayResume && !settings_.mayResume(target))) {
        return wire::ResumeStatus::RulesDenied;
    }
    const bool complete =
        request.sent <= stream.receivedOnWire() && request.received == stream.sentOnWire();
    return complete ? wire::ResumeStatus::Ok : wire::ResumeStatus::TooOld;
}

void FrameResume::onRequest(const wire::ResumeRequestPayload& request, const StreamPtr& stream)
{
    wire::ResumeAckPayload answer{request.priorId, 0, 0, wire::ResumeStatus::Unknown};
    if (!settings_.enabled) {
        sender_.reply(wire::encodeResumeAck(answer));
        return;
    }
    report(Kind::Asked, request.priorId);
    const bool known = stream != nullptr && stream->incoming() &&
                       (stream->phase() == FrameStream::Phase::Held ||
                        stream->phase() == FrameStream::Phase::Open);
    answer.status = wire::ResumeStatus::TooOld;
    if (known) {
        answer.received = stream->receivedOnWire();
        answer.sent = stream->sentOnWire();
        answer.status = judge(request, *stream);
    }
    auto packet = wire::encodeResumeAck(answer);
    if (known) {
        sender_.control(std::move(packet));
    } else {
        sender_.reply(std::move(packet));
    }
    if (answer.status == wire::ResumeStatus::Ok) {
        stream->resume();
        report(Kind::Resumed, request.priorId);
    } else if (known) {
        lose(stream, "bytes were lost while the connection was broken");
    } else {
        report(Kind::Lost, request.priorId);
    }
}

void FrameResume::onAnswer(const wire::ResumeAckPayload& answer, const StreamPtr& stream)
{
    if (stream == nullptr || stream->incoming() || stream->phase() != FrameStream::Phase::Held) {
        return;
    }
    const bool complete =
        answer.received == stream->sentOnWire() && answer.sent <= stream->receivedOnWire();
    if (answer.status != wire::ResumeStatus::Ok) {
        lose(stream, "the peer does not resume the stream");
    } else if (!complete) {
        lose(stream, "bytes were lost while the connection was broken");
    } else {
        stream->resume();
        report(Kind::Resumed, answer.id);
    }
}

void FrameResume::expire()
{
    for (const StreamPtr& stream : list_()) {
        if (stream->phase() == FrameStream::Phase::Held) {
            lose(stream, "the stream was not resumed in time");
        }
    }
}

void FrameResume::lose(const StreamPtr& stream, std::string_view reason)
{
    const std::uint16_t id = stream->id();
    stream->abort(reason);
    report(Kind::Lost, id);
}

void FrameResume::report(Kind kind, std::uint16_t id, std::size_t count)
{
    if (settings_.onEvent) {
        settings_.onEvent({kind, id, count});
    }
}

} // namespace toxtunnel::link
