// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Error.h"
#include "tox/NodeOptions.h"

#include <QNetworkAccessManager>
#include <functional>
#include <optional>
#include <string>

class QNetworkReply;

namespace toxtunnel::tox {

/// Fetches the list of bootstrap nodes, through the proxy when there is one: then the proxy
/// resolves the name, too. Core thread, needs a Qt event loop.
class NodeListDownload
{
public:
    static constexpr std::chrono::milliseconds timeout{15'000};
    static constexpr qint64 largest = 1 << 20; ///< bytes; more is refused

    /// Called with the text as served, not parsed; it may destroy this object.
    using Done = std::function<void(Result<std::string>)>;

    NodeListDownload(const std::string& url, const std::optional<Proxy>& proxy, Done done);
    ~NodeListDownload();
    NodeListDownload(const NodeListDownload&) = delete;
    NodeListDownload& operator=(const NodeListDownload&) = delete;

private:
    void finish();

    QNetworkAccessManager manager_;
    Done done_;
    QNetworkReply* reply_ = nullptr;
};

} // namespace toxtunnel::tox
