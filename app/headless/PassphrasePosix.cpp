// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "headless/Passphrase.h"
#include "reactor/Descriptor.h"

#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

#include <algorithm>

namespace toxtunnel::app {

namespace {

/// Turns the echo off as long as it lives, and Ctrl+C into a character, so that it cannot end the
/// program before the echo is back.
class SilentTerminal
{
public:
    explicit SilentTerminal(int terminal)
        : terminal_(terminal)
    {
        known_ = ::tcgetattr(terminal_, &before_) == 0;
        termios silent = before_;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO | ISIG);
        silent.c_lflag |= ECHONL;
        known_ = known_ && ::tcsetattr(terminal_, TCSAFLUSH, &silent) == 0;
    }
    SilentTerminal(const SilentTerminal&) = delete;
    SilentTerminal& operator=(const SilentTerminal&) = delete;
    ~SilentTerminal()
    {
        if (known_) {
            ::tcsetattr(terminal_, TCSAFLUSH, &before_);
        }
    }
    bool silent() const { return known_; }

private:
    int terminal_;
    termios before_{};
    bool known_ = false;
};

} // namespace

Result<Secret> askPassphrase(const std::string& prompt)
{
    const Descriptor terminal(::open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY));
    if (!terminal) {
        return failure(Message::say("Cannot ask for the passphrase"),
                       Message::say("there is no terminal"),
                       Message::say("Give it with --passphrase-file FILE"));
    }
    const SilentTerminal silence(terminal.raw());
    if (!silence.silent() || ::write(terminal.raw(), prompt.data(), prompt.size()) !=
                                 static_cast<ssize_t>(prompt.size())) {
        return failure(Message::say("Cannot ask for the passphrase"),
                       Message::say("the terminal does not take part"),
                       Message::say("Give it with --passphrase-file FILE"));
    }
    std::string line;
    char c = '\0';
    while (::read(terminal.raw(), &c, 1) == 1 && c != '\n') {
        if (c == '\x03') { // Ctrl+C
            return failure(Message::say("No passphrase was given"));
        }
        line += c;
    }
    Secret secret{std::string_view(line)};
    std::fill(line.begin(), line.end(), '\0');
    return secret;
}

} // namespace toxtunnel::app
