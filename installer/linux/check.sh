#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Builds the packages for Linux and shows that they work: installer/linux/check.sh
# What installs, upgrades and removes does so in a layer over this very system that is thrown away at the end; nothing of it stays.
set -euo pipefail
cd "$(dirname "$0")/../.."
export LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive
out=$PWD/target/package
results=$out/check.results
older=0.0.9
newer=$(sed -n 's|^  <version>\(.*\)</version>|\1|p' pom.xml)
architecture=$(dpkg --print-architecture)
. installer/linux/checking.sh

fail() {
  echo "check.sh: $*" >&2
  exit 1
}

needs() {
  local command missing=()
  [ "$(id -u)" = 0 ] || fail "installing and removing wants root; run it as root"
  for command in lintian rpmlint rpm appstreamcli desktop-file-validate unshare runuser; do
    command -v "$command" >/dev/null || missing+=("$command")
  done
  [ "${#missing[@]}" = 0 ] || fail "these programs are missing: ${missing[*]}; .ci/packages says which Debian packages bring them"
}

# The same tree under an older version, with a jar that says so and therefore no cache that fits.
make_older() {
  local work=$out/older jar
  rm -rf "$work"
  mkdir -p "$work/build"
  dpkg-deb --raw-extract "$out/deskbreak_${newer}_$architecture.deb" "$work/tree"
  jar=$work/tree/usr/lib/deskbreak/lib/app/deskbreak.jar
  unzip -q "$jar" build/version.properties -d "$work"
  sed -i "s/$newer/$older/" "$work/build/version.properties"
  (cd "$work" && zip -q "$jar" build/version.properties)
  sed -i "s/^Version: .*/Version: $older/" "$work/tree/DEBIAN/control"
  dpkg-deb --root-owner-group -Zxz -z0 --build "$work/tree" "$out/older.deb"
  rm -rf "$work"
}

stripped() { # no symbols that only a linker or debugger wants are left in what was packed
  local file
  find "$out/image" -type f \( -name '*.so' -o -path '*/bin/*' -o -name jspawnhelper \) | while read -r file; do
    if file -b "$file" | grep -q 'not stripped'; then echo "$file is not stripped" && return 1; fi
  done
}

stripped_before_cached() { # the cache is no older than anything it was made of
  [ -s "$out/image/deskbreak/lib/app/deskbreak.aot" ] && [ -s "$out/image/deskbreak/lib/app/windows.aot" ] &&
    [ "$(grep -c 'AOTCache creation is complete' "$out/cache.log")" = 2 ]
}

no_lintian_errors() {
  lintian --allow-root --fail-on error,warning "$out/deskbreak_${newer}_$architecture.deb"
}

reasons_given() { # each line of the overrides stands under one that says why
  awk '/^#/ { why = 1; next } /^deskbreak:/ && !why { print "no reason: " $0; bad = 1 } END { exit bad }' installer/linux/lintian-overrides
}

no_rpmlint_errors() {
  rpmlint --config installer/linux/rpmlint.toml "$rpm" | tee /dev/stderr | grep -q ' 0 errors'
}

rpm_holds() { # everything where it belongs, and nothing anywhere else
  local list file
  list=$(rpm -qlp "$rpm")
  for file in /usr/bin/deskbreak /usr/lib/deskbreak/bin/deskbreak /usr/lib/deskbreak/lib/app/deskbreak.aot /usr/lib/deskbreak/lib/app/windows.aot /usr/share/man/man1/deskbreak.1.gz \
    /usr/share/applications/deskbreak.desktop /usr/share/zsh/site-functions/_deskbreak /usr/share/icons/hicolor/48x48/apps/deskbreak.png; do
    grep -qx "$file" <<<"$list" || { echo "$file is not in it" && return 1; }
  done
  ! grep -vE '^/usr/(bin/deskbreak|lib/deskbreak|share/(applications|metainfo|icons/hicolor|man/man1|bash-completion|zsh|fish|doc/deskbreak))' <<<"$list"
}

rpm_scripts() { # only what tells of an upgrade, and what ends agents when the package goes
  rpm -qp --scripts "$rpm" | grep -E '^[a-z]+ scriptlet' | sort | tr '\n' ' ' | grep -x 'postinstall scriptlet (using /bin/sh): preuninstall scriptlet (using /bin/sh): ' &&
    rpm -qp --scripts "$rpm" | sed '/scriptlet (using/d' | sh -n
}

rpm_needs_nothing_of_its_own() {
  ! rpm -qp --requires "$rpm" | grep -E '^lib(jvm|java|awt|jli|freetype|net|nio)'
}

rpm_installs() { # the files that rpm itself lays, in a root of their own
  local root
  root=$(mktemp -d)
  rpm --root "$root" --initdb
  rpm --root "$root" --install --nodeps --noscripts "$rpm"
  diff -r --no-dereference "$image" "$root/usr/lib/deskbreak"
  [ "$("$root/usr/lib/deskbreak/bin/deskbreak" --version)" = "deskbreak $newer" ]
  rpm --root "$root" --erase --noscripts deskbreak
  [ -z "$(find "$root/usr" -path '*deskbreak*' -print -quit)" ]
  rm -rf "$root"
}

tar_anywhere() { # unpacked where the path has a blank, the cache is used all the same
  local place loaded
  place=$(mktemp -d)/"a place"
  mkdir -p "$place"
  tar -xzf "$tar" -C "$place"
  [ "$("$place/deskbreak-$newer/bin/deskbreak" --version)" = "deskbreak $newer" ]
  loaded=$(DESKBREAK_JAVA_OPTIONS=-Xlog:class+load "$place/deskbreak-$newer/bin/deskbreak" --version | grep -c 'shared objects file')
  [ "$loaded" -gt 1000 ]
  touch "$place/deskbreak-$newer/lib/app/deskbreak.jar"
  [ "$("$place/deskbreak-$newer/bin/deskbreak" --version 2>&1)" = "deskbreak $newer" ]
  rm -rf "${place%/*}"
}

needs
begun=$SECONDS
mkdir -p "$out"
: >"$results"
installer/linux/build.sh --quick
image=$out/image/deskbreak rpm=$out/deskbreak-$newer-1.$(uname -m).rpm tar=$out/deskbreak-$newer-linux-$(uname -m).tar.gz
ls -l "$out"/*.deb "$out"/*.rpm "$out"/*.tar.gz
make_older

check "every library and command is stripped" stripped
check "the cache was made from them" stripped_before_cached
check "desktop entry" desktop-file-validate installer/linux/deskbreak.desktop
check "AppStream data" appstreamcli validate --no-net installer/linux/io.github.deskbreak.Deskbreak.metainfo.xml
check "overrides of lintian have their reasons" reasons_given
check "lintian" no_lintian_errors
check "rpmlint" no_rpmlint_errors
check ".rpm: content" rpm_holds
check ".rpm: scripts" rpm_scripts
check ".rpm: wants nothing that it brings itself" rpm_needs_nothing_of_its_own
check ".rpm: rpm lays it, it starts, rpm takes it away" rpm_installs
check ".tar.gz: starts from anywhere, also where the cache does not fit" tar_anywhere
installer/linux/layer.sh installer/linux/installed.sh "$out" "$newer" || check "the run in the layer" false

echo "packages checked in $((SECONDS - begun)) s"
passed=$(grep -c '^ok' "$results" || true)
failed=$(grep -c '^FAILED' "$results" || true)
echo "$passed passed, $failed failed"
[ "$failed" = 0 ] && [ "$passed" -gt 0 ]
