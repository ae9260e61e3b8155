// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "doctor/Check.h"

#include <utility>

namespace toxtunnel::doctor {

/// What all checks share.
template <CheckId Id>
class CheckOf : public Check
{
public:
    CheckId id() const final { return Id; }

protected:
    static Finding finding(CheckVerdict verdict, Message words, Message remedy = {},
                           Action action = Action::None)
    {
        return {Id, verdict, std::move(words), std::move(remedy), action};
    }
};

/// The program is the one that is installed and can keep its files.
class ProgramCheck final : public CheckOf<CheckId::Program>
{
public:
    Finding examine(const Chart& chart) const override;
};

class ConfigurationCheck final : public CheckOf<CheckId::Configuration>
{
public:
    Finding examine(const Chart& chart) const override;
};

class RulesCheck final : public CheckOf<CheckId::Rules>
{
public:
    Finding examine(const Chart& chart) const override;
};

class NetworkCheck final : public CheckOf<CheckId::Network>
{
public:
    Finding examine(const Chart& chart) const override;
};

class UdpCheck final : public CheckOf<CheckId::Udp>
{
public:
    Finding examine(const Chart& chart) const override;
};

class BootstrapCheck final : public CheckOf<CheckId::Bootstrap>
{
public:
    Finding examine(const Chart& chart) const override;
};

class PeerCheck final : public CheckOf<CheckId::Peer>
{
public:
    Finding examine(const Chart& chart) const override;
};

class VersionsCheck final : public CheckOf<CheckId::Versions>
{
public:
    Finding examine(const Chart& chart) const override;
};

class RuleCheck final : public CheckOf<CheckId::Rule>
{
public:
    Finding examine(const Chart& chart) const override;
};

class TargetCheck final : public CheckOf<CheckId::Target>
{
public:
    Finding examine(const Chart& chart) const override;
};

} // namespace toxtunnel::doctor
