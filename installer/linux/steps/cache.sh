# shellcheck shell=bash
# SPDX-License-Identifier: Apache-2.0
# shellcheck disable=SC2154,SC2034 # build.sh and common.sh name what all steps share
# The ahead-of-time cache: the classes that a real session loads, linked and laid out once, here.

make_cache() {
  local session log=$out/cache.log recorded=$out/deskbreak.aotconf cache=$image/lib/app/deskbreak.aot
  session=$(mktemp -d)
  rm -f "$recorded" "$cache"
  : >"$log"
  DESKBREAK_JAVA_OPTIONS="-XX:AOTMode=record -XX:AOTConfiguration=$recorded" \
    installer/linux/session.sh "$session" installer/linux/train.sh "$image/bin/deskbreak" "$jdk/bin/java" >>"$log" 2>&1 ||
    fail "the session to train the cache on failed; see $log"
  rm -rf "$session"
  [ -s "$recorded" ] || fail "the trained agent wrote no configuration; see $log"
  DESKBREAK_JAVA_OPTIONS="-XX:AOTMode=create -XX:AOTConfiguration=$recorded -XX:AOTCache=$cache" "$image/bin/deskbreak" >>"$log" 2>&1 ||
    fail "the cache was not made; see $log"
  rm -f "$recorded"
  chmod 644 "$cache"
  same_date "$image"
}
