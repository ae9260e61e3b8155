// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Host.h"

#include <algorithm>
#include <map>
#include <string>
#include <vector>

/// Keeps secrets as long as it lives, or says that it cannot.
class MemoryStore final : public toxtunnel::secrets::SecretStore
{
public:
    bool available = true;
    std::map<std::string, std::string> kept;

    QFuture<toxtunnel::Outcome> store(std::string name, toxtunnel::Secret secret) override
    {
        if (available) {
            kept[name] = std::string(secret.bytes().begin(), secret.bytes().end());
        }
        return answer();
    }

    QFuture<toxtunnel::secrets::Found> read(std::string name) override
    {
        using toxtunnel::secrets::Found;
        const auto found = kept.find(name);
        return QtFuture::makeReadyFuture(!available ? Found(tl::unexpected(unavailable()))
                                         : found == kept.end()
                                             ? Found(nullptr)
                                             : Found(std::make_shared<const toxtunnel::Secret>(
                                                   std::string_view(found->second))));
    }

    QFuture<toxtunnel::Outcome> remove(std::string name) override
    {
        kept.erase(name);
        return answer();
    }

private:
    static toxtunnel::Error unavailable()
    {
        return {toxtunnel::Message::verbatim("The keychain cannot be used"),
                toxtunnel::Message::verbatim("it is away"),
                {}};
    }

    QFuture<toxtunnel::Outcome> answer() const
    {
        return QtFuture::makeReadyFuture(available ? toxtunnel::Outcome::done()
                                                   : toxtunnel::Outcome::failed(unavailable()));
    }
};

/// The program around a window, which writes down what is asked of it.
struct TestHost
{
    MemoryStore store;
    int locked = 0;
    std::vector<std::string> restored; ///< files

    operator const toxtunnel::ui::Host&() const { return host; }

private:
    toxtunnel::ui::Host host{
        store, [this] { ++locked; },
        [this](const std::string& file, const toxtunnel::Secret&) { restored.push_back(file); }};
};
