// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tox/FriendRequests.h"

#include "log/Escape.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace toxtunnel::tox {

namespace {

using std::chrono::system_clock;

auto hasKey(const PublicKey& key)
{
    return [&key](const FriendRequest& request) { return request.key == key; };
}

} // namespace

bool FriendRequests::receive(const PublicKey& key, std::string_view message,
                             system_clock::time_point now)
{
    if (isBlocked(key)) {
        return false;
    }
    take(key);
    if (waiting_.size() == most) {
        waiting_.erase(waiting_.begin());
    }
    std::string text = log::escaped(message, longestMessage);
    if (text.size() > longestMessage) { // escaping makes it longer
        text = log::escaped(message, longestMessage / 10);
    }
    waiting_.push_back({key, std::move(text), now});
    return true;
}

const FriendRequest* FriendRequests::find(const PublicKey& key) const
{
    const auto found = std::find_if(waiting_.begin(), waiting_.end(), hasKey(key));
    return found == waiting_.end() ? nullptr : &*found;
}

bool FriendRequests::take(const PublicKey& key)
{
    return std::erase_if(waiting_, hasKey(key)) != 0;
}

void FriendRequests::block(const PublicKey& key)
{
    take(key);
    if (blocked_.size() < mostBlocked) {
        blocked_.insert(key);
    }
}

bool FriendRequests::unblock(const PublicKey& key)
{
    return blocked_.erase(key) != 0;
}

std::string FriendRequests::toJson() const
{
    QJsonArray waiting;
    for (const FriendRequest& request : waiting_) {
        const auto seconds = system_clock::to_time_t(request.received);
        waiting.append(QJsonObject{
            {QStringLiteral("public_key"), QString::fromStdString(request.key.toHex())},
            {QStringLiteral("message"), QString::fromStdString(request.message)},
            {QStringLiteral("received"), static_cast<qint64>(seconds)},
        });
    }
    QJsonArray blocked;
    for (const PublicKey& key : blocked_) {
        blocked.append(QString::fromStdString(key.toHex()));
    }
    const QJsonObject root{{QStringLiteral("waiting"), waiting},
                           {QStringLiteral("blocked"), blocked}};
    return QJsonDocument(root).toJson().toStdString();
}

Result<FriendRequests> FriendRequests::fromJson(std::string_view text)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(
        QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size())), &error);
    if (!document.isObject()) {
        return failure(Message::say("The list of friend requests is not usable"),
                       Message::verbatim(error.errorString().toStdString()));
    }
    FriendRequests requests;
    for (const QJsonValue value : document[QLatin1String("blocked")].toArray()) {
        if (const auto key = PublicKey::fromHex(value.toString().toStdString())) {
            requests.block(*key);
        }
    }
    for (const QJsonValue value : document[QLatin1String("waiting")].toArray()) {
        const auto key =
            PublicKey::fromHex(value[QLatin1String("public_key")].toString().toStdString());
        if (!key || requests.waiting_.size() == most) {
            continue;
        }
        // Escaped already when it was received.
        std::string message = value[QLatin1String("message")].toString().toStdString();
        message.resize(std::min(message.size(), longestMessage));
        requests.waiting_.push_back({*key, std::move(message),
                                     system_clock::from_time_t(static_cast<std::time_t>(
                                         value[QLatin1String("received")].toInteger()))});
    }
    return requests;
}

} // namespace toxtunnel::tox
