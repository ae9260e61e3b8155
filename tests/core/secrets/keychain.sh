#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The ToxTunnel authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# keychain.sh keyring|none COMMAND...: runs the command in a D-Bus session of its own, with the Secret
# Service of GNOME, unlocked, or with none.
set -euo pipefail
# shellcheck source=tests/support/keyring.sh
. "$(dirname "$0")/../../support/keyring.sh"
export KEYCHAIN=$1
shift
root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT
export HOME=$root/home XDG_RUNTIME_DIR=$root/run
unset DBUS_SESSION_BUS_ADDRESS DISPLAY WAYLAND_DISPLAY XDG_CONFIG_HOME XDG_DATA_HOME XDG_CACHE_HOME XDG_CURRENT_DESKTOP
mkdir -p "$HOME" "$XDG_RUNTIME_DIR"
chmod 700 "$XDG_RUNTIME_DIR"

# A bus that starts no service by itself: what is installed here does not count.
cat >"$root/bus.conf" <<BUS
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir=$root/run</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
BUS
inside() {
    local keyring='' result=0
    if [[ $KEYCHAIN == keyring ]]; then
        start_keyring
    fi
    "$@" || result=$?
    [[ -z $keyring ]] || kill "$keyring" 2>/dev/null || true
    return $result
}
export -f inside
dbus-run-session --config-file "$root/bus.conf" -- bash -c 'inside "$@"' inside "$@"
