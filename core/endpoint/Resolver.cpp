// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoint/Resolver.h"

#include "endpoint/SystemLookup.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace toxtunnel::endpoint {

namespace {

tl::unexpected<Refusal> unresolved(std::string detail)
{
    return tl::unexpected(Refusal{RefusalCode::ResolveFailed, std::move(detail)});
}

} // namespace

/// `name` is read by the threads; the rest belongs to the reactor's thread.
struct Resolver::Question
{
    std::string name;
    OnAnswer onAnswer; // empty once answered or taken back
    std::unique_ptr<Reactor::Timer> deadline;

    void answer(Answer answer)
    {
        deadline.reset();
        if (const OnAnswer callback = std::exchange(onAnswer, nullptr)) {
            callback(std::move(answer));
        }
    }
};

struct Resolver::Pool
{
    std::mutex mutex; // guards all below
    std::condition_variable wake;
    std::deque<std::weak_ptr<Question>> questions;
    Reactor* reactor = nullptr; // null once the resolver is gone
    Lookup lookup;
    unsigned threads = 0;
    unsigned idle = 0;
};

class Resolver::RequestImpl final : public Resolver::Request
{
public:
    explicit RequestImpl(std::shared_ptr<Question> question)
        : question_(std::move(question))
    {
    }
    ~RequestImpl() override
    {
        question_->onAnswer = nullptr;
        question_->deadline.reset();
    }
    RequestImpl(const RequestImpl&) = delete;
    RequestImpl& operator=(const RequestImpl&) = delete;

private:
    std::shared_ptr<Question> question_;
};

Resolver::Resolver(Reactor& reactor)
    : Resolver(reactor, Options{})
{
}

Resolver::Resolver(Reactor& reactor, Options options)
    : reactor_(reactor)
    , options_(std::move(options))
    , pool_(std::make_shared<Pool>())
{
    pool_->reactor = &reactor_;
    pool_->lookup = options_.lookup ? options_.lookup : Lookup(lookupByTheSystem);
}

Resolver::~Resolver()
{
    const std::lock_guard lock(pool_->mutex);
    pool_->reactor = nullptr;
    pool_->questions.clear();
    pool_->wake.notify_all();
}

std::unique_ptr<Resolver::Request> Resolver::resolve(const std::string& name, OnAnswer onAnswer)
{
    auto question = std::make_shared<Question>(Question{name, std::move(onAnswer), nullptr});
    auto request = std::make_unique<RequestImpl>(question);
    if (const auto literal = IpAddress::parse(name)) {
        reactor_.post([question, literal] { question->answer(std::vector{*literal}); });
        return request;
    }
    question->deadline = reactor_.timer([waiting = std::weak_ptr(question)] {
        if (const auto late = waiting.lock()) {
            late->answer(unresolved("no answer in time"));
        }
    });
    question->deadline->start(options_.timeout);

    const std::lock_guard lock(pool_->mutex);
    if (pool_->questions.size() >= options_.waiting) {
        reactor_.post([question] { question->answer(unresolved("too many names at once")); });
        return request;
    }
    pool_->questions.push_back(question);
    if (pool_->idle == 0 && pool_->threads < options_.threads) {
        ++pool_->threads;
        // Not joined: nobody can wait for the system's resolver. It shares the pool, not us.
        std::thread([pool = pool_] { work(*pool); }).detach();
    } else {
        pool_->wake.notify_one();
    }
    return request;
}

void Resolver::work(Pool& pool)
{
    std::unique_lock lock(pool.mutex);
    while (pool.reactor != nullptr) {
        if (pool.questions.empty()) {
            ++pool.idle;
            pool.wake.wait(lock);
            --pool.idle;
            continue;
        }
        std::shared_ptr<Question> question = pool.questions.front().lock();
        pool.questions.pop_front();
        if (!question) {
            continue; // taken back
        }
        lock.unlock();
        Answer answer = pool.lookup(question->name);
        lock.lock();
        if (pool.reactor != nullptr) {
            pool.reactor->post(
                [question = std::move(question), answer = std::move(answer)]() mutable {
                    question->answer(std::move(answer));
                });
        }
    }
}

} // namespace toxtunnel::endpoint
