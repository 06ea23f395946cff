#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Installs, uses, upgrades and removes the .deb, in a layer over the system (layer.sh): installed.sh FOLDER-OF-PACKAGES VERSION
set -euo pipefail
out=$1
newer=$2
results=$out/check.results
deb=$out/deskbreak_${newer}_$(dpkg --print-architecture).deb
home=/home/person
session=/tmp/session
tools=/tmp/tools
java=$(for home_of_java in "${JAVA_HOME:-}" /usr/lib/jvm/*; do [ -x "$home_of_java/bin/jlink" ] && echo "$home_of_java/bin/java"; done | tail -1)
. installer/linux/checking.sh

apt_install() {
  apt-get install --yes --quiet --no-install-recommends --allow-downgrades "$1"
}

person() { # in the desktop session
  runuser -u person -- sh -c '. /tmp/session/env; cd; exec "$@"' _ "$@"
}

await() { # command...: up to 60 s
  local try
  for ((try = 0; try < 120; try++)); do
    if "$@" >/dev/null 2>&1; then return; fi
    sleep 0.5
  done
  echo "in vain: $*" && return 1
}

# Everything a package could lay or leave; not the records of apt and dpkg themselves, nor caches of others, nor what people have in their homes.
listing() {
  find /usr /etc /opt /var /root -xdev \( -path /var/lib/dpkg -o -path /var/lib/apt -o -path /var/cache -o -path /var/log -o -path "$PWD" -o -name '__pycache__' \) -prune -o -print | sort
}

person_comes() {
  useradd --create-home person
  useradd --create-home other
  # Where the clone lies, other people may not look.
  install -D -m 755 installer/linux/session.sh installer/linux/Show.java -t "$tools"
  install -d -o person -m 700 "$session" "$home/.config/deskbreak"
  chown -R person "$home/.config"
  echo '{"version":1,"welcomed":true,"plans":[{"id":"desk","every":"PT5M","length":"PT3M","moves":2}]}' >"$home/.config/deskbreak/settings.json"
  chown person "$home/.config/deskbreak/settings.json"
}

session_starts() {
  # shellcheck disable=SC2016 # for the session's own shell
  SESSION_HOME=$home runuser -u person -- "$tools/session.sh" "$session" \
    sh -c 'export -p >"$0/env.new"; mv "$0/env.new" "$0/env"; exec sleep 3600' "$session" >"$out/check-session.log" 2>&1 &
  await test -s "$session/env"
}

agent_starts() {
  person deskbreak --test-clock-rate 10 >"$out/check-agent.log" 2>&1 &
  await person deskbreak status
}

agent_pid() {
  pgrep -u person -x deskbreak | head -1
}

version_is() {
  [ "$(person deskbreak --version)" = "deskbreak $1" ]
}

cache_used() {
  [ "$(person env DESKBREAK_JAVA_OPTIONS=-Xlog:class+load deskbreak --version | grep -c 'shared objects file')" -gt 1000 ]
}

without_display() {
  local said status=0
  said=$(runuser -u other -- env -u DISPLAY -u WAYLAND_DISPLAY deskbreak 2>&1) || status=$?
  echo "$said"
  [ "$status" = 1 ] && [ "$(wc -l <<<"$said")" = 1 ] && grep -q display <<<"$said"
}

no_agent_of_others() {
  local status=0
  runuser -u other -- deskbreak status || status=$?
  [ "$status" = 3 ]
}

at_login() { # starts what is installed, and is silent once that is gone
  local entry=$home/.config/autostart/deskbreak.desktop
  person deskbreak autostart on
  grep -x "Exec=/usr/lib/deskbreak/bin/deskbreak" "$entry" && grep -x "TryExec=/usr/lib/deskbreak/bin/deskbreak" "$entry"
}

in_tray() {
  person gdbus call --session --dest org.kde.StatusNotifierWatcher --object-path /StatusNotifierWatcher \
    --method org.freedesktop.DBus.Properties.Get org.kde.StatusNotifierWatcher RegisteredStatusNotifierItems | grep -E "'[^']+'"
}

prompts() { # somebody types for five minutes of the agent's, and the card is on the screen
  await card_up
  picture prompt
}

card_up() {
  person xdotool key --delay 20 shift shift
  sleep 1.5
  person xdotool search --onlyvisible --name '^Break offer$'
}

picture() { # name: what is on the screen, where a program for that is there
  if command -v import >/dev/null; then person import -window root "$session/$1.png" && mv "$session/$1.png" "$out/check-$1.png"; fi
}

changes_settings() {
  person deskbreak settings set awayAfter PT4M
  person deskbreak pause 2h
}

history_lines() {
  cat "$home"/.local/state/deskbreak/history/*.jsonl
}

upgrades_under_it() { # and the agent of the version before makes way for the new one
  local pid
  pid=$(agent_pid)
  history_lines >/tmp/history.before
  apt_install "$deb" | tee /tmp/upgrade.log
  grep "starts anew by itself" /tmp/upgrade.log
  await another_than "$pid"
  await person deskbreak status
}

another_than() { # number of an agent's process: whether it has gone and another runs
  local now
  [ ! -e "/proc/$1" ] && now=$(agent_pid) && [ -n "$now" ] && [ "$now" != "$1" ]
}

still_whole() { # every window opens
  person "$java" "$tools/Show.java" "$(find "$home" "$session" -name agent.sock | head -1)" today exercises preferences safety
  person deskbreak doctor >/dev/null
  picture windows
  quiet_log
}

quiet_log() {
  local log
  log=$(find "$home" -name agent.log)
  [ -s "$log" ] && ! grep -E 'WARN|SEVERE|ERROR|Exception' "$log"
}

restarts() {
  person deskbreak quit
  await no_agent
  agent_starts
}

no_agent() {
  [ -z "$(agent_pid)" ]
}

kept() { # settings, history line by line, and the pause
  person deskbreak settings get awayAfter | tee /dev/stderr | grep -qE 'PT4M|4m|4 min'
  history_lines | head -n "$(wc -l </tmp/history.before)" | cmp - /tmp/history.before
  grep -q '"prompt-shown"' /tmp/history.before
  person deskbreak status --json | grep -q '"pause":'
}

removed() {
  apt-get remove --yes --quiet deskbreak
  await no_agent
}

nothing_left() {
  listing >/tmp/after
  diff /tmp/before /tmp/after
  ! dpkg-query --show --showformat='${db:Status-Status}\n' deskbreak 2>/dev/null | grep -v not-installed
}

data_left() {
  history_lines | grep -q '"prompt-shown"'
  grep -q PT4M "$home/.config/deskbreak/settings.json"
  find "$home" -name state.json | grep .
}

person_comes
listing >/tmp/before
check "older .deb: apt installs it" apt_install "$out/older.deb"
check "a desktop session starts" session_starts
check "older .deb: on the path" version_is 0.0.9
check "without a display one line says what to do" without_display
check "another person has no agent" no_agent_of_others
check "start at login is the installed program" at_login
check "the agent starts" agent_starts
check "its icon is in the tray" in_tray
check "it prompts" prompts
check "settings and a pause" changes_settings
check "apt upgrades it while it runs" upgrades_under_it
check "the new version is on the path" version_is "$newer"
check "its cache is used" cache_used
check "the agent that came of it opens every window" still_whole
check "it is restarted" restarts
check "settings, history and state are kept" kept
check "its log has no warning" quiet_log
check "apt removes it, and the agent ends" removed
check "nothing is left of the package" nothing_left
check "the person's data is left" data_left
