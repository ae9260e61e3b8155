// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/IncomingRequest.h"

#include "engine/GuardedStream.h"
#include "engine/TrackedStream.h"
#include "log/Escape.h"

#include <utility>

namespace toxtunnel::engine {

namespace {

/// A target as a peer spelled it, fit for a log.
std::string shown(const Target& target)
{
    return log::escaped(target.host) + ":" + std::to_string(target.port);
}

} // namespace

IncomingRequest::IncomingRequest(ServingContext& context, Requester requester, Target target,
                                 std::unique_ptr<IncomingStream> stream,
                                 std::function<void()> onEnded)
    : context_(context)
    , requester_(requester)
    , target_(std::move(target))
    , onEnded_(std::move(onEnded))
    , limits_(context.limits.of(requester_.peer))
{
    StreamInfo info;
    info.peer = requester_.peer;
    info.incoming = true;
    info.target = {log::escaped(target_.host), target_.port};
    auto tracked = std::make_unique<TrackedIncoming>(context.feed.streams(), std::move(info),
                                                     std::move(stream));
    id_ = tracked->id();
    stream_ = std::make_unique<GuardedIncoming>(context.reactor, context.reaper, limits_,
                                                std::move(tracked));
}

void IncomingRequest::start()
{
    if (!limits_.mayOpen(requester_.serial)) { // first, so that a flood costs next to nothing
        refuse({RefusalCode::RateLimited, {}});
        return;
    }
    if (!context_.closed.empty()) {
        refuse({RefusalCode::Failed, std::string(context_.closed)});
        return;
    }
    judge();
}

void IncomingRequest::logOpen() const
{
    context_.log.info("TUNNEL_OPEN from friend ", requester_.number,
                      ": tunnel_id=", requester_.serial, " target=", shown(target_));
}

void IncomingRequest::judge()
{
    const access::Decision decision =
        context_.rules.judgeSpelling(requester_.peer, target_, std::chrono::system_clock::now());
    switch (decision.verdict) {
    case access::Verdict::Allowed:
        if (takeSlot()) {
            dial(decision);
        }
        return;
    case access::Verdict::NeedsResolving:
        if (!takeSlot()) {
            return;
        }
        resolving_ = context_.resolver.resolve(
            decision.name, [this](const endpoint::Resolver::Answer& answer) { resolved(answer); });
        return;
    default:
        deny(decision);
    }
}

/// False: the peer has as many as it may, and this one was refused.
bool IncomingRequest::takeSlot()
{
    if (limits_.mayHoldAnother()) {
        slot_.emplace(limits_);
        logOpen();
        return true;
    }
    if (const auto more = limits_.refusals().next(context_.reactor.now())) {
        logOpen();
        context_.log.warning("Tunnel limit exceeded for friend ", requester_.peer.toHex(),
                             " (tunnel_id=", requester_.serial, ")", *more);
    }
    refuse({RefusalCode::StreamLimit, {}});
    return false;
}

bool IncomingRequest::stillAllowed() const
{
    const auto now = std::chrono::system_clock::now();
    const auto verdict = context_.rules.judgeSpelling(requester_.peer, target_, now).verdict;
    if (verdict == access::Verdict::NeedsResolving && !addresses_.empty()) {
        return context_.rules.judgeAddresses(requester_.peer, target_, addresses_, now).verdict ==
               access::Verdict::Allowed;
    }
    return verdict == access::Verdict::Allowed || verdict == access::Verdict::NeedsResolving;
}

void IncomingRequest::resolved(const endpoint::Resolver::Answer& answer)
{
    if (!answer.has_value()) {
        context_.log.warning("Failed to resolve ", shown(target_), " for tunnel ",
                             requester_.serial, ": ", log::escaped(answer.error().detail));
        refuse(answer.error());
        return;
    }
    const access::Decision decision = context_.rules.judgeAddresses(
        requester_.peer, target_, *answer, std::chrono::system_clock::now());
    if (decision.verdict == access::Verdict::Allowed) {
        dial(decision);
    } else {
        deny(decision);
    }
}

void IncomingRequest::dial(const access::Decision& decision)
{
    addresses_ = decision.addresses;
    context_.feed.streams().setRuleLine(id_, decision.entryLine);
    RuleUse& use = context_.ruleUses[requester_.peer];
    ++use.allowed;
    use.last = std::chrono::system_clock::now();
    context_.feed.touchRuleUses();
    endpoint::IncomingDial::Observer& observer = *this; // private base: make_unique cannot see it
    dial_ = std::make_unique<endpoint::IncomingDial>(context_.reactor, std::move(stream_),
                                                     addresses_, target_.port, observer);
}

void IncomingRequest::deny(const access::Decision& decision)
{
    if (decision.ruleLine != 0) {
        RuleUse& use = context_.ruleUses[requester_.peer];
        ++use.denied;
        use.last = std::chrono::system_clock::now();
        context_.feed.touchRuleUses();
    }
    if (const auto more = limits_.refusals().next(context_.reactor.now())) {
        if (!slot_) { // else it was logged before its name was resolved
            logOpen();
        }
        logDenial(decision, *more);
    }
    refuse(decision.refusal());
}

void IncomingRequest::logDenial(const access::Decision& decision, const std::string& more) const
{
    const std::string peer = requester_.peer.toHex();
    if (decision.verdict == access::Verdict::DefaultDenied) {
        context_.log.warning("Access default-denied for friend ", peer, " to ", shown(target_),
                             " (No matching allow rule (default deny))", more);
    } else if (decision.verdict == access::Verdict::Denied) {
        context_.log.warning("Access denied for friend ", peer, " to ", shown(target_),
                             " (Access denied)", more);
    } else {
        context_.log.warning("Malformed target from friend ", peer, ": ", shown(target_), " (",
                             decision.reason.english(), ")", more);
    }
}

void IncomingRequest::refuse(const Refusal& refusal)
{
    std::exchange(stream_, nullptr)->refuse(refusal);
    end();
}

void IncomingRequest::end()
{
    const auto onEnded = std::move(onEnded_);
    onEnded(); // may destroy this
}

void IncomingRequest::onDialConnected(endpoint::IncomingDial&)
{
    context_.log.info("TCP connected to ", shown(target_), " for tunnel ", requester_.serial,
                      " (friend ", requester_.number, ")");
}

void IncomingRequest::onDialEnded(endpoint::IncomingDial&, const endpoint::PumpEnd& how)
{
    if (how.kind == endpoint::PumpEnd::Kind::Refused) {
        context_.log.warning("Failed to connect to ", shown(target_), " for tunnel ",
                             requester_.serial, ": ", log::escaped(how.refusal.detail));
    } else {
        context_.log.debug("Tunnel ", requester_.serial, " of friend ", requester_.number,
                           " ended: ", how.traffic.received, " bytes in, ", how.traffic.sent,
                           " bytes out", how.reason.empty() ? "" : ", ", log::escaped(how.reason));
    }
    end();
}

} // namespace toxtunnel::engine
