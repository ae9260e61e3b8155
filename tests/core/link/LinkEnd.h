// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/FrameLink.h"
#include "support/ToxPeer.h"

#include <QByteArray>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace toxtunnel::test {

/// A user of a stream: sends what it is given as the stream takes it, and keeps what it receives.
class StreamEnd final : public StreamHandler
{
public:
    void attach(std::unique_ptr<Stream> stream);
    void send(const QByteArray& bytes, bool thenFinish = false);
    void finish();
    void sendForever(); ///< zeros
    void stall() { stalled_ = true; }
    void resume();
    void destroyStream() { stream_.reset(); }

    bool hasStream() const { return stream_ != nullptr; }
    qsizetype unsent() const { return outgoing_.size(); }
    StreamTraffic traffic() const { return stream_->traffic(); }

    QByteArray received;
    bool opened = false;
    bool finished = false;
    std::optional<Refusal> refused;
    std::optional<std::string> reset;
    std::function<void(std::span<const std::uint8_t>)> onBytes; ///< instead of `received`
    std::function<void()> onEnd;                                ///< finished, refused or reset

    void onOpened() override;
    void onRefused(const Refusal& refusal) override;
    std::size_t onData(std::span<const std::uint8_t> data) override;
    void onWritable() override { flush(); }
    void onFinished() override;
    void onReset(std::string_view reason) override;

private:
    void flush();

    std::unique_ptr<Stream> stream_;
    QByteArray outgoing_;
    bool finishWhenSent_ = false;
    bool stalled_ = false;
    bool forever_ = false;
};

/// One end of a link over a Tox node of its own. Incoming streams are answered by `answer`, which
/// accepts by default, and kept.
class LinkEnd final : public LinkHandler
{
public:
    explicit LinkEnd(Reactor& reactor);

    /// Both nodes befriend each other; links exist from then on.
    static void join(LinkEnd& a, LinkEnd& b, link::FrameLinkSettings settings = {});
    /// The same with a node that is not ours.
    void join(ToxPeer& other, link::FrameLinkSettings settings = {});
    void createLink(link::FrameLinkSettings settings);

    std::shared_ptr<StreamEnd> open(const Target& target = {"target", 7});
    bool online() const { return tox.connection() != Connection::None; }

    ToxPeer tox;
    std::unique_ptr<link::FrameLink> link;
    std::vector<std::shared_ptr<StreamEnd>> incoming;
    std::vector<Target> targets;
    std::vector<std::unique_ptr<IncomingStream>> unanswered;
    std::optional<Refusal> refusal; ///< of open()
    QByteArray info;
    std::function<void(StreamEnd&)> onAccepted;
    std::function<void(std::unique_ptr<IncomingStream>)> answer;

    std::shared_ptr<StreamEnd> accept(std::unique_ptr<IncomingStream> stream);

    void onIncoming(const Target& target, std::unique_ptr<IncomingStream> stream) override;
    void onPeerInfo(std::string_view yaml) override;

private:
    Reactor& reactor_;
};

} // namespace toxtunnel::test
