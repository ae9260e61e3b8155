// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/FrameHandles.h"

#include <utility>

namespace toxtunnel::link {

FrameIncomingHandle::~FrameIncomingHandle()
{
    if (stream_ != nullptr) {
        stream_->refuse({RefusalCode::Failed, {}});
    }
}

void FrameIncomingHandle::refuse(const Refusal& refusal)
{
    std::exchange(stream_, nullptr)->refuse(refusal);
}

std::unique_ptr<Stream> FrameIncomingHandle::accept(StreamHandler& handler)
{
    stream_->accept(handler);
    return std::make_unique<FrameStreamHandle>(std::exchange(stream_, nullptr));
}

} // namespace toxtunnel::link
