// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/FrameLinkSettings.h"
#include "link/FrameStream.h"
#include "reactor/Reactor.h"
#include "wire/Frame.h"

#include <functional>
#include <memory>
#include <vector>

namespace toxtunnel::link {

class FrameSender;

/// Brings the streams of a link over a break of the peer's connection: they are held, and when the
/// peer is back the side that opened them compares by RESUME frames what each has sent and
/// received. What toxcore had taken and not delivered is lost with its connection, so the stream
/// goes on only when both counts agree; otherwise it is reset at both ends, whatever `on_gap` says,
/// because the program we replace would go on with a hole.
class FrameResume
{
public:
    using StreamPtr = std::shared_ptr<FrameStream>;

    /// The streams of the link now.
    using List = std::function<std::vector<StreamPtr>()>;

    FrameResume(Reactor& reactor, FrameSender& sender, FrameResumeSettings settings,
                std::chrono::milliseconds answerTimeout, List list);

    /// The peer has gone: keeps the streams that can be resumed. The caller resets the others.
    void hold();
    /// The peer is back, the sender works: asks for the streams we opened.
    void ask();
    /// Frames of the peer; `stream` is the one they are about, null when there is none.
    void onRequest(const wire::ResumeRequestPayload& request, const StreamPtr& stream);
    void onAnswer(const wire::ResumeAckPayload& answer, const StreamPtr& stream);

private:
    wire::ResumeStatus judge(const wire::ResumeRequestPayload& request,
                             const FrameStream& stream) const;
    void expire();
    void lose(const StreamPtr& stream, std::string_view reason);
    void report(FrameResumeSettings::Event::Kind kind, std::uint16_t id, std::size_t count = 0);

    FrameSender& sender_;
    FrameResumeSettings settings_;
    std::chrono::milliseconds answerTimeout_;
    List list_;
    std::unique_ptr<Reactor::Timer> timer_; ///< runs while streams are held
};

} // namespace toxtunnel::link
