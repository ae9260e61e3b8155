// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tox/NodeSession.h"

#include "tox/CreateTox.h"
#include "tox/PageLocking.h"
#include "tox/ToxSocket.h"

#include <fstream>
#include <sstream>

namespace toxtunnel::tox {

namespace {

namespace fs = std::filesystem;

constexpr const char* portsName = "udp_ports";
constexpr const char* requestsName = "friend_requests.json";

std::string contentOf(const fs::path& path)
{
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

Connection toConnection(Tox_Connection connection)
{
    switch (connection) {
    case TOX_CONNECTION_TCP:
        return Connection::Relay;
    case TOX_CONNECTION_UDP:
        return Connection::Udp;
    default:
        return Connection::None;
    }
}

NodeSession& sessionOf(void* userData)
{
    return *static_cast<NodeSession*>(userData);
}

void nameNewIdentity(Tox& tox, const NodeOptions& options)
{
    const auto bytes = [](const std::string& text) {
        return reinterpret_cast<const std::uint8_t*>(text.data());
    };
    tox_self_set_name(&tox, bytes(options.name), options.name.size(), nullptr);
    tox_self_set_status_message(&tox, bytes(options.statusMessage), options.statusMessage.size(),
                                nullptr);
}

} // namespace

Result<std::unique_ptr<NodeSession>>
NodeSession::create(Reactor& reactor, const NodeOptions& options, NodeObserver& observer)
{
    std::unique_ptr<NodeSession> session(new NodeSession(reactor, options, observer));
    if (const auto opened = session->open(); !opened) {
        session->tox_.reset();
        return tl::unexpected(opened.error());
    }
    return session;
}

NodeSession::NodeSession(Reactor& reactor, const NodeOptions& options, NodeObserver& observer)
    : reactor_(reactor)
    , options_(options)
    , observer_(observer)
    , saveTimer_(reactor.timer([this] { save(); }))
{
}

NodeSession::~NodeSession()
{
    if (!tox_) {
        return;
    }
    bootstrapper_->stop();
    loop_->stop();
    keyChange_.reset(); // its key holds; who asked for it is gone
    save();
    disk_.reset(); // waits for the writes
}

Result<void> NodeSession::open()
{
    PortHistory ports;
    std::span<const std::uint8_t> savedata;
    if (!options_.dataDir.empty()) {
        auto lock = DataLock::acquire(options_.dataDir);
        if (!lock) {
            return tl::unexpected(lock.error());
        }
        lock_ = std::move(*lock);
        auto file = SaveFile::read(options_.dataDir / SaveFile::name, options_.passphrase);
        if (!file) {
            return tl::unexpected(file.error());
        }
        file_.emplace(std::move(*file));
        savedata = file_->savedata();
        ports = PortHistory::parse(contentOf(options_.dataDir / portsName));
        if (const auto loaded = loadRequests(); !loaded) {
            return tl::unexpected(loaded.error());
        }
    }
    auto tox = createTox(options_, savedata, ports);
    if (!tox) {
        return tl::unexpected(tox.error());
    }
    if (savedata.empty()) {
        nameNewIdentity(**tox, options_);
    } else if (idOfSavedata(savedata) != idOf(**tox)) {
        return failure(Message::say("Cannot use the identity in %1", file_->path().string()),
                       Message::say("toxcore read another Tox ID from it than it holds"));
    }
    tox_ = std::move(*tox);
    disk_ = std::make_unique<DiskWriter>();
    if (!options_.pageLocking) {
        if (const auto stopped = stopPageLocking(); !stopped) {
            options_.log.info(stopped.error().text());
        }
    }
    if (file_) {
        file_->forgetSavedata();
        const std::string text = ports.text();
        disk_->write(options_.dataDir / portsName, {text.begin(), text.end()},
                     FileAccess::OwnerOnly);
        if (const auto saved = saveFirst(); !saved) {
            return tl::unexpected(saved.error());
        }
    }
    loop_ = std::make_unique<IterationLoop>(reactor_, *tox_, [this] { iterate(); });
    const std::uint16_t port = tox_self_get_udp_port(tox_.get(), nullptr);
    batching_.emplace(port == 0 ? invalidDescriptor : findUdpSocket(port));
    friends_ = std::make_unique<FriendList>(reactor_, *tox_, *loop_, *batching_, options_.log);
    bootstrapper_ = std::make_unique<Bootstrapper>(reactor_, *tox_, options_, *disk_);
    return {};
}

Result<void> NodeSession::loadRequests()
{
    const std::string text = contentOf(options_.dataDir / requestsName);
    if (text.empty()) {
        return {};
    }
    auto requests = FriendRequests::fromJson(text);
    if (!requests) {
        // It also holds the blocked keys: going on without them would unblock them.
        return failure(Message::say("Cannot use %1", (options_.dataDir / requestsName).string()),
                       requests.error().why, Message::say("Repair or remove the file"));
    }
    requests_ = std::move(*requests);
    return {};
}

/// A node that cannot keep its identity must not go online with it.
Result<void> NodeSession::saveFirst()
{
    const auto bytes = encodedSavedata();
    return bytes ? writeFileAtomically(file_->path(), *bytes, FileAccess::OwnerOnly)
                 : tl::unexpected(bytes.error());
}

void NodeSession::start()
{
    options_.log.info("Tox initialized. Address: ", idOf(*tox_).toHex());
    installCallbacks();
    revival_ = std::make_unique<FriendRevival>(reactor_, [this] { friends_->reviveOffline(); });
    loop_->start();
    bootstrapper_->start();
    saveTimer_->start(savePeriod);
}

void NodeSession::installCallbacks()
{
    Tox* const tox = tox_.get();
    tox_callback_self_connection_status(tox, [](Tox*, Tox_Connection now, void* self) {
        sessionOf(self).selfConnectionChanged(toConnection(now));
    });
    tox_callback_friend_connection_status(
        tox, [](Tox*, std::uint32_t number, Tox_Connection now, void* self) {
            sessionOf(self).friendConnectionChanged(number, toConnection(now));
        });
    tox_callback_friend_request(tox, [](Tox*, const std::uint8_t* key, const std::uint8_t* text,
                                        std::size_t size, void* self) {
        PublicKey from;
        std::copy_n(key, from.bytes.size(), from.bytes.begin());
        sessionOf(self).friendRequestReceived(from, {reinterpret_cast<const char*>(text), size});
    });
    tox_callback_friend_lossless_packet(
        tox,
        [](Tox*, std::uint32_t number, const std::uint8_t* bytes, std::size_t size, void* self) {
            NodeSession& session = sessionOf(self);
            session.loop_->noteTraffic(IterationLoop::Packet::Lossless);
            if (FriendChannel* const channel = session.friends_->find(number)) {
                session.observer_.losslessPacket(*channel, {bytes, size});
            }
        });
    tox_callback_friend_lossy_packet(tox, [](Tox*, std::uint32_t number, const std::uint8_t* bytes,
                                             std::size_t size, void* self) {
        NodeSession& session = sessionOf(self);
        session.loop_->noteTraffic(IterationLoop::Packet::Lossy);
        if (FriendChannel* const channel = session.friends_->find(number)) {
            session.observer_.lossyPacket(*channel, {bytes, size});
        }
    });
}

void NodeSession::iterate()
{
    friends_->iterationBegins();
    {
        const UdpBatching::Turn turn(*batching_);
        tox_iterate(tox_.get(), this);
    }
    friends_->iterationEnded();
    observer_.iterated();
}

void NodeSession::selfConnectionChanged(Connection now)
{
    const Connection before = std::exchange(selfConnection_, now);
    loop_->setSettled(now != Connection::None);
    switch (now) {
    case Connection::Udp:
        options_.log.info("Self connection status: connected (UDP)");
        break;
    case Connection::Relay:
        options_.log.info("Self connection status: connected (TCP)");
        break;
    case Connection::None:
        options_.log.info("Self connection status: disconnected (none)");
        break;
    }
    if (now == Connection::None) {
        options_.log.warning("Disconnected from Tox DHT");
    } else if (before == Connection::None) {
        options_.log.info("Connected to Tox DHT");
        revival_->selfConnected();
    }
    bootstrapper_->setConnection(now);
    saveSoon();
    observer_.selfConnectionChanged(now);
}

void NodeSession::friendConnectionChanged(std::uint32_t number, Connection now)
{
    FriendChannel* const channel = friends_->find(number);
    if (channel == nullptr || channel->connection() == now) {
        return;
    }
    const Connection before = channel->connection();
    channel->setConnection(now);
    loop_->setRelayed(friends_->anyOnRelay());
    if (now == Connection::None) {
        options_.log.info("Friend ", number, " connection status: disconnected");
        options_.log.info("Friend ", number, " (pk=", channel->key().toHex(), ") disconnected");
    } else if (before == Connection::None) {
        options_.log.info("Friend ", number, " connection status: connected");
        options_.log.info("Friend ", number, " (pk=", channel->key().toHex(), ") connected");
        options_.log.info("Friend connection status: Connected (",
                          now == Connection::Udp ? "UDP" : "TCP relay", ")");
    } else {
        options_.log.info("Friend ", number, " is now reached through ",
                          now == Connection::Udp ? "UDP" : "a TCP relay");
    }
    saveSoon();
    observer_.friendConnectionChanged(*channel, before);
}

void NodeSession::friendRequestReceived(const PublicKey& key, std::string_view message)
{
    if (!requests_.receive(key, message, std::chrono::system_clock::now())) {
        return;
    }
    options_.log.info("Friend request from ", key.toHex(), " (message: ", log::escaped(message),
                      ")");
    saveRequests();
    observer_.friendRequestReceived(key, message);
}

Result<std::vector<std::uint8_t>> NodeSession::encodedSavedata() const
{
    Secret savedata(tox_get_savedata_size(tox_.get()));
    tox_get_savedata(tox_.get(), savedata.bytes().data());
    return file_->encode(savedata.bytes());
}

void NodeSession::changeKey(PassKey key, std::function<void(const Result<void>&)> onWritten)
{
    if (!file_ || keyChange_) {
        reactor_.post([onWritten = std::move(onWritten)] {
            onWritten(
                failure(Message::say("The passphrase was not changed"),
                        Message::say("this node has no identity file, or is changing it already")));
        });
        return;
    }
    keyChange_.emplace(KeyChange{file_->exchangeKey(std::move(key)), std::move(onWritten)});
    auto bytes = encodedSavedata();
    if (!bytes) {
        reactor_.post([this, error = bytes.error(), alive = std::weak_ptr(alive_)] {
            if (!alive.expired()) {
                keyWritten(tl::unexpected(error));
            }
        });
        return;
    }
    disk_->write(file_->path(), std::move(*bytes), FileAccess::OwnerOnly,
                 [this, alive = std::weak_ptr(alive_)](const Result<void>& written) {
                     reactor_.post([this, alive, written] {
                         if (!alive.expired()) {
                             keyWritten(written);
                         }
                     });
                 });
}

void NodeSession::keyWritten(const Result<void>& written)
{
    KeyChange change = std::move(*keyChange_);
    keyChange_.reset();
    if (!written) {
        file_->exchangeKey(std::move(change.former));
    }
    change.onWritten(written);
}

void NodeSession::saveSoon()
{
    saveTimer_->start(saveDelay);
}

void NodeSession::save()
{
    if (keyChange_) {
        saveSoon(); // a newer content would take the place of the one whose fate is awaited
        return;
    }
    if (file_) {
        if (auto bytes = encodedSavedata()) {
            disk_->write(file_->path(), std::move(*bytes), FileAccess::OwnerOnly,
                         [log = options_.log](const Result<void>& written) {
                             if (!written) {
                                 log.error(written.error().text());
                             }
                         });
        } else {
            options_.log.error(bytes.error().text());
        }
    }
    saveTimer_->start(savePeriod);
}

void NodeSession::saveRequests()
{
    if (!file_) {
        return;
    }
    const std::string text = requests_.toJson();
    disk_->write(options_.dataDir / requestsName, {text.begin(), text.end()}, FileAccess::OwnerOnly,
                 [log = options_.log](const Result<void>& written) {
                     if (!written) {
                         log.error(written.error().text());
                     }
                 });
}

} // namespace toxtunnel::tox
