// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tox/Bootstrapper.h"

#include "tox/NodeList.h"

#include <QHostAddress>
#include <QHostInfo>
#include <algorithm>
#include <fstream>
#include <sstream>

namespace toxtunnel::tox {

namespace {

constexpr const char* cacheName = "bootstrap_nodes.json";

bool isNumeric(const std::string& host)
{
    return !QHostAddress(QString::fromStdString(host)).isNull();
}

} // namespace

Bootstrapper::Bootstrapper(Reactor& reactor, Tox& tox, const NodeOptions& options, DiskWriter& disk)
    : reactor_(reactor)
    , tox_(tox)
    , options_(options)
    , disk_(disk)
    , retry_(reactor.timer([this] { round(); }))
    , fallback_(reactor.timer([this] { useFallback(); }))
    , refetch_(reactor.timer([this] { fetch(); }))
    , random_(std::random_device{}())
{
}

void Bootstrapper::start()
{
    if (!options_.bootstrapNodes.empty()) {
        nodes_ = options_.bootstrapNodes;
    } else if (options_.bootstrapMode == BootstrapMode::Auto) {
        readCache();
        fetch();
        if (nodes_.empty()) {
            fallback_->start(fallbackDelay);
        }
    }
    round();
}

void Bootstrapper::stop()
{
    retry_->stop();
    fallback_->stop();
    refetch_->stop();
    download_.reset();
}

void Bootstrapper::setConnection(Connection connection)
{
    connection_ = connection;
    pause_ = firstPause;
    const bool done = connection == Connection::Udp || (connection == Connection::Relay &&
                                                        tox_self_get_udp_port(&tox_, nullptr) == 0);
    if (done) {
        retry_->stop();
    } else {
        retry_->start(connection == Connection::None ? std::chrono::seconds{} : pause_);
    }
}

void Bootstrapper::readCache()
{
    if (options_.dataDir.empty()) {
        return;
    }
    std::ifstream file(options_.dataDir / cacheName, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    if (auto nodes = parseNodeList(text.str())) {
        nodes_ = std::move(*nodes);
        std::shuffle(nodes_.begin(), nodes_.end(), random_);
    }
}

void Bootstrapper::fetch()
{
    download_ = std::make_unique<NodeListDownload>(
        options_.bootstrapUrl, options_.proxy,
        [this](Result<std::string> list) { listCame(std::move(list)); });
}

void Bootstrapper::listCame(Result<std::string> list)
{
    download_.reset();
    Result<std::vector<BootstrapNode>> nodes =
        list ? parseNodeList(*list) : tl::unexpected(list.error());
    if (!nodes) {
        options_.log.warning(nodes.error().text());
        refetch_->start(refetchPause);
        if (nodes_.empty()) {
            useFallback();
        }
        return;
    }
    options_.log.debug("Fetched a list of ", nodes->size(), " bootstrap nodes");
    fallback_->stop();
    const bool wasEmpty = nodes_.empty();
    nodes_ = std::move(*nodes);
    std::shuffle(nodes_.begin(), nodes_.end(), random_);
    next_ = 0;
    if (!options_.dataDir.empty()) {
        disk_.write(options_.dataDir / cacheName, {list->begin(), list->end()},
                    FileAccess::Readable);
    }
    if (wasEmpty && connection_ == Connection::None) {
        round();
    }
}

void Bootstrapper::useFallback()
{
    fallback_->stop();
    if (options_.fallbackNodes) {
        nodes_ = *options_.fallbackNodes;
    } else if (auto nodes = parseNodeList(bundledNodeList())) {
        nodes_ = std::move(*nodes);
    }
    std::shuffle(nodes_.begin(), nodes_.end(), random_);
    next_ = 0;
    if (!nodes_.empty() && connection_ == Connection::None) {
        options_.log.info("Using the list of bootstrap nodes that came with the program");
        round();
    }
}

void Bootstrapper::round()
{
    const bool given = !options_.bootstrapNodes.empty();
    const std::size_t count = given ? nodes_.size() : std::min(nodes_.size(), nodesPerRound);
    for (std::size_t i = 0; i < count; ++i) {
        introduce(nodes_[next_]);
        next_ = (next_ + 1) % nodes_.size();
    }
    if (count != 0) {
        options_.log.debug("Bootstrap: ", count, " of ", nodes_.size(), " nodes contacted");
    }
    ++rounds_;
    retry_->start(pause_);
    pause_ = std::min(2 * pause_, longestPause);
}

void Bootstrapper::introduce(const BootstrapNode& node)
{
    if (isNumeric(node.host)) {
        introduceTo(node, node.host);
    } else if (!options_.proxy) {
        resolve(node);
    } else if (rounds_ == 0) {
        // Neither SOCKS5 nor HTTP proxies tell addresses, and toxcore wants one; asking the
        // system's resolver would tell the local network what the proxy is there to hide.
        options_.log.warning("The bootstrap node ", log::escaped(node.host),
                             " is left out: behind a proxy only numeric addresses can be used");
    }
}

void Bootstrapper::resolve(const BootstrapNode& node)
{
    QHostInfo::lookupHost(
        QString::fromStdString(node.host), &lookups_, [this, node](const QHostInfo& info) {
            const auto addresses = info.addresses();
            if (addresses.isEmpty()) {
                options_.log.warning("The bootstrap node ", log::escaped(node.host),
                                     " does not resolve: ", info.errorString().toStdString());
            }
            for (const QHostAddress& address : addresses) {
                introduceTo(node, address.toString().toStdString());
            }
        });
}

void Bootstrapper::introduceTo(const BootstrapNode& node, const std::string& address)
{
    if (!options_.ipv6Enabled && address.find(':') != std::string::npos) {
        return;
    }
    // Also without UDP: onion paths through relays begin with these nodes.
    if (node.udpPort != 0) {
        tox_bootstrap(&tox_, address.c_str(), node.udpPort, node.key.bytes.data(), nullptr);
    }
    // toxcore keeps one connection for each relay; another port gets its turn in another round.
    if (!node.tcpPorts.empty()) {
        tox_add_tcp_relay(&tox_, address.c_str(), node.tcpPorts[rounds_ % node.tcpPorts.size()],
                          node.key.bytes.data(), nullptr);
    }
}

} // namespace toxtunnel::tox
