#!/bin/sh
# A desktop of its own, as a person has one: display, message bus, window manager. In it runs the product, and beside it what a screen reader's user does.
#   desktop.sh SCRIPT.py RESULT COMMAND…     RESULT receives what the script prints; ends as the script or the product ends
set -u
if [ "${PLAIT_DESKTOP:-}" != own ]; then
  unset WAYLAND_DISPLAY AT_SPI_BUS_ADDRESS
  PLAIT_DESKTOP=own exec dbus-run-session -- "$0" "$@"
fi
script=$1; result=$2; shift 2
manager=; product=
Xvfb -displayfd 3 -screen 0 1400x900x24 -nolisten tcp 3> "$result.display" > /dev/null 2>&1 & display_server=$!
end() { kill $product $manager $display_server 2> /dev/null; wait; exit "$1"; }
trap 'end 130' INT TERM HUP
while [ ! -s "$result.display" ]; do kill -0 $display_server || exit 1; sleep 0.1; done
DISPLAY=:$(cat "$result.display"); GDK_BACKEND=x11; export DISPLAY GDK_BACKEND
openbox > /dev/null 2>&1 & manager=$!
"$@" & product=$!
until /usr/bin/python3 "${script%/*}/ready.py" 2> /dev/null; do kill -0 $product || end 1; sleep 0.5; done
timeout 100 /usr/bin/python3 -X faulthandler "$script" > "$result" || end 1
wait $product; code=$?
product=
end $code
