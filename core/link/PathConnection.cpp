// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/NativePath.h"
#include "link/NativeSession.h"
#include "link/NativeStream.h"

#include <algorithm>

namespace toxtunnel::link {

PathConnection::~PathConnection()
{
    // Each loss may make its stream look for another path; none may look here.
    auto attachments = std::exchange(attachments_, {});
    for (const auto& attachment : attachments) {
        attachment->lose();
    }
}

NativeAttachment* PathConnection::attach(NativeStream& stream, NativeAttachment::Expect expect,
                                         transport::Priority priority)
{
    auto attachment = std::make_unique<NativeAttachment>(*this, &stream, expect);
    transport::QuicStream* native = quic->open(priority, *attachment);
    if (native == nullptr) {
        return nullptr;
    }
    attachment->setQuic(*native);
    return &keep(std::move(attachment));
}

NativeAttachment& PathConnection::keep(std::unique_ptr<NativeAttachment> attachment)
{
    NativeAttachment& kept = *attachment;
    kept.place = attachments_.insert(attachments_.end(), std::move(attachment));
    return kept;
}

void PathConnection::remove(NativeAttachment& attachment)
{
    attachments_.erase(attachment.place);
}

void PathConnection::onPreamble(NativeAttachment& attachment, const wire::Preamble& preamble)
{
    path_.session().onPreamble(attachment, preamble);
}

void PathConnection::touch()
{
    dirty = true;
    path_.session().touch();
}

void PathConnection::onEstablished()
{
    path_.onEstablished(slot_);
    path_.session().onEstablished(*this);
}

void PathConnection::onStream(transport::QuicStream& stream)
{
    auto attachment =
        std::make_unique<NativeAttachment>(*this, nullptr, NativeAttachment::Expect::Preamble);
    attachment->setQuic(stream);
    stream.setHandler(attachment.get());
    keep(std::move(attachment));
}

void PathConnection::onDatagram(std::span<const std::uint8_t> data)
{
    path_.session().onDatagram(*this, data);
}

void PathConnection::onStreamsAvailable()
{
    path_.session().reassignAll();
}

} // namespace toxtunnel::link
