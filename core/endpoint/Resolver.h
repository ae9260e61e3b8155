// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/IpAddress.h"
#include "model/Refusal.h"
#include "reactor/Reactor.h"

#include <tl/expected.hpp>

#include <chrono>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace toxtunnel::endpoint {

/// Asks the system for the addresses of names, on a few threads of its own. Reactor's thread only;
/// answers come there, never inside resolve().
class Resolver
{
public:
    using Answer = tl::expected<std::vector<IpAddress>, Refusal>;
    using OnAnswer = std::function<void(Answer)>;
    /// Blocks until the answer is known; runs on the resolver's threads.
    using Lookup = std::function<Answer(const std::string& name)>;

    struct Options
    {
        unsigned threads = 4;                      ///< started when first needed
        std::size_t waiting = 1000;                ///< names in the queue; more are refused
        std::chrono::milliseconds timeout{10'000}; ///< from resolve() to the answer
        Lookup lookup;                             ///< empty: getaddrinfo
    };

    explicit Resolver(Reactor& reactor);
    Resolver(Reactor& reactor, Options options);
    /// Does not wait for the system: a thread inside a lookup ends by itself when it returns.
    ~Resolver();
    Resolver(const Resolver&) = delete;
    Resolver& operator=(const Resolver&) = delete;

    /// A question under way. Destroying it takes the question back.
    class Request
    {
    public:
        virtual ~Request() = default;
    };

    /// All addresses of `name`, in the system's order, none twice; an address in figures is its own
    /// answer. Otherwise a Refusal of code ResolveFailed with the system's words.
    [[nodiscard]] std::unique_ptr<Request> resolve(const std::string& name, OnAnswer onAnswer);

private:
    struct Question;
    struct Pool;
    class RequestImpl;

    static void work(Pool& pool);

    Reactor& reactor_;
    Options options_;
    std::shared_ptr<Pool> pool_; // shared with the threads
};

} // namespace toxtunnel::endpoint
