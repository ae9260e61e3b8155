// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor/Check.h"

#include "doctor/Checks.h"

#include <algorithm>
#include <cctype>

namespace toxtunnel::doctor {

namespace {

constexpr std::size_t keyLike = 16;
constexpr std::size_t shown = 8;

bool isHex(char c)
{
    return std::isxdigit(static_cast<unsigned char>(c)) != 0;
}

std::vector<Sentence> withoutKeys(std::vector<Sentence> sentences)
{
    for (Sentence& sentence : sentences) {
        for (Sentence::Argument& argument : sentence.arguments) {
            if (auto* text = std::get_if<std::string>(&argument)) {
                *text = doctor::withoutKeys(*text);
            } else if (auto* inner = std::get_if<std::vector<Sentence>>(&argument)) {
                *inner = withoutKeys(std::move(*inner));
            }
        }
    }
    return sentences;
}

void dropKeys(Message& message)
{
    message = Message::of(withoutKeys(message.sentences()));
}

} // namespace

std::vector<std::unique_ptr<Check>> allChecks()
{
    std::vector<std::unique_ptr<Check>> checks;
    checks.push_back(std::make_unique<ProgramCheck>());
    checks.push_back(std::make_unique<ConfigurationCheck>());
    checks.push_back(std::make_unique<RulesCheck>());
    checks.push_back(std::make_unique<NetworkCheck>());
    checks.push_back(std::make_unique<UdpCheck>());
    checks.push_back(std::make_unique<BootstrapCheck>());
    checks.push_back(std::make_unique<PeerCheck>());
    checks.push_back(std::make_unique<VersionsCheck>());
    checks.push_back(std::make_unique<RuleCheck>());
    checks.push_back(std::make_unique<TargetCheck>());
    return checks;
}

Diagnosis diagnose(const Chart& chart)
{
    Diagnosis diagnosis;
    for (const auto& check : allChecks()) {
        Finding finding = check->examine(chart);
        dropKeys(finding.words);
        dropKeys(finding.remedy);
        diagnosis.findings.push_back(std::move(finding));
    }
    return diagnosis;
}

std::string withoutKeys(std::string_view text)
{
    std::string result;
    while (!text.empty()) {
        const auto end = std::find_if_not(text.begin(), text.end(), isHex);
        const auto run = static_cast<std::size_t>(end - text.begin());
        result += text.substr(0, run >= keyLike ? shown : run);
        result += run >= keyLike ? "…" : "";
        text.remove_prefix(run);
        const auto next = std::find_if(text.begin(), text.end(), isHex);
        const auto other = static_cast<std::size_t>(next - text.begin());
        result += text.substr(0, other);
        text.remove_prefix(other);
    }
    return result;
}

} // namespace toxtunnel::doctor
