// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/StreamInfo.h"

#include <QString>
#include <QStringList>
#include <vector>

namespace toxtunnel::ui {

/// Words that choose connections: `peer:bob`, `port:22`, `host:nas`, `in`, `out`, or any text that
/// one of its fields contains. All words must fit.
class StreamFilter
{
public:
    StreamFilter() = default;
    explicit StreamFilter(const QString& words);

    bool empty() const { return words_.empty(); }
    bool fits(const StreamInfo& stream, const QString& peerName) const;

private:
    struct Word
    {
        QString field; ///< lower case; empty: any
        QString value; ///< lower case
    };
    static bool fits(const Word& word, const StreamInfo& stream, const QString& peerName);

    std::vector<Word> words_;
};

} // namespace toxtunnel::ui
