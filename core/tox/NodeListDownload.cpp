// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tox/NodeListDownload.h"

#include <QNetworkProxy>
#include <QNetworkReply>
#include <QUrl>
#include <utility>

namespace toxtunnel::tox {

namespace {

QNetworkProxy toQtProxy(const std::optional<Proxy>& proxy)
{
    if (!proxy) {
        return QNetworkProxy(QNetworkProxy::NoProxy);
    }
    QNetworkProxy result(proxy->kind == Proxy::Kind::Http ? QNetworkProxy::HttpProxy
                                                          : QNetworkProxy::Socks5Proxy,
                         QString::fromStdString(proxy->host), proxy->port);
    result.setCapabilities(result.capabilities() | QNetworkProxy::HostNameLookupCapability);
    return result;
}

} // namespace

NodeListDownload::NodeListDownload(const std::string& url, const std::optional<Proxy>& proxy,
                                   Done done)
    : done_(std::move(done))
{
    manager_.setProxy(toQtProxy(proxy));
    QNetworkRequest request(QUrl(QString::fromStdString(url)));
    request.setTransferTimeout(static_cast<int>(timeout.count()));
    request.setMaximumRedirectsAllowed(5);
    reply_ = manager_.get(request);
    QObject::connect(reply_, &QNetworkReply::downloadProgress, &manager_,
                     [this](qint64 received, qint64) {
                         if (received > largest) {
                             reply_->abort();
                         }
                     });
    // Queued: the connection may fail inside get(), and `done` may destroy this object.
    QObject::connect(
        reply_, &QNetworkReply::finished, &manager_, [this] { finish(); }, Qt::QueuedConnection);
}

NodeListDownload::~NodeListDownload()
{
    reply_->disconnect(&manager_);
}

void NodeListDownload::finish()
{
    const Done done = std::move(done_);
    if (reply_->error() == QNetworkReply::NoError) {
        done(reply_->readAll().toStdString());
        return;
    }
    done(failure(Message::say("Cannot fetch the list of bootstrap nodes from %1",
                              reply_->url().toString(QUrl::RemoveUserInfo).toStdString()),
                 Message::verbatim(reply_->errorString().toStdString())));
}

} // namespace toxtunnel::tox
