// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/CommandLine.h"

#include "cli/OptionTable.h"
#include "config/Suggestion.h"
#include "log/Escape.h"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <CLI/Validators.hpp>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace toxtunnel::cli {

namespace {

constexpr int usageError = 2; // as of other programs

/// A port as text: a plain number, so that "0x50" or "80 " are refused.
std::string checkPort(const std::string& text)
{
    const bool digits =
        !text.empty() && text.size() <= 5 &&
        std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    const int number = digits ? std::stoi(text) : 0;
    return number >= 1 && number <= 65535 ? std::string()
                                          : "Value " + text + " not in range 1 to 65535";
}

/// Adds the options and subcommands of one command; `result` outlives the parsing.
class Builder
{
public:
    explicit Builder(Arguments& result)
        : result_(result)
    {
    }

    void fill(CLI::App& app, const CommandSpec& command, bool top) const
    {
        const OptionSpec help = helpOption();
        app.set_help_flag(std::string(help.names), std::string(help.help));
        for (const OptionSpec& option : command.options) {
            addOption(app, option);
        }
        for (const CommandSpec& child : command.commands) {
            CLI::App* sub = app.add_subcommand(std::string(child.name), std::string(child.summary));
            fill(*sub, child, false);
        }
        if (!top && !command.commands.empty()) {
            app.require_subcommand(1);
        } else if (!top) {
            if (!command.rest.empty()) {
                app.prefix_command();
                app.footer("What follows is handed on: " + std::string(command.rest));
            }
            app.callback([this, &app, action = command.action, request = command.request] {
                result_.action = action;
                result_.request = request;
                result_.rest = app.remaining();
            });
        }
    }

private:
    void addOption(CLI::App& app, const OptionSpec& option) const
    {
        const std::string names(option.names);
        const std::string help(option.help);
        CLI::Option* added = std::visit(
            [&]<typename T>(const T& field) -> CLI::Option* {
                if constexpr (std::is_same_v<T, bool Arguments::*>) {
                    return app.add_flag(names, result_.*field, help);
                } else if constexpr (std::is_same_v<T, std::vector<std::string> Arguments::*>) {
                    // One value each time unless the table says "...", so that none of the
                    // arguments after it is taken for one.
                    return app.add_option(names, result_.*field, help)
                        ->allow_extra_args(option.value.ends_with("..."));
                } else {
                    return app.add_option(names, result_.*field, help);
                }
            },
            option.field);
        if (!option.value.empty()) {
            added->type_name("")->option_text(std::string(option.value));
        }
        if (std::holds_alternative<std::optional<std::uint16_t> Arguments::*>(option.field) ||
            std::holds_alternative<std::uint16_t Arguments::*>(option.field)) {
            added->check(CLI::Validator(checkPort, ""));
        }
        if (!option.choices.empty()) {
            addChoices(*added, option);
        }
        added->required(option.positional() && !option.optional);
    }

    static void addChoices(CLI::Option& added, const OptionSpec& option)
    {
        std::string all;
        for (const std::string_view choice : option.choices) {
            all += (all.empty() ? "" : "|") + std::string(choice);
        }
        const auto check = [choices = option.choices, all](const std::string& text) {
            const bool allowed = std::find(choices.begin(), choices.end(), text) != choices.end();
            return allowed ? std::string() : "'" + text + "' is not one of " + all;
        };
        added.option_text(all)->check(CLI::Validator(check, ""));
    }

    Arguments& result_;
};

/// What was given and belongs to no command, also where help was asked for: help on something else
/// than what was typed would only mislead. Empty: there is none.
std::string misfit(const CLI::App& top, const CommandSpec& table)
{
    const CLI::App* app = &top;
    const CommandSpec* command = &table;
    while (!app->get_subcommands().empty()) {
        app = app->get_subcommands().front();
        command =
            &*std::find_if(command->commands.begin(), command->commands.end(),
                           [&](const CommandSpec& each) { return each.name == app->get_name(); });
    }
    const std::vector<std::string> rest = app->remaining();
    if (rest.empty() || !command->rest.empty()) {
        return {};
    }
    const std::string& word = rest.front();
    const std::string shown = log::escaped(word);
    if (word.starts_with('-')) {
        return "unknown option " + shown;
    }
    if (command->commands.empty()) {
        return "unexpected argument '" + shown + "'";
    }
    std::vector<std::string_view> names;
    for (const CommandSpec& each : command->commands) {
        names.push_back(each.name);
    }
    const std::string near = config::suggestion(word, names);
    return "unknown command '" + shown + "'" +
           (near.empty() ? "" : "; did you mean '" + near + "'?");
}

} // namespace

tl::expected<Arguments, int> parseCommandLine(int argc, const char* const* argv, std::ostream& out,
                                              std::ostream& err)
{
    const CommandSpec table = commandTable();
    Arguments result;
    // What a desktop passes on is a stranger's text: a link and never an option.
    if (argc == 2 && std::string_view(argv[1]).starts_with("tox:")) {
        result.link = argv[1];
        return result;
    }
    const Builder builder(result);
    CLI::App app(std::string(table.summary), std::string(table.name));
    builder.fill(app, table, true);
    const OptionSpec version = versionOption();
    app.set_version_flag(std::string(version.names), "toxtunnel " TOXTUNNEL_VERSION,
                         std::string(version.help));
    app.require_subcommand(0, 1);
    app.footer("The manual page toxtunnel(1) says more. Every command understands --help.");
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        const std::string wrong = misfit(app, table);
        if (wrong.empty()) {
            return tl::unexpected(app.exit(error, out, err) == 0 ? 0 : usageError);
        }
        err << "toxtunnel: " << wrong << "\nRun with --help for more information." << std::endl;
        return tl::unexpected(usageError);
    }
    return result;
}

} // namespace toxtunnel::cli
