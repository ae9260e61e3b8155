#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The ToxTunnel authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# desktop.sh sni|xembed|none COMMAND...: runs the command on a desktop of its own, made of Xvfb, a
# window manager, a D-Bus session with accessibility, and a tray of that kind. With OWN_NETWORK=1 it has
# a loopback of its own as well; where that is not permitted it ends with 77. With KEYCHAIN=keyring there
# is a Secret Service whose keyring is unlocked.
set -euo pipefail
# shellcheck source=tests/support/keyring.sh
. "$(dirname "$0")/../support/keyring.sh"
if [[ ${OWN_NETWORK-} == 1 ]]; then
    unshare --net true 2>/dev/null || exit 77
    OWN_NETWORK=up exec unshare --net "$0" "$@"
elif [[ ${OWN_NETWORK-} == up ]]; then
    ip link set lo up
fi
export TRAY=$1
shift
root=$(mktemp -d)
export HOME=$root/home XDG_RUNTIME_DIR=$root/run XDG_SESSION_TYPE=x11 QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1
export LANG=C.UTF-8 QT_QPA_PLATFORM=xcb
unset WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS XAUTHORITY XDG_CONFIG_HOME XDG_DATA_HOME XDG_CACHE_HOME
mkdir -p "$HOME/.config/lxqt" "$XDG_RUNTIME_DIR"
chmod 700 "$XDG_RUNTIME_DIR"
cat >"$HOME/.config/lxqt/panel.conf" <<'PANEL'
[General]
__userfile__=true
[panel1]
plugins=statusnotifier
position=Top
panelSize=32
[statusnotifier]
type=statusnotifier
alignment=Right
PANEL

exec 9>"$root/display"
Xvfb -displayfd 9 -screen 0 1280x800x24 -nolisten tcp -fbdir "$root" >"$root/xvfb.log" 2>&1 &
xvfb=$!
trap 'kill $xvfb 2>/dev/null; wait $xvfb 2>/dev/null; rm -rf "$root"' EXIT
until [[ -s $root/display ]]; do read -rt 0.05 <> <(:) || true; done
DISPLAY=:$(<"$root/display")
export DISPLAY FRAMEBUFFER=$root/Xvfb_screen0 # what it shows, as a file

# What must run inside of the D-Bus session.
inside() {
    local log=$1 pids=() result=0 keyring=
    shift
    start() {
        "$@" >>"$log/session.log" 2>&1 &
        pids+=($!)
    }
    ready() { :; }
    if [[ ${KEYCHAIN-} == keyring ]]; then
        start_keyring
        pids+=("$keyring")
    fi
    start openbox
    start /usr/libexec/at-spi-bus-launcher --launch-immediately
    case $TRAY in
        sni)
            start lxqt-panel
            ready() { busctl --user list 2>/dev/null | grep -q org.kde.StatusNotifierWatcher; }
            ;;
        xembed)
            start trayer --edge top --align right --widthtype request --height 28
            ready() { xdotool search --class trayer >/dev/null 2>&1; }
            ;;
    esac
    until ready; do read -rt 0.1 <> <(:) || true; done
    "$@" || result=$?
    kill "${pids[@]}" 2>/dev/null || true
    return $result
}
export -f inside
dbus-run-session -- bash -c 'inside "$@"' inside "$root" "$@"
