#!/bin/sh
# Runs a program on an X server of its own with a window manager, and stops both afterwards.
#   onscreen.sh PROGRAM ARGS…
set -eu
folder=$(mktemp -d)
Xvfb -displayfd 3 -screen 0 1280x800x24 -nolisten tcp 3>"$folder/display" 2>"$folder/log" &
server=$!
trap 'kill "$server" 2>/dev/null || true; rm -rf "$folder"' EXIT
waited=0
until [ -s "$folder/display" ]; do
    waited=$((waited + 1))
    [ "$waited" -lt 100 ] || { cat "$folder/log" >&2; exit 1; }
    sleep 0.1
done
DISPLAY=:$(cat "$folder/display")
export DISPLAY
# A window that is shown while the manager takes over loses its first exposure, so wait until it stands.
openbox --startup "touch $folder/managed" >/dev/null 2>&1 &
manager=$!
trap 'kill "$manager" "$server" 2>/dev/null || true; rm -rf "$folder"' EXIT
waited=0
until [ -e "$folder/managed" ]; do
    waited=$((waited + 1))
    [ "$waited" -lt 100 ] || { echo "The window manager does not start." >&2; exit 1; }
    sleep 0.1
done
QT_QPA_PLATFORM=xcb "$@"
