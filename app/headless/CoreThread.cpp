// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "headless/CoreThread.h"

#include "reactor/QtReactor.h"

#include <QEventLoop>
#include <QThread>
#include <future>

namespace toxtunnel::app {

CoreThread::CoreThread() = default;

CoreThread::~CoreThread()
{
    if (thread_) {
        thread_->quit();
        thread_->wait();
    }
}

Result<void> CoreThread::start(Build build)
{
    std::promise<Result<Reactor*>> started;
    auto future = started.get_future();
    thread_.reset(
        QThread::create([started = std::move(started), build = std::move(build)]() mutable {
            const auto reactor = createQtReactor();
            auto built = build(*reactor);
            if (!built) {
                started.set_value(tl::unexpected(built.error()));
                return;
            }
            started.set_value(reactor.get());
            // Not QThread::exec(), which a thread made of a function does not offer; quit() ends
            // it, too.
            QEventLoop().exec();
        }));
    prepareForReactor(*thread_);
    thread_->setObjectName(QStringLiteral("core"));
    thread_->start();
    auto result = future.get();
    if (!result) {
        return tl::unexpected(result.error());
    }
    reactor_ = *result;
    return {};
}

} // namespace toxtunnel::app
