// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/TargetTrial.h"

#include <algorithm>
#include <utility>

namespace toxtunnel::engine {

using namespace std::chrono_literals;

/// Hears of one stream; the timer is its end in every case, so that no call of the stream is
/// running when it goes.
class TargetTrial::Attempt final : public StreamHandler
{
public:
    Attempt(TargetTrial& trial, std::function<void(const Answer&)> onAnswer)
        : trial_(trial)
        , onAnswer_(std::move(onAnswer))
        , begin_(Reactor::Clock::now())
        , timer_(trial.reactor_.timer([this] { end(); }))
    {
        timer_->start(patience);
    }

    void open(const PublicKey& peer, const Target& target)
    {
        auto stream = trial_.opener_(peer, target, *this);
        if (stream.has_value()) {
            stream_ = std::move(*stream);
        } else {
            settle(tl::unexpected(stream.error()));
        }
    }

    void settle(Answer answer)
    {
        if (!settled_) {
            settled_ = true;
            answer_ = std::move(answer);
            timer_->start(0ms);
        }
    }

    void end()
    {
        auto& running = trial_.running_;
        const auto place = std::find_if(running.begin(), running.end(),
                                        [this](const auto& other) { return other.get() == this; });
        const auto self = std::move(*place); // lives until this returns
        running.erase(place);
        stream_.reset();
        onAnswer_(answer_);
    }

    void onOpened() override
    {
        settle(
            std::chrono::duration_cast<std::chrono::milliseconds>(Reactor::Clock::now() - begin_));
    }
    void onRefused(const Refusal& refusal) override { settle(tl::unexpected(refusal)); }
    std::size_t onData(std::span<const std::uint8_t> data) override { return data.size(); }
    void onWritable() override {}
    void onFinished() override {}
    void onReset(std::string_view reason) override
    {
        settle(tl::unexpected(Refusal{RefusalCode::Failed, std::string(reason)}));
    }

private:
    TargetTrial& trial_;
    std::function<void(const Answer&)> onAnswer_;
    Reactor::TimePoint begin_;
    Answer answer_ = tl::unexpected(Refusal{RefusalCode::TimedOut, {}});
    bool settled_ = false;
    std::unique_ptr<Stream> stream_;
    std::unique_ptr<Reactor::Timer> timer_;
};

TargetTrial::TargetTrial(Reactor& reactor, Opener opener)
    : reactor_(reactor)
    , opener_(std::move(opener))
{
}

TargetTrial::~TargetTrial() = default;

void TargetTrial::dial(const PublicKey& peer, const Target& target,
                       std::function<void(const Answer&)> onAnswer)
{
    auto& attempt = running_.emplace_back(std::make_unique<Attempt>(*this, std::move(onAnswer)));
    attempt->open(peer, target);
}

void TargetTrial::clear()
{
    while (!running_.empty()) {
        running_.front()->settle(tl::unexpected(Refusal{RefusalCode::PeerOffline, {}}));
        running_.front()->end();
    }
}

} // namespace toxtunnel::engine
