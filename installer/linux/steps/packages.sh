# shellcheck shell=bash
# SPDX-License-Identifier: Apache-2.0
# shellcheck disable=SC2154,SC2034 # build.sh and common.sh name what all steps share
# The packages; each function takes the version.

level() { # how hard to press: as a rule, when it has to be quick
  if [ -n "$quick" ]; then echo "$2"; else echo "$1"; fi
}

make_deb() {
  local root=$out/tree-deb architecture
  architecture=$(dpkg --print-architecture)
  lay_tree "$root" vendor-completions
  gzip -9n "$root/usr/share/doc/deskbreak/CHANGELOG.md"
  debian_changelog "$1" | gzip -9n >"$root/usr/share/doc/deskbreak/changelog.gz"
  install -D -m 644 installer/linux/lintian-overrides "$root/usr/share/lintian/overrides/deskbreak"
  debian_control "$root" "$1" "$architecture"
  same_date "$root"
  rm -f "$out/deskbreak_$1_$architecture.deb"
  dpkg-deb --root-owner-group -Zxz "-z$(level 6 0)" --build "$root" "$out/deskbreak_$1_$architecture.deb" >"$out/deb.log"
  rm -rf "$root"
}

debian_changelog() {
  printf 'deskbreak (%s) unstable; urgency=medium\n\n  * See CHANGELOG.md.\n\n' "$1"
  printf ' -- Deskbreak contributors <deskbreak@users.noreply.github.com>  %s\n' "$(date -R -d "@$SOURCE_DATE_EPOCH")"
}

debian_control() { # root, version, architecture
  local debian=$1/DEBIAN
  mkdir -p "$debian"
  sed -e "s|@VERSION@|$2|" -e "s|@ARCHITECTURE@|$3|" -e "s|@SIZE@|$(du -sk --apparent-size "$1/usr" | cut -f1)|" \
    -e "s/@DEPENDS@/$(needed_libraries "$1" ! -name libjsound.so)/" -e "s/@RECOMMENDS@/$(needed_libraries "$1" -name libjsound.so)/" \
    installer/linux/control.in >"$debian/control"
  # shellcheck disable=SC2016 # these stay for the script to see
  maintainer_script 'if [ "$1" = configure ] && [ -n "$2" ]; then upgraded; fi' >"$debian/postinst"
  # shellcheck disable=SC2016
  maintainer_script 'if [ "$1" = remove ]; then removed; fi' >"$debian/prerm"
  chmod 755 "$debian/postinst" "$debian/prerm"
  (cd "$1" && find usr -type f -print0 | sort -z | xargs -0 md5sum >DEBIAN/md5sums)
}

maintainer_script() {
  printf '#!/bin/sh\nset -e\n'
  sed 1d installer/linux/running.sh
  echo "$1"
}

# root, which files: the Debian packages of the libraries that these are linked with
needed_libraries() {
  local root=$1 work
  shift
  work=$(mktemp -d)
  mkdir "$work/debian"
  printf 'Source: deskbreak\n\nPackage: deskbreak\nArchitecture: any\n' >"$work/debian/control"
  find "$root/usr/lib/deskbreak" -type f \( -name '*.so' -o -path '*/bin/deskbreak' \) "$@" -exec sh -c 'file -b "$1" | grep -q ELF' _ {} \; -print |
    (cd "$work" && xargs dpkg-shlibdeps -O "-l$root/usr/lib/deskbreak/lib/runtime/lib" "-l$root/usr/lib/deskbreak/lib/runtime/lib/server" 2>"$out/shlibdeps.log") |
    sed 's/^shlibs:Depends=//'
  rm -rf "$work"
}

make_rpm() {
  local root=$out/tree-rpm work=$out/rpm spec=$out/rpm/deskbreak.spec private
  rm -rf "$work"
  mkdir -p "$work"
  lay_tree "$root" site-functions
  find "$root" -name '*.so' -exec chmod 755 {} +
  same_date "$root"
  private=$(find "$root" -name '*.so' -printf '%f\n' | sed 's/\.so$//' | sort -u | paste -sd'|')
  sed -e "s|@VERSION@|$1|" -e "s%@PRIVATE@%$private%" -e "s|@TREE@|$root|" -e "s|@LEVEL@|$(level 15 3)|" -e "s|@DATE@|$(date -d "@$SOURCE_DATE_EPOCH" '+%a %b %d %Y')|" \
    -e '/@RUNNING@/{r installer/linux/running.sh' -e 'd}' installer/linux/deskbreak.spec.in >"$spec"
  rpmbuild --quiet -bb --define "_topdir $work" --define "_rpmdir $out" --define '_rpmfilename %{NAME}-%{VERSION}-%{RELEASE}.%{ARCH}.rpm' \
    "$spec" >"$out/rpm.log" 2>&1 || fail "the .rpm was not made; see $out/rpm.log"
  rm -rf "$root" "$work"
}

make_tar() {
  local root=$out/tree-tar name=deskbreak-$1 file
  rm -rf "$root"
  mkdir -p "$root"
  cp -a "$image" "$root/$name"
  lay_share "$root/$name/share"
  install -D -m 644 "$out/share/completions/_deskbreak" -t "$root/$name/share/zsh/site-functions"
  install -m 644 installer/linux/copyright CHANGELOG.md "$root/$name"
  sed "s|@VERSION@|$1|" installer/linux/INSTALL.in >"$root/$name/INSTALL"
  same_date "$root"
  file=$out/$name-linux-$(uname -m).tar.gz
  tar --create --sort=name --owner=0 --group=0 --numeric-owner --directory "$root" "$name" | gzip "-$(level 9 1)n" >"$file"
  rm -rf "$root"
}
