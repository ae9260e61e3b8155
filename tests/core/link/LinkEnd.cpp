// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "LinkEnd.h"

#include <algorithm>
#include <cstring>

namespace toxtunnel::test {

void StreamEnd::attach(std::unique_ptr<Stream> stream)
{
    stream_ = std::move(stream);
    flush();
}

void StreamEnd::send(const QByteArray& bytes, bool thenFinish)
{
    outgoing_ += bytes;
    finishWhenSent_ = thenFinish;
    flush();
}

void StreamEnd::finish()
{
    finishWhenSent_ = true;
    flush();
}

void StreamEnd::sendForever()
{
    forever_ = true;
    flush();
}

void StreamEnd::resume()
{
    stalled_ = false;
    stream_->resumeReading();
}

void StreamEnd::flush()
{
    if (stream_ == nullptr) {
        return;
    }
    while (forever_) {
        const auto room = stream_->writeBuffer();
        if (room.empty()) {
            return;
        }
        std::memset(room.data(), 0, room.size());
        stream_->commit(room.size());
    }
    qsizetype done = 0;
    while (done < outgoing_.size()) {
        const auto room = stream_->writeBuffer();
        if (room.empty()) {
            break;
        }
        const auto count = std::min(static_cast<qsizetype>(room.size()), outgoing_.size() - done);
        std::memcpy(room.data(), outgoing_.constData() + done, static_cast<std::size_t>(count));
        stream_->commit(static_cast<std::size_t>(count));
        done += count;
    }
    outgoing_.remove(0, done);
    if (finishWhenSent_ && outgoing_.isEmpty()) {
        finishWhenSent_ = false;
        stream_->finish();
    }
}

void StreamEnd::onOpened()
{
    opened = true;
}

void StreamEnd::onRefused(const Refusal& why)
{
    refused = why;
    stream_.reset();
    if (onEnd) {
        onEnd();
    }
}

std::size_t StreamEnd::onData(std::span<const std::uint8_t> data)
{
    if (stalled_) {
        return 0;
    }
    if (onBytes) {
        onBytes(data);
    } else {
        received.append(reinterpret_cast<const char*>(data.data()),
                        static_cast<qsizetype>(data.size()));
    }
    return data.size();
}

void StreamEnd::onFinished()
{
    finished = true;
    if (onEnd) {
        onEnd();
    }
}

void StreamEnd::onReset(std::string_view reason)
{
    reset = std::string(reason);
    stream_.reset();
    if (onEnd) {
        onEnd();
    }
}

LinkEnd::LinkEnd(Reactor& reactor)
    : tox(reactor)
    , reactor_(reactor)
{
    answer = [this](std::unique_ptr<IncomingStream> stream) { accept(std::move(stream)); };
}

void LinkEnd::join(LinkEnd& a, LinkEnd& b, link::FrameLinkSettings settings)
{
    b.tox.befriend(a.tox.contact());
    b.createLink(settings);
    a.join(b.tox, std::move(settings));
}

void LinkEnd::join(ToxPeer& other, link::FrameLinkSettings settings)
{
    tox.befriend(other.contact());
    createLink(std::move(settings));
}

void LinkEnd::createLink(link::FrameLinkSettings settings)
{
    link =
        std::make_unique<link::FrameLink>(reactor_, tox, tox.selfKey(), *this, std::move(settings));
    tox.onLossless = [this](auto packet) { link->onLosslessPacket(packet); };
    tox.onConnection = [this](Connection connection) { link->onConnection(connection); };
    tox.onIterated = [this] { link->onIterated(); };
}

std::shared_ptr<StreamEnd> LinkEnd::open(const Target& target)
{
    const auto end = std::make_shared<StreamEnd>();
    auto stream = link->open(target, *end);
    if (!stream) {
        refusal = stream.error();
        return nullptr;
    }
    end->attach(std::move(*stream));
    return end;
}

std::shared_ptr<StreamEnd> LinkEnd::accept(std::unique_ptr<IncomingStream> stream)
{
    const auto end = std::make_shared<StreamEnd>();
    incoming.push_back(end);
    end->attach(stream->accept(*end));
    if (onAccepted) {
        onAccepted(*end);
    }
    return end;
}

void LinkEnd::onIncoming(const Target& target, std::unique_ptr<IncomingStream> stream)
{
    targets.push_back(target);
    answer(std::move(stream));
}

void LinkEnd::onPeerInfo(std::string_view yaml)
{
    info = QByteArray(yaml.data(), static_cast<qsizetype>(yaml.size()));
}

} // namespace toxtunnel::test
