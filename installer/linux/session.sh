#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Runs a command in a desktop session of its own: session.sh DIR COMMAND...
# A screen, both message buses, a window manager and a panel with a tray, with everything they write in DIR. Nothing of it is left
# when the command has ended; the exit status is the command's.
set -euo pipefail
dir=$(realpath "$1")
shift
started=()

end_all() {
  local i
  for ((i = ${#started[@]} - 1; i >= 0; i--)); do
    kill "${started[i]}" 2>/dev/null || true
    wait "${started[i]}" 2>/dev/null || true
  done
}
trap end_all EXIT

keep() { # name, command...: runs in the background until the session ends
  local name=$1
  shift
  "$@" >"$dir/$name.log" 2>&1 &
  started+=($!)
}

await() { # what, command...: up to 30 s
  local what=$1 try
  shift
  for ((try = 0; try < 300; try++)); do
    if "$@" >/dev/null 2>&1; then return; fi
    sleep 0.1
  done
  echo "session.sh: no $what within 30 s; see $dir" >&2
  exit 1
}

surroundings() {
  mkdir -p "$dir"/{home,config,data,state,cache,run}
  chmod 700 "$dir/run"
  export HOME=${SESSION_HOME:-$dir/home} XDG_RUNTIME_DIR=$dir/run
  if [ -z "${SESSION_HOME:-}" ]; then
    export XDG_CONFIG_HOME=$dir/config XDG_DATA_HOME=$dir/data XDG_STATE_HOME=$dir/state XDG_CACHE_HOME=$dir/cache
  fi
  export XDG_SESSION_TYPE=x11 XDG_CURRENT_DESKTOP=XFCE NO_AT_BRIDGE=1 GIO_USE_VFS=local GSETTINGS_BACKEND=memory
  unset WAYLAND_DISPLAY SESSION_MANAGER
}

bus() { # session or system: says its address when it listens
  local file=$dir/$1-bus.conf address=unix:path=$dir/run/$1-bus
  cat >"$file" <<XML
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN" "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>$1</type><listen>$address</listen>$([ "$1" = session ] && echo '<standard_session_servicedirs/>')
<policy context="default"><allow user="*"/><allow own="*"/><allow send_type="*"/><allow receive_type="*"/></policy></busconfig>
XML
  keep "$1-bus" dbus-daemon --nofork --config-file="$file"
  await "$1 bus" test -S "$dir/run/$1-bus"
}

panel() {
  local folder=$HOME/.config
  folder=${XDG_CONFIG_HOME:-$folder}/xfce4/xfconf/xfce-perchannel-xml
  mkdir -p "$folder"
  cat >"$folder/xfce4-panel.xml" <<'XML'
<?xml version="1.0" encoding="UTF-8"?>
<channel name="xfce4-panel" version="1.0">
  <property name="configver" type="int" value="2"/>
  <property name="panels" type="array"><value type="int" value="1"/>
    <property name="panel-1" type="empty">
      <property name="position" type="string" value="p=8;x=0;y=0"/><property name="length" type="uint" value="100"/>
      <property name="position-locked" type="bool" value="true"/><property name="size" type="uint" value="30"/>
      <property name="plugin-ids" type="array"><value type="int" value="1"/></property>
    </property>
  </property>
  <property name="plugins" type="empty"><property name="plugin-1" type="string" value="systray"/></property>
</channel>
XML
  keep panel xfce4-panel --disable-wm-check
  await "tray" gdbus wait --session --timeout 1 org.kde.StatusNotifierWatcher
}

surroundings
: >"$dir/display"
keep screen Xvfb -displayfd 5 -screen 0 1280x800x24 -nolisten tcp -noreset 5>"$dir/display"
await "screen" grep -q . "$dir/display"
DISPLAY=:$(cat "$dir/display")
export DISPLAY
bus session
bus system
export DBUS_SESSION_BUS_ADDRESS=unix:path=$dir/run/session-bus DBUS_SYSTEM_BUS_ADDRESS=unix:path=$dir/run/system-bus
keep openbox openbox
await "window manager" sh -c 'xprop -root _NET_SUPPORTING_WM_CHECK | grep -q 0x'
panel
"$@"
