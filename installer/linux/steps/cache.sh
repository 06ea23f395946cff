# shellcheck shell=bash
# SPDX-License-Identifier: Apache-2.0
# shellcheck disable=SC2154,SC2034 # build.sh and common.sh name what all steps share
# The ahead-of-time caches: the classes that a real session loads, linked and laid out once, here. The agent has one, and the process that draws its
# windows has another, so that neither carries what only the other needs.

make_caches() {
  local session log=$out/cache.log app=$image/lib/app
  session=$(mktemp -d)
  rm -f "$out"/*.aotconf "$app"/*.aot
  : >"$log"
  DESKBREAK_JAVA_OPTIONS="-XX:AOTMode=record -XX:AOTConfiguration=$out/deskbreak.aotconf" \
    DESKBREAK_WINDOWS_JAVA_OPTIONS="-XX:AOTMode=record -XX:AOTConfiguration=$out/windows.aotconf" \
    installer/linux/session.sh "$session" installer/linux/train.sh "$image/bin/deskbreak" "$jdk/bin/java" >>"$log" 2>&1 ||
    fail "the session to train the caches on failed; see $log"
  rm -rf "$session"
  make_cache deskbreak
  make_cache windows windows
  chmod 644 "$app"/*.aot
  same_date "$image"
}

make_cache() { # name, what the program is started with for it
  local name=$1 recorded=$out/$1.aotconf create
  shift
  [ -s "$recorded" ] || fail "the trained program wrote no $name.aotconf; see $log"
  create="-XX:AOTMode=create -XX:AOTConfiguration=$recorded -XX:AOTCache=$image/lib/app/$name.aot"
  DESKBREAK_JAVA_OPTIONS=$create DESKBREAK_WINDOWS_JAVA_OPTIONS=$create "$image/bin/deskbreak" "$@" >>"$log" 2>&1 ||
    fail "the cache $name.aot was not made; see $log"
  rm -f "$recorded"
}
