// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/StreamFilter.h"

#include "ui/text/Words.h"

#include <algorithm>

namespace toxtunnel::ui {

StreamFilter::StreamFilter(const QString& words)
{
    for (const QString& word : words.toLower().split(u' ', Qt::SkipEmptyParts)) {
        const auto colon = word.indexOf(u':');
        const QString field = colon > 0 ? word.left(colon) : QString();
        if (field == u"peer" || field == u"port" || field == u"host") {
            words_.push_back({field, word.mid(colon + 1)});
        } else if (word == u"in" || word == u"out") {
            words_.push_back({word, {}});
        } else {
            words_.push_back({{}, word});
        }
    }
}

bool StreamFilter::fits(const StreamInfo& stream, const QString& peerName) const
{
    return std::all_of(words_.begin(), words_.end(),
                       [&](const Word& word) { return fits(word, stream, peerName); });
}

bool StreamFilter::fits(const Word& word, const StreamInfo& stream, const QString& peerName)
{
    const auto holds = [&word](const QString& text) {
        return text.contains(word.value, Qt::CaseInsensitive);
    };
    if (word.field == u"peer") {
        return holds(peerName) || holds(toQt(stream.peer.toHex()));
    }
    if (word.field == u"port") {
        return QString::number(stream.target.port) == word.value;
    }
    if (word.field == u"host") {
        return holds(toQt(stream.target.host));
    }
    if (word.field == u"in" || word.field == u"out") {
        return stream.incoming == (word.field == u"in");
    }
    return holds(peerName) || holds(toQt(stream.target.text())) || holds(toQt(stream.local));
}

} // namespace toxtunnel::ui
