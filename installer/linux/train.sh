#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# What a day with the agent looks like, in a minute, for the ahead-of-time caches: train.sh LAUNCHER JAVA
# The agent alone gets the options in DESKBREAK_JAVA_OPTIONS, and the process that draws its windows, of which there must be one for all of the
# day, those in DESKBREAK_WINDOWS_JAVA_OPTIONS. It must run in a session (session.sh).
set -euo pipefail
launcher=$1
java=$2
here=$(dirname "$0")
home=$(mktemp -d)
options=$DESKBREAK_JAVA_OPTIONS
unset DESKBREAK_JAVA_OPTIONS
trap 'rm -rf "$home"' EXIT

deskbreak() {
  "$launcher" "$@" --home "$home"
}

await() { # command...: up to 60 s
  local try
  for ((try = 0; try < 120; try++)); do
    if "$@" >/dev/null 2>&1; then return; fi
    sleep 0.5
  done
  echo "train.sh: waited in vain for: $*" >&2
  cat "$home"/state/agent.log "$home"/agent.log 2>/dev/null >&2 || true
  exit 1
}

says() { # words: whether the status holds them, while somebody types
  xdotool key --delay 20 shift shift
  deskbreak status --json | grep -q "$1"
}

cat >"$home/settings.json" <<'JSON'
{"version":1,"welcomed":true,"plans":[{"id":"desk","every":"PT1M","length":"PT3M","moves":2}]}
JSON
DESKBREAK_JAVA_OPTIONS=$options "$launcher" --home "$home" --test-clock-rate 10 --test-short-intervals &
agent=$!
await deskbreak status
await says '"phase":"shown"'
deskbreak skip
await says '"phase":"shown"'
deskbreak break
await says '"guide":'
sleep 4
deskbreak 'done' || true
deskbreak break --exercise butterfly-wings
sleep 3
deskbreak skip || true
"$java" "$here/Show.java" "$home/agent.sock" today exercises preferences safety welcome
for _ in 1 2 3 4 5 6 7 8 9; do
  xdotool key Down
  sleep 0.3
done
deskbreak status --json
deskbreak pause 30m
deskbreak resume
deskbreak doctor
windows=$(pgrep --parent "$agent")
deskbreak quit
wait "$agent"
# It writes down what it has loaded when it ends, which takes longer than the end of the agent.
await test ! -e "/proc/$windows"
