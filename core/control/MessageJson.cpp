// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "control/MessageJson.h"

#include "control/Json.h"

#include <QJsonArray>
#include <algorithm>
#include <chrono>
#include <utility>

namespace toxtunnel::control {

namespace {

using SystemTime = std::chrono::system_clock::time_point;
using std::chrono::seconds;

QJsonArray partsOf(const std::vector<Sentence>& sentences);

struct ArgumentInJson
{
    QJsonValue operator()(const std::string& text) const { return qt(text); }
    QJsonValue operator()(std::int64_t figure) const { return qint64{figure}; }
    QJsonValue operator()(SystemTime when) const
    {
        const auto unix = std::chrono::floor<seconds>(when.time_since_epoch()).count();
        return QJsonObject{{QStringLiteral("time"), qint64{unix}}};
    }
    QJsonValue operator()(const std::vector<Sentence>& inner) const { return partsOf(inner); }
};

QJsonArray partsOf(const std::vector<Sentence>& sentences)
{
    QJsonArray parts;
    for (const Sentence& sentence : sentences) {
        QJsonArray arguments;
        for (const Sentence::Argument& argument : sentence.arguments) {
            arguments.append(std::visit(ArgumentInJson(), argument));
        }
        parts.append(QJsonObject{{QStringLiteral("text"), qt(sentence.pattern)},
                                 {QStringLiteral("arguments"), arguments}});
    }
    return parts;
}

std::vector<Sentence> sentencesOf(const QJsonArray& parts);

/// QJsonDocument takes no more than 1024 levels, which bounds how deep this goes.
Sentence::Argument argumentOf(const QJsonValue& value)
{
    if (value.isArray()) {
        return sentencesOf(value.toArray());
    }
    if (value.isObject()) {
        return SystemTime(seconds(value[QLatin1String("time")].toInteger()));
    }
    if (value.isDouble()) {
        return std::int64_t{value.toInteger()};
    }
    return value.toString().toStdString();
}

std::vector<Sentence> sentencesOf(const QJsonArray& parts)
{
    std::vector<Sentence> sentences;
    for (const QJsonValue part : parts) {
        Sentence& sentence = sentences.emplace_back();
        sentence.pattern = part[QLatin1String("text")].toString().toStdString();
        for (const QJsonValue argument : part[QLatin1String("arguments")].toArray()) {
            sentence.arguments.push_back(argumentOf(argument));
        }
    }
    return sentences;
}

QString partsKey(QLatin1String key)
{
    return key + QLatin1String("_parts");
}

} // namespace

void put(QJsonObject& object, QLatin1String key, const Message& message)
{
    if (!message.empty()) {
        object.insert(key, qt(message.english()));
        object.insert(partsKey(key), partsOf(message.sentences()));
    }
}

void put(QJsonObject& object, QLatin1String key, const std::vector<Message>& messages)
{
    QJsonArray texts;
    QJsonArray parts;
    for (const Message& message : messages) {
        texts.append(qt(message.english()));
        parts.append(partsOf(message.sentences()));
    }
    object.insert(key, texts);
    object.insert(partsKey(key), parts);
}

void put(QJsonObject& object, const Outcome& trouble)
{
    put(object, QLatin1String("what"), trouble.what);
    put(object, QLatin1String("why"), trouble.why);
    put(object, QLatin1String("remedy"), trouble.remedy);
    if (trouble.action != Action::None) {
        object.insert(QLatin1String("action"), actionName(trouble.action));
    }
}

Message takeMessage(const QJsonObject& object, QLatin1String key)
{
    const QJsonArray parts = object.value(partsKey(key)).toArray();
    return parts.isEmpty() ? Message::verbatim(object.value(key).toString().toStdString())
                           : Message::of(sentencesOf(parts));
}

std::vector<Message> takeMessages(const QJsonObject& object, QLatin1String key)
{
    std::vector<Message> messages;
    for (const QJsonValue parts : object.value(partsKey(key)).toArray()) {
        messages.push_back(Message::of(sentencesOf(parts.toArray())));
    }
    return messages;
}

} // namespace toxtunnel::control
