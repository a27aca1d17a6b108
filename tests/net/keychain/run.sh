#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs PROGRAM in a home and a session of its own: with a GNOME keyring that is unlocked, or with
# no message bus, and so no keychain. Nothing of it may be in a file afterwards, in the second case.
# usage: run.sh keyring|absent PROGRAM [ARGUMENTS]
set -euo pipefail

kind=$1
shift
home=$(mktemp -d "${TMPDIR:-/tmp}/shardscope-keychain.XXXXXX")
trap 'rm -rf "${home:?}"' EXIT
export HOME=$home XDG_RUNTIME_DIR=$home/run
mkdir -m 700 "$XDG_RUNTIME_DIR"
unset XDG_CONFIG_HOME XDG_DATA_HOME XDG_STATE_HOME XDG_CACHE_HOME DISPLAY WAYLAND_DISPLAY \
    KDE_FULL_SESSION KDE_SESSION_VERSION XDG_CURRENT_DESKTOP DESKTOP_SESSION

case $kind in
keyring)
    # A line with nothing on it is the password of a new keyring.
    # shellcheck disable=SC2016 # for the inner shell
    dbus-run-session -- bash -c '
        gnome-keyring-daemon --unlock --components=secrets <<<"" >/dev/null
        "$@"' keyring "$@"
    ;;
absent)
    export DBUS_SESSION_BUS_ADDRESS=unix:path=$home/nobody
    "$@"
    if grep -rqs canary "$home"; then
        echo "a secret was written" >&2
        exit 1
    fi
    ;;
esac
