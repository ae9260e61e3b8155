// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Completion.h"

#include "cli/Joined.h"

#include <functional>
#include <vector>

namespace toxtunnel::cli {

namespace {

constexpr std::string_view heading = "# SPDX-License-Identifier: GPL-3.0-or-later\n"
                                     "# Generated from the option table of toxtunnel.\n";

std::vector<std::string> namesOf(const OptionSpec& option)
{
    std::vector<std::string> names;
    std::string_view rest = option.names;
    for (auto comma = rest.find(','); comma != std::string_view::npos; comma = rest.find(',')) {
        names.emplace_back(rest.substr(0, comma));
        rest.remove_prefix(comma + 1);
    }
    names.emplace_back(rest);
    return names;
}

/// What may follow a command: its options and --help, at the top --version too.
std::vector<OptionSpec> optionsOf(const CommandSpec& command, bool top)
{
    std::vector<OptionSpec> options = command.options;
    options.push_back(helpOption());
    if (top) {
        options.push_back(versionOption());
    }
    return options;
}

/// Calls `visit` for the top command (path "") and every one below ("servers list").
void forEach(const CommandSpec& command, const std::string& path,
             const std::function<void(const CommandSpec&, const std::string&)>& visit)
{
    visit(command, path);
    for (const CommandSpec& child : command.commands) {
        forEach(child, path + (path.empty() ? "" : " ") + std::string(child.name), visit);
    }
}

std::string bashValues(const OptionSpec& option)
{
    if (!option.choices.empty()) {
        return "compgen -W '" + joined(option.choices, " ") + "' -- \"$cur\"";
    }
    switch (option.completes) {
    case Completes::Files:
        return "compgen -f -- \"$cur\"";
    case Completes::Folders:
        return "compgen -d -- \"$cur\"";
    case Completes::Nothing:
        break;
    }
    return ":";
}

/// Makes bash treat what is completed as file names: a slash after a folder, quoting.
std::string bashFileNames(const OptionSpec& option)
{
    return option.completes == Completes::Nothing ? "" : "compopt -o filenames; ";
}

std::string zshQuoted(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        if (c == '\'') {
            out += "'\\''";
        } else if (c == ':' || c == '[' || c == ']') {
            out += std::string("\\") + c;
        } else {
            out += c;
        }
    }
    return out;
}

std::string zshAction(const OptionSpec& option)
{
    if (!option.choices.empty()) {
        return "(" + joined(option.choices, " ") + ")";
    }
    switch (option.completes) {
    case Completes::Files:
        return "_files";
    case Completes::Folders:
        return "_files -/";
    case Completes::Nothing:
        break;
    }
    return " ";
}

std::string zshSpec(const OptionSpec& option)
{
    const std::string value =
        option.value.empty() ? "" : ":" + zshQuoted(option.value) + ":" + zshAction(option);
    if (option.positional()) {
        return " \\\n        '" + value + "'";
    }
    const auto names = namesOf(option);
    const std::string all = joined(names, " ");
    std::string text;
    for (const std::string& name : names) {
        text +=
            " \\\n        '(" + all + ")" + name + "[" + zshQuoted(option.help) + "]" + value + "'";
    }
    return text;
}

std::string zshFunction(const std::string& path)
{
    std::string name = "_toxtunnel";
    for (const char c : path.empty() ? path : " " + path) {
        name += c == ' ' || c == '-' ? '_' : c;
    }
    return name;
}

std::string fishQuoted(std::string_view text)
{
    std::string out = "'";
    for (const char c : text) {
        out += c == '\'' || c == '\\' ? std::string("\\") + c : std::string(1, c);
    }
    return out + "'";
}

std::string fishNames(const OptionSpec& option)
{
    std::string text;
    for (const std::string& name : namesOf(option)) {
        text += name.starts_with("--") ? " -l " + name.substr(2) : " -s " + name.substr(1);
    }
    return text;
}

std::string fishValue(const OptionSpec& option)
{
    if (!option.choices.empty()) {
        return " -x -a " + fishQuoted(joined(option.choices, " "));
    }
    if (option.completes == Completes::Files) {
        return " -r -F";
    }
    if (option.completes == Completes::Folders) {
        return " -x -a '(__fish_complete_directories)'";
    }
    return option.value.empty() ? "" : " -x";
}

} // namespace

