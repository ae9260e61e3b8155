// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/AddressCheck.h"

#include "ui/text/Words.h"

#include <algorithm>

namespace toxtunnel::ui {

namespace {

const QString scheme = QStringLiteral("tox:");

/// The part of a link that is the ID; a text without a scheme is taken whole.
QString bare(const QString& text)
{
    QString id;
    std::copy_if(text.begin(), text.end(), std::back_inserter(id),
                 [](QChar c) { return !c.isSpace(); });
    if (id.startsWith(scheme, Qt::CaseInsensitive)) {
        id = id.mid(scheme.size());
        while (id.startsWith(u'/')) {
            id = id.mid(1);
        }
        id = id.left(id.indexOf(u'?') < 0 ? id.size() : id.indexOf(u'?'));
    }
    return id;
}

} // namespace

AddressCheck AddressCheck::of(const QString& text, const ToxId& self,
                              const std::vector<PeerInfo>& peers)
{
    const QString id = bare(text);
    const auto length = static_cast<int>(ToxId::hexLength);
    if (id.isEmpty()) {
        return {};
    }
    if (id.size() < length) {
        return {{},
                tr("%n more character(s) to come", nullptr, length - static_cast<int>(id.size()))};
    }
    if (id.size() > length) {
        return {{}, tr("%n character(s) too many", nullptr, static_cast<int>(id.size()) - length)};
    }
    const auto parsed = ToxId::parse(id.toStdString());
    if (!parsed) {
        return {{}, tr("Not a Tox ID: a character is wrong or two are swapped")};
    }
    if (parsed->key == self.key) {
        return {{}, tr("That is this computer itself")};
    }
    const auto known = std::find_if(peers.begin(), peers.end(),
                                    [&](const PeerInfo& peer) { return peer.key == parsed->key; });
    if (known != peers.end() && known->id) {
        return {{}, tr("Already a peer: %1").arg(Words::peer(*known))};
    }
    return {*parsed, tr("A valid Tox ID")};
}

QString AddressCheck::linkTo(const ToxId& id)
{
    return scheme + toQt(id.toHex());
}

} // namespace toxtunnel::ui
