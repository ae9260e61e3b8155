// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reactor/Descriptor.h"

#ifdef _WIN32
#include <winsock2.h>
#else
#include <unistd.h>
#endif

namespace toxtunnel {

void Descriptor::close()
{
    if (!valid()) {
        return;
    }
#ifdef _WIN32
    ::closesocket(raw_);
#else
    ::close(raw_);
#endif
    raw_ = invalidDescriptor;
}

} // namespace toxtunnel
