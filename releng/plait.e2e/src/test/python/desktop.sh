#!/bin/sh
# A desktop of its own, as a person has one: display, message bus, window manager. In it runs the product, and beside it what a screen reader's user does.
#   desktop.sh SCRIPT.py RESULT [ARGUMENT…] -- COMMAND…     RESULT receives what the script prints; ends as the script or the product ends
set -u
result=$2
if [ "${PLAIT_DESKTOP:-}" != own ]; then
  # the display before the bus: what the bus starts, the one that types keys too, knows only the display that was there then
  unset WAYLAND_DISPLAY AT_SPI_BUS_ADDRESS DBUS_SESSION_BUS_ADDRESS
  Xvfb -displayfd 3 -screen 0 1400x900x24 -nolisten tcp 3> "$result.display" > /dev/null 2>&1 & display_server=$!
  session=
  end() { kill $session $display_server 2> /dev/null; wait; exit "$1"; }
  trap 'end 130' INT TERM HUP
  while [ ! -s "$result.display" ]; do kill -0 $display_server || exit 1; sleep 0.1; done
  DISPLAY=:$(cat "$result.display"); GDK_BACKEND=x11; export DISPLAY GDK_BACKEND
  PLAIT_DESKTOP=own dbus-run-session -- "$0" "$@" & session=$!
  wait $session; code=$?
  session=
  end $code
fi
script=$1; shift 2
arguments=
while [ "$1" != -- ]; do arguments="$arguments '$1'"; shift; done # without quotation marks in them
shift
manager=; product=
end() { kill $product $manager 2> /dev/null; wait; exit "$1"; }
trap 'end 130' INT TERM HUP
openbox > /dev/null 2>&1 & manager=$!
"$@" & product=$!
until /usr/bin/python3 "${script%/*}/ready.py" 2> /dev/null; do kill -0 $product || end 1; sleep 0.5; done
eval timeout 150 /usr/bin/python3 -X faulthandler '"$script"' "$arguments" > "$result" || end 1
wait $product; code=$?
product=
end $code
