// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/NativeSession.h"
#include "model/Error.h"
#include "model/PublicKey.h"
#include "tox/ToxNode.h"
#include "transport/TlsIdentity.h"
#include "wire/Hello.h"

#include <memory>

namespace toxtunnel::engine {

/// Who this node is for native peers, for one start of the process. Immutable.
class NativeIdentity
{
public:
    /// Derives the TLS key from the running node's secret key, and draws an instance id.
    static Result<std::unique_ptr<NativeIdentity>> of(const tox::ToxNode& node);

    /// What `peer` is told of us: everything but candidates.
    wire::Hello hello() const;
    /// Sets identity and random source.
    void fill(link::NativeSessionSettings& settings) const;

private:
    explicit NativeIdentity(std::unique_ptr<transport::TlsIdentity> tls)
        : tls_(std::move(tls))
    {
    }

    std::unique_ptr<transport::TlsIdentity> tls_;
};

} // namespace toxtunnel::engine
