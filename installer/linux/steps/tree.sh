# shellcheck shell=bash
# SPDX-License-Identifier: Apache-2.0
# shellcheck disable=SC2154,SC2034 # build.sh and common.sh name what all steps share
# What a package lays into the file system.

make_share() {
  rm -rf "$out/share"
  JAVA=$jdk/bin/java installer/common/share.sh "$out/share"
}

# folder, and below it where the manual pages, icons and so on go, for packages and for an own home alike
lay_share() {
  local share=$1 size
  install -D -m 644 installer/linux/deskbreak.desktop "$share/applications/deskbreak.desktop"
  install -D -m 644 installer/linux/io.github.deskbreak.Deskbreak.metainfo.xml -t "$share/metainfo"
  install -D -m 644 "$out/share/completions/deskbreak.bash" "$share/bash-completion/completions/deskbreak"
  install -D -m 644 "$out/share/completions/deskbreak.fish" -t "$share/fish/vendor_completions.d"
  install -D -m 644 "$out/share/man/deskbreak.1" -t "$share/man/man1"
  gzip -9n "$share/man/man1/deskbreak.1"
  for size in "$out"/share/icons/hicolor/*; do
    install -D -m 644 "$size"/apps/deskbreak.* -t "$share/icons/hicolor/${size##*/}/apps"
  done
}

lay_tree() { # root, folder of zsh's completions
  local root=$1 zsh=$2 doc=$1/usr/share/doc/deskbreak
  rm -rf "$root"
  mkdir -p "$root/usr/bin" "$root/usr/lib" "$doc"
  cp -a "$image" "$root/usr/lib/deskbreak"
  ln -s ../lib/deskbreak/bin/deskbreak "$root/usr/bin/deskbreak"
  lay_share "$root/usr/share"
  install -D -m 644 "$out/share/completions/_deskbreak" -t "$root/usr/share/zsh/$zsh"
  install -m 644 installer/linux/copyright CHANGELOG.md "$doc"
}
