# SPDX-FileCopyrightText: 2026 The ToxTunnel authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# For scripts inside of a D-Bus session of their own with a HOME of their own.

# Starts the Secret Service of GNOME with an unlocked keyring; $keyring is its process.
start_keyring() {
    exec 8> >(exec gnome-keyring-daemon --foreground --unlock --components=secrets >/dev/null 2>&1)
    # shellcheck disable=SC2034
    keyring=$! # of the caller
    printf test >&8
    exec 8>&-
    until busctl --user list 2>/dev/null | grep -q "org.freedesktop.secrets .*gnome-keyring"; do
        read -rt 0.05 <> <(:) || true
    done
}
export -f start_keyring
