// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ManPage.h"

#include "cli/Joined.h"

namespace toxtunnel::cli {

namespace {

constexpr std::string_view description = R"(.SH DESCRIPTION
.B toxtunnel
reaches TCP services of your other machines through the Tox peer\-to\-peer
network: end\-to\-end encrypted, through NAT and firewalls, without a server
in between, without an account.
Every node has an identity, its Tox ID.
A node offers targets to the peers that its access rules name, and nobody
else; it reaches targets of a peer through forwards, which listen on this
machine.
.PP
Without a command it runs as a node until it is told to stop.
With
.BR \-\-mode ,
.BR \-\-config ,
.BR \-\-server\-id ,
.B \-\-headless
or
.B \-\-service
it runs without a window.
)";

constexpr std::string_view closing = R"(.SH SIGNALS
.TP
.BR SIGTERM ", " SIGINT
Stop accepting, let open connections finish for up to 5 seconds, save and
exit with 0.
A second one exits at once.
.TP
.B SIGHUP
Read access rules, forwards and the log level again.
.SH EXIT STATUS
.TP
.B 0
Success, also after SIGTERM and SIGINT, and under
.B \-\-service
when the configuration does not let the node run.
.TP
.B 1
The configuration is wrong, or the node cannot start.
.TP
.B 2
The command line is wrong: an unknown command or option, an argument that is
missing or not expected, or a value that is not allowed.
.SH FILES
.TP
.I ~/.config/toxtunnel
Default data folder;
.I /var/lib/toxtunnel
in server mode.
.TP
.IR tox_save.dat " in the data folder"
The identity. Keep a copy: whoever has it is this node.
.TP
.IR known_servers.yaml " in the data folder"
Aliases of Tox IDs.
.TP
.IR toxtunnel.pid " in the data folder"
Process of the running node.
.SH ENVIRONMENT
.TP
.B CREDENTIALS_DIRECTORY
Set by systemd; its file
.I passphrase
unlocks an encrypted identity.
.TP
.BR NOTIFY_SOCKET ", " WATCHDOG_USEC ", " JOURNAL_STREAM
Set by systemd: where start and stop are told, the interval of the watchdog,
and that the log goes to the journal.
.SH EXAMPLES
.TP
.B toxtunnel demo
Show what it does, on this machine alone.
.TP
.B toxtunnel print\-id \-\-qr
Print the Tox ID to give to the other side.
.TP
.B toxtunnel \-c /etc/toxtunnel/config.yaml
Run as the configuration says.
)";

/// Text in roff: a hyphen that is typed is "\-"; a leading dot or quote is not a request.
std::string roff(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        if (c == '-') {
            out += "\\-";
        } else if (c == '\\') {
            out += "\\e";
        } else if (c == '\'') {
            out += "\\(aq";
        } else {
            out += c;
        }
    }
    return out.starts_with('.') ? "\\&" + out : out;
}

/// A sentence as lines that any pager and any editor shows whole.
std::string sentence(std::string_view text)
{
    constexpr std::size_t widest = 78;
    std::string rest = roff(text) + '.';
    std::string lines;
    while (rest.size() > widest) {
        const auto space = rest.rfind(' ', widest);
        if (space == std::string::npos) {
            break;
        }
        lines += rest.substr(0, space) + '\n';
        rest = rest.substr(space + 1);
    }
    return lines + rest + '\n';
}

std::string withoutComma(std::string_view names)
{
    const auto comma = names.find(',');
    return comma == std::string_view::npos
               ? roff(names)
               : roff(names.substr(0, comma)) + "\\fR, \\fB" + roff(names.substr(comma + 1));
}

std::string describe(const OptionSpec& option)
{
    std::string text = ".TP\n";
    if (option.positional()) {
        text += "\\fI" + roff(option.value) + "\\fR\n";
    } else {
        text += "\\fB" + withoutComma(option.names) + "\\fR";
        text += option.value.empty() ? "\n" : " \\fI" + roff(option.value) + "\\fR\n";
    }
    text += sentence(option.help);
    if (!option.choices.empty()) {
        text += sentence("One of " + joined(option.choices, ", "));
    }
    return text;
}

std::string synopsis(const CommandSpec& command, const std::string& path)
{
    std::string text = "\\fB" + path + "\\fR [\\fIoptions\\fR]";
    for (const OptionSpec& option : command.options) {
        if (option.positional()) {
            const std::string value = "\\fI" + roff(option.value) + "\\fR";
            text += option.optional ? " [" + value + "]" : " " + value;
        }
    }
    return text;
}

/// One subsection per command that does something, depth first.
std::string commands(const CommandSpec& parent, const std::string& path)
{
    std::string text;
    for (const CommandSpec& command : parent.commands) {
        const std::string name = path + ' ' + roff(command.name);
        if (!command.commands.empty()) {
            text += commands(command, name);
            continue;
        }
        text += ".SS " + synopsis(command, name) + "\n" + sentence(command.summary);
        for (const OptionSpec& option : command.options) {
            text += describe(option);
        }
    }
    return text;
}

std::string synopses(const CommandSpec& parent, const std::string& path)
{
    std::string text;
    for (const CommandSpec& command : parent.commands) {
        const std::string name = path + ' ' + roff(command.name);
        text += command.commands.empty() ? ".br\n" + synopsis(command, name) + "\n"
                                         : synopses(command, name);
    }
    return text;
}

} // namespace

std::string manPage(const CommandSpec& table)
{
    const std::string name = roff(table.name);
    std::string page = ".\\\" SPDX-License-Identifier: GPL-3.0-or-later\n";
    page += ".TH TOXTUNNEL 1 " TOXTUNNEL_DATE " \"ToxTunnel " TOXTUNNEL_VERSION
            "\" \"User Commands\"\n";
    page += ".SH NAME\n" + name + " \\- " + roff(table.summary) + "\n";
    page += ".SH SYNOPSIS\n" + synopsis(table, name) + "\n" + synopses(table, name);
    page += std::string(description) + ".SH OPTIONS\n";
    for (const OptionSpec& option : table.options) {
        page += describe(option);
    }
    page += describe(helpOption()) + describe(versionOption());
    page += ".SH COMMANDS\n" + commands(table, name);
    return page.append(closing);
}

} // namespace toxtunnel::cli
