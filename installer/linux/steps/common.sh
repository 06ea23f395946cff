# shellcheck shell=bash
# SPDX-License-Identifier: Apache-2.0
# shellcheck disable=SC2154,SC2034 # build.sh and common.sh name what all steps share
# What every step knows: where things are, which version and date, which JDK, how to fail.

image=$out/image/deskbreak
version=$(sed -n 's|^  <version>\(.*\)</version>|\1|p' pom.xml)
begun=$SECONDS
export LC_ALL=C.UTF-8 TZ=UTC

# One date for every file, so that two builds of one commit differ as little as can be. The ahead-of-time cache knows each jar
# by size and date, so it has to be the date that all packages keep.
if [ -z "${SOURCE_DATE_EPOCH:-}" ]; then
  SOURCE_DATE_EPOCH=$(git log -1 --format=%ct 2>/dev/null || date -d "$(sed -n 's|.*<project.build.outputTimestamp>\(.*\)<.*|\1|p' pom.xml)" +%s)
fi
export SOURCE_DATE_EPOCH

say() {
  printf '%4d s  %s\n' "$((SECONDS - begun))" "$*"
}

fail() {
  echo "build.sh: $*" >&2
  exit 1
}

find_jdk() { # JAVA_HOME if it is 25 or newer, else the newest that the system keeps
  local home number best='' newest=24
  for home in "${JAVA_HOME:-}" /usr/lib/jvm/*; do
    if [ ! -f "$home/release" ] || [ ! -x "$home/bin/jlink" ]; then continue; fi
    number=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$home/release")
    if [ "${number:-0}" -gt "$newest" ]; then
      best=$home newest=$number
      if [ "$home" = "${JAVA_HOME:-}" ]; then break; fi
    fi
  done
  [ -n "$best" ] || fail "no JDK from 25 on was found; install one, or name it in JAVA_HOME"
  echo "$best"
}

check_needs() {
  local command missing=()
  if [ ! -f target/deskbreak.jar ] || [ ! -d target/lib ]; then
    fail "target/deskbreak.jar is missing; make it with: mvn -q -DskipTests package"
  fi
  for command in strip zip unzip xz Xvfb openbox xfce4-panel dbus-daemon xdotool xprop gdbus dpkg-deb rpmbuild; do
    command -v "$command" >/dev/null || missing+=("$command")
  done
  [ "${#missing[@]}" = 0 ] || fail "these programs are missing: ${missing[*]}; .ci/packages says which Debian packages bring them"
  jdk=$(find_jdk)
}

same_date() { # folder: dates everything in it alike
  find "$1" -exec touch --no-dereference --date="@$SOURCE_DATE_EPOCH" {} +
}
