// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Connection.h"
#include "reactor/DiskWriter.h"
#include "reactor/Reactor.h"
#include "tox/NodeListDownload.h"
#include "tox/NodeOptions.h"
#include "tox/ToxPointer.h"

#include <QObject>
#include <memory>
#include <random>
#include <vector>

namespace toxtunnel::tox {

/// Brings a Tox to its network and back to it: introduces it to nodes until it is connected by
/// UDP, with growing pauses, and again whenever the connection is lost. Where the nodes come from:
/// those of the options; or the list kept in the data directory, which is fetched anew at each
/// start; or, while neither is there, the fallback list.
class Bootstrapper
{
public:
    static constexpr std::chrono::seconds firstPause{4}; ///< doubles up to longestPause
    static constexpr std::chrono::seconds longestPause{30};
    static constexpr std::size_t nodesPerRound = 6; ///< of a list; of the options all
    /// A first start waits so long for the list before it takes the fallback.
    static constexpr std::chrono::seconds fallbackDelay{5};
    static constexpr std::chrono::minutes refetchPause{5}; ///< after a list that did not come

    /// All outlive it.
    Bootstrapper(Reactor& reactor, Tox& tox, const NodeOptions& options, DiskWriter& disk);

    void start();
    void stop();

    /// How the DHT is reached: tries until it is by UDP. A node that UDP does not reach yet only
    /// learns that it does when it is asked again; toxcore itself does not ask.
    void setConnection(Connection connection);

    /// Introduces us to one node, now. Names are resolved without blocking; behind a proxy, which
    /// cannot be asked for addresses, they are refused.
    void introduce(const BootstrapNode& node);

private:
    void readCache();
    void fetch();
    void listCame(Result<std::string> list);
    void useFallback();
    void round();
    void introduceTo(const BootstrapNode& node, const std::string& address);
    void resolve(const BootstrapNode& node);

    Reactor& reactor_;
    Tox& tox_;
    const NodeOptions& options_;
    DiskWriter& disk_;
    std::vector<BootstrapNode> nodes_; ///< a list in random order: the next round goes on in it
    std::size_t next_ = 0;
    std::size_t rounds_ = 0;
    Connection connection_ = Connection::None;
    std::chrono::seconds pause_ = firstPause;
    std::unique_ptr<Reactor::Timer> retry_;
    std::unique_ptr<Reactor::Timer> fallback_;
    std::unique_ptr<Reactor::Timer> refetch_;
    std::unique_ptr<NodeListDownload> download_;
    QObject lookups_; ///< context of the name lookups under way
    std::mt19937 random_;
};

} // namespace toxtunnel::tox