std::string bashCompletion(const CommandSpec& table)
{
    std::vector<std::string> paths;
    std::string values;
    std::string words;
    forEach(table, "", [&](const CommandSpec& command, const std::string& path) {
        if (!path.empty()) {
            paths.push_back("'" + path + "'");
        }
        std::vector<std::string> offered;
        std::string positional = ":";
        std::string fileNames;
        for (const OptionSpec& option : optionsOf(command, path.empty())) {
            if (option.positional()) {
                positional = bashValues(option);
                fileNames = bashFileNames(option);
                continue;
            }
            const auto names = namesOf(option);
            offered.insert(offered.end(), names.begin(), names.end());
            if (!option.value.empty()) {
                values += "        '" + path + ":" + joined(names, "'|'" + path + ":") + "') " +
                          bashFileNames(option) + "mapfile -t COMPREPLY < <(" + bashValues(option) +
                          "); return ;;\n";
            }
        }
        for (const CommandSpec& child : command.commands) {
            offered.emplace_back(child.name);
        }
        words += "        '" + path + "') " + fileNames + "mapfile -t COMPREPLY < <(compgen -W '" +
                 joined(offered, " ") + "' -- \"$cur\"; " + positional + ") ;;\n";
    });
    return std::string(heading) +
           "_toxtunnel() {\n"
           "    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} command='' i\n"
           "    for ((i = 1; i < COMP_CWORD; i++)); do\n"
           "        case \"${command:+$command }${COMP_WORDS[i]}\" in\n"
           "        " +
           joined(paths, "|") +
           ") command=${command:+$command }${COMP_WORDS[i]} ;;\n"
           "        esac\n"
           "    done\n"
           "    case \"$command:$prev\" in\n" +
           values +
           "    esac\n"
           "    case \"$command\" in\n" +
           words +
           "    esac\n"
           "}\n"
           "complete -F _toxtunnel toxtunnel\n";
}

std::string zshCompletion(const CommandSpec& table)
{
    std::string text = "#compdef toxtunnel\n" + std::string(heading);
    forEach(table, "", [&](const CommandSpec& command, const std::string& path) {
        const auto children = command.commands;
        text += zshFunction(path) + "() {\n";
        text += children.empty() ? "" : "    local curcontext=$curcontext state line\n";
        text += children.empty() ? "    _arguments -s" : "    _arguments -s -C";
        for (const OptionSpec& option : optionsOf(command, path.empty())) {
            text += zshSpec(option);
        }
        if (children.empty()) {
            text += "\n}\n";
            return;
        }
        text += " \\\n        '1:command:->command' \\\n        '*::argument:->argument'\n"
                "    case $state in\n    command)\n        local -a commands=(";
        for (const CommandSpec& child : children) {
            text +=
                "\n            '" + std::string(child.name) + ":" + zshQuoted(child.summary) + "'";
        }
        text +=
            ")\n        _describe command commands ;;\n    argument)\n        case $line[1] in\n";
        for (const CommandSpec& child : children) {
            const std::string name(child.name);
            text += "        " + name + ") " +
                    zshFunction(path.empty() ? name : path + " " + name) + " ;;\n";
        }
        text += "        esac ;;\n    esac\n}\n";
    });
    return text + "if [[ $funcstack[1] == _toxtunnel ]]; then\n    _toxtunnel \"$@\"\nelse\n"
                  "    compdef _toxtunnel toxtunnel\nfi\n";
}

std::string fishCompletion(const CommandSpec& table)
{
    // The command so far, without options: "servers list". Option values that look like a command
    // do not occur in practice.
    std::vector<std::string> paths;
    std::string lines;
    forEach(table, "", [&](const CommandSpec& command, const std::string& path) {
        if (!path.empty()) {
            paths.push_back(fishQuoted(path));
        }
        const std::string prefix = "complete -c toxtunnel -n " +
                                   fishQuoted("test \"$(__toxtunnel_command)\" = '" + path + "'");
        for (const OptionSpec& option : optionsOf(command, path.empty())) {
            if (!option.positional()) {
                lines += prefix + fishNames(option) + fishValue(option) + " -d " +
                         fishQuoted(option.help) + "\n";
            } else if (option.completes == Completes::Files) {
                lines += prefix + " -F\n";
            }
        }
        for (const CommandSpec& child : command.commands) {
            lines += prefix + " -a " + std::string(child.name) + " -d " +
                     fishQuoted(child.summary) + "\n";
        }
    });
    return std::string(heading) +
           "function __toxtunnel_command\n"
           "    set -l command ''\n"
           "    for word in (commandline -opc)[2..-1]\n"
           "        set -l longer (string trim -- \"$command $word\")\n"
           "        if contains -- $longer " +
           joined(paths, " ") +
           "\n            set command $longer\n        end\n    end\n    echo $command\nend\n"
           "complete -c toxtunnel -f\n" +
           lines;
}

} // namespace toxtunnel::cli
