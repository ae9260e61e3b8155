// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "control/RemoteService.h"

#include "control/ControlServer.h"
#include "control/FromJson.h"
#include "control/HistoryJson.h"
#include "control/Json.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <optional>
#include <utility>

namespace toxtunnel::control {

namespace {

/// Of a line; what the daemon sends stays far below.
constexpr qint64 longestLine = 8 * 1024 * 1024;

/// The whole list once its last part has come.
template <typename Value>
std::optional<std::vector<Value>> whole(const QJsonObject& line, std::vector<Value>& parts)
{
    for (Value& value : listFromJson<Value>(line.value(QLatin1String("all")))) {
        parts.push_back(std::move(value));
    }
    if (line.value(QLatin1String("more")).toBool()) {
        return std::nullopt;
    }
    return std::exchange(parts, {});
}

Error silent()
{
    return {Message::say("The node does not answer"), Message::say("it did not in time"),
            Message::say("Its log may say why")};
}

} // namespace

Result<std::unique_ptr<RemoteService>> RemoteService::attach(const std::string& dataDir)
{
    std::unique_ptr<RemoteService> made(new RemoteService);
    if (const auto done = made->subscribe(dataDir); !done) {
        return tl::unexpected(done.error());
    }
    RemoteService* service = made.get();
    connect(&service->socket_, &QLocalSocket::readyRead, service, &RemoteService::read);
    connect(&service->socket_, &QLocalSocket::disconnected, service, &RemoteService::end);
    // What came meanwhile is read when somebody listens.
    QMetaObject::invokeMethod(service, &RemoteService::read, Qt::QueuedConnection);
    return made;
}

RemoteService::RemoteService()
    : CopiedService(traffic::TrafficHistory::Begin::Midway)
{
    connect(this, &RemoteService::lookedAt, this, &RemoteService::fetchHistory);
}

RemoteService::~RemoteService()
{
    socket_.disconnect(this);
    over_ = true;
}

Result<void> RemoteService::subscribe(const std::string& dataDir)
{
    const int timeout = static_cast<int>(patience.count());
    socket_.connectToServer(QString::fromStdString(socketPath(dataDir)));
    if (!socket_.waitForConnected(timeout)) {
        return failure(Message::say("Cannot reach the node of %1", dataDir),
                       Message::verbatim(socket_.errorString().toStdString()));
    }
    socket_.write("{\"toxtunnel\":1}\n{\"id\":0,\"do\":\"subscribe\"}\n");
    const auto hello = waitForLine();
    if (!hello) {
        return tl::unexpected(hello.error());
    }
    if (hello->value(QLatin1String("toxtunnel")).toInt() != 1) {
        return failure(
            Message::say("The node cannot be attached to"),
            Message::verbatim(hello->value(QLatin1String("error")).toString().toStdString()));
    }
    for (;;) {
        const auto line = waitForLine();
        if (!line) {
            return tl::unexpected(line.error());
        }
        if (line->contains(QLatin1String("ok"))) {
            return line->value(QLatin1String("ok")).toBool()
                       ? Result<void>()
                       : failure(Message::say("The node cannot be attached to"),
                                 Message::say("it is of an older version"),
                                 Message::say("Restart it with the version of this window"));
        }
        take(*line);
    }
}

Result<QJsonObject> RemoteService::waitForLine()
{
    QElapsedTimer clock;
    clock.start();
    while (!socket_.canReadLine()) {
        const auto left = static_cast<int>(patience.count() - clock.elapsed());
        if (left <= 0 || socket_.bytesAvailable() > longestLine ||
            !socket_.waitForReadyRead(left)) {
            return tl::unexpected(silent());
        }
    }
    return QJsonDocument::fromJson(socket_.readLine()).object();
}

void RemoteService::read()
{
    while (!over_ && socket_.canReadLine()) {
        take(QJsonDocument::fromJson(socket_.readLine()).object());
    }
    if (socket_.bytesAvailable() > longestLine) {
        socket_.abort();
    }
}

void RemoteService::take(const QJsonObject& line)
{
    const QJsonValue event = line.value(QLatin1String("event"));
    if (event.isString()) {
        takeEvent(event.toString(), line);
        return;
    }
    const auto asked = asked_.find(line.value(QLatin1String("id")).toInteger(-1));
    if (asked != asked_.end()) {
        const std::shared_ptr<Promise> promise = std::move(asked->second);
        asked_.erase(asked);
        promise->addResult(line);
        promise->finish();
    }
}

void RemoteService::takeEvent(const QString& event, const QJsonObject& line)
{
    if (event == QLatin1String("tick") || event == QLatin1String("tick.streams")) {
        takeTickLine(line);
    } else if (event == QLatin1String("node")) {
        NodeInfo node;
        fromJson(line.value(QLatin1String("value")).toObject(), node);
        node.attached = true;
        takeNode(std::move(node));
    } else if (event == QLatin1String("peers")) {
        if (auto peers = whole(line, peerParts_)) {
            takePeers(std::move(*peers));
        }
    } else if (event == QLatin1String("forwards")) {
        if (auto forwards = whole(line, forwardParts_)) {
            takeForwards(std::move(*forwards));
        }
    } else if (event == QLatin1String("requests")) {
        if (auto requests = whole(line, requestParts_)) {
            takeRequests(std::move(*requests));
        }
    } else if (event == QLatin1String("rules")) {
        if (auto rules = whole(line, ruleParts_)) {
            rules_ = std::move(*rules);
            Q_EMIT rulesChanged(rules_);
        }
    } else if (event == QLatin1String("problems")) {
        if (auto problems = whole(line, problemParts_)) {
            takeProblems(std::move(*problems));
        }
    } else if (event == QLatin1String("settings")) {
        if (auto settings = whole(line, settingParts_)) {
            takeSettings(std::move(*settings));
        }
    } else if (event == QLatin1String("streams")) {
        takeStreamsLine(line);
    } else if (event == QLatin1String("log")) {
        takeLog(line);
    }
}

void RemoteService::takeStreamsLine(const QJsonObject& line)
{
    service::StreamChanges changes;
    changes.changed = listFromJson<StreamInfo>(line.value(QLatin1String("changed")));
    for (const QJsonValue one : line.value(QLatin1String("removed")).toArray()) {
        changes.removed.push_back(static_cast<StreamId>(one.toInteger()));
    }
    takeStreams(std::move(changes));
}

void RemoteService::takeLog(const QJsonObject& line)
{
    for (auto& entry : listFromJson<service::LogEntry>(line.value(QLatin1String("entries")))) {
        log_.push_back(std::move(entry));
    }
    while (log_.size() > log::Log::ringSize) {
        log_.pop_front();
    }
    if (!log_.empty()) {
        Q_EMIT logGrew(log_.back().number);
    }
}

void RemoteService::takeTickLine(const QJsonObject& line)
{
    fromJson(line, tick_);
    if (line.value(QLatin1String("event")).toString() != QLatin1String("tick")) {
        return; // the rest of this second's follows
    }
    takeTick(std::exchange(tick_, {}));
}

void RemoteService::end()
{
    if (std::exchange(over_, true)) {
        return;
    }
    const Outcome reason{
        Message::say("The node has ended"), Message::say("its process closed the connection"),
        Message::say("Start it again, then open this window again"), Action::RestartNode};
    for (auto& [id, promise] : std::exchange(asked_, {})) {
        promise->addResult(answerOf(Outcome::failed({reason.what, reason.why, {}})));
        promise->finish();
    }
    Q_EMIT ended(reason);
}

std::vector<TrafficSample> RemoteService::history(const TrafficSubject& subject,
                                                  TrafficSpan span) const
{
    Q_EMIT lookedAt(subject);
    return CopiedService::history(subject, span);
}

void RemoteService::fetchHistory(const TrafficSubject& subject)
{
    if (!fetched_.insert(subject).second) {
        return;
    }
    // At once, not in a later turn: the ticks that come after the answer are not in it.
    ask("history", fieldsOf(subject)).then([this, subject](const QJsonObject& answer) {
        if (const auto result = resultOf(answer)) {
            takeHistory(subject, samplesFromJson(result->toArray()));
        } else {
            fetched_.erase(subject); // whoever looks again asks again
        }
    });
}

std::vector<service::LogEntry> RemoteService::logEntries(std::uint64_t after,
                                                         service::LogLevel least) const
{
    std::vector<service::LogEntry> entries;
    for (const service::LogEntry& entry : log_) {
        if (entry.number > after && entry.level >= least) {
            entries.push_back(entry);
        }
    }
    return entries;
}

} // namespace toxtunnel::control
