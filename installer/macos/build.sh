#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Makes the disk image for macOS from target/deskbreak.jar and target/lib:
#   installer/macos/build.sh [--out DIR]
# DIR (default target/package) gets image/Deskbreak.app and Deskbreak-VERSION-MACHINE.dmg.
# It needs macOS in a session with a screen. It has not been run by those who wrote it, who had no Mac: only shellcheck has seen
# it. What it makes is signed for this machine only; CODESIGN_IDENTITY names another signature.
set -euo pipefail
cd "$(dirname "$0")/../.."
# shellcheck source=installer/common/jdk.sh
. installer/common/jdk.sh
out=target/package

fail() {
  echo "build.sh: $*" >&2
  exit 1
}

check_needs() {
  [[ $(uname -s) == Darwin ]] || fail "makes the package for macOS, and runs there alone"
  [[ -f target/deskbreak.jar && -d target/lib ]] || fail "target/deskbreak.jar is missing; make it with: mvn -q -DskipTests package"
  jdk=$(find_jdk)
  [[ -n $jdk ]] || fail "no JDK from 25 on was found; install one, or name it in JAVA_HOME"
}

make_runtime() {
  local modules
  modules=$("$jdk/bin/jdeps" --multi-release 25 --ignore-missing-deps --print-module-deps target/deskbreak.jar target/lib/*.jar)
  rm -rf "$out/runtime"
  "$jdk/bin/jlink" --add-modules "$modules" --output "$out/runtime" --strip-debug --no-header-files --no-man-pages
}

make_image() {
  local line options=()
  while IFS= read -r line; do options+=(--java-options "$line"); done < <(grep -v -e '^#' -e '^$' installer/common/jvm.options)
  rm -rf "$out/image" "$out/jars"
  mkdir -p "$out/jars"
  cp target/deskbreak.jar target/lib/*.jar "$out/jars"
  # A version that begins with 0 is refused here, so the true one is written afterwards. The agent has a tray and no place in the dock.
  "$jdk/bin/jpackage" --type app-image --name Deskbreak --app-version 1.0 --mac-package-identifier io.github.deskbreak.Deskbreak \
    --input "$out/jars" --main-jar deskbreak.jar --main-class deskbreak.Main --runtime-image "$out/runtime" \
    --icon "$out/share/icons/deskbreak.icns" --java-options -Dapple.awt.UIElement=true "${options[@]}" --dest "$out/image"
  plutil -replace CFBundleShortVersionString -string "$version" "$app/Contents/Info.plist"
  plutil -replace CFBundleVersion -string "$version" "$app/Contents/Info.plist"
}

copy_share() {
  mkdir -p "$app/Contents/Resources/share"
  cp -R "$out/share/man" "$out/share/completions" "$app/Contents/Resources/share"
}

deskbreak() {
  "$app/Contents/MacOS/Deskbreak" --home "$session" "$@"
}

await() { # command...: up to 60 s
  local try
  for ((try = 0; try < 120; try++)); do
    if "$@" >/dev/null 2>&1; then return; fi
    sleep 0.5
  done
  fail "waited in vain for: $*; see $session/agent.log"
}

guided() {
  deskbreak status --json | grep -q '"guide":'
}

# The classes that a real session loads, linked and laid out once: the tray, a break with its guide, an answer, the end.
make_cache() {
  local agent recorded=$PWD/$out/deskbreak.aotconf cache=$PWD/$app/Contents/app/deskbreak.aot
  session=$(mktemp -d)
  echo '{"version":1,"welcomed":true}' >"$session/settings.json"
  JAVA_TOOL_OPTIONS="-XX:AOTMode=record -XX:AOTConfiguration=$recorded" "$app/Contents/MacOS/Deskbreak" --home "$session" \
    --test-clock-rate 10 --test-short-intervals &
  agent=$!
  await deskbreak status
  deskbreak break
  await guided
  sleep 5
  deskbreak skip
  deskbreak doctor
  deskbreak quit
  wait "$agent"
  rm -rf "$session"
  [[ -s $recorded ]] || fail "the trained agent wrote no $recorded"
  JAVA_TOOL_OPTIONS="-XX:AOTMode=create -XX:AOTConfiguration=$recorded -XX:AOTCache=$cache" "$app/Contents/MacOS/Deskbreak"
  rm -f "$recorded"
  [[ -s $cache ]] || fail "the ahead-of-time cache was not made"
  # A start with a cache that does not fit goes on without it.
  # shellcheck disable=SC2016 # $APPDIR is for the launcher
  sed -i '' 's|^\[JavaOptions\]$|&\
java-options=-XX:AOTCache=$APPDIR/deskbreak.aot|' "$app/Contents/app/Deskbreak.cfg"
}

sign() {
  codesign --force --deep --sign "${CODESIGN_IDENTITY:--}" "$app"
}

# jpackage would have Finder arrange the window of the disk image, which waits in vain on a machine that nobody sits at.
make_dmg() {
  local folder=$out/dmg
  rm -rf "$folder" "$out/$name.dmg"
  mkdir -p "$folder"
  cp -R "$app" "$folder"
  ln -s /Applications "$folder/Applications"
  hdiutil create -volname Deskbreak -srcfolder "$folder" -fs HFS+ -format UDZO "$out/$name.dmg"
  rm -rf "$folder"
}

while [[ $# -gt 0 ]]; do
  case $1 in
    --out) out=${2:?--out wants a folder} && shift 2 ;;
    *) echo "build.sh: unknown option $1; known is --out DIR" >&2 && exit 2 ;;
  esac
done
check_needs
mkdir -p "$out"
version=$(sed -n 's|^  <version>\(.*\)</version>|\1|p' pom.xml)
app=$out/image/Deskbreak.app
name=Deskbreak-$version-$(uname -m)
installer/common/share.sh "$out/share"
make_runtime
make_image
copy_share
make_cache
sign
make_dmg
