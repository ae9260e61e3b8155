// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPromise>
#include <memory>
#include <utility>

namespace toxtunnel::service {

/// One that has begun; kept by whatever is going to finish it.
template <typename T>
std::shared_ptr<QPromise<T>> newPromise()
{
    auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    return promise;
}

template <typename T>
void finish(QPromise<T>& promise, T answer)
{
    promise.addResult(std::move(answer));
    promise.finish();
}

} // namespace toxtunnel::service
