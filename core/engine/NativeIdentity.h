// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/NativeSession.h"
#include "link/Probe.h"
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
    /// As hello(), with what direct paths need: our probe key for `peer` and the token of this
    /// host.
    wire::Hello helloWithProbes(const PublicKey& peer) const;
    /// Our probe key for `peer`: the same at every start.
    link::ProbeKey probeKey(const PublicKey& peer) const;
    /// Whether `hello` of `peer` comes from this machine.
    static bool sameHost(const PublicKey& peer, const wire::Hello& hello);
    const transport::InstanceId& instance() const { return tls_->instance(); }
    /// Sets identity and random source.
    void fill(link::NativeSessionSettings& settings) const;

private:
    explicit NativeIdentity(std::unique_ptr<transport::TlsIdentity> tls)
        : tls_(std::move(tls))
    {
    }

    PublicKey self_;
    link::ProbeKey probeMaster_{};
    std::unique_ptr<transport::TlsIdentity> tls_;
};

} // namespace toxtunnel::engine
