// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/AddressCheck.h"

#include "model/PastedId.h"
#include "ui/text/Words.h"

#include <algorithm>

namespace toxtunnel::ui {

namespace {

const QString scheme = QStringLiteral("tox:");

} // namespace

AddressCheck AddressCheck::of(const QString& text, const ToxId& self,
                              const std::vector<PeerInfo>& peers)
{
    const QString id = toQt(pastedId(text.toStdString()));
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
