#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Makes the packages for Linux from target/deskbreak.jar and target/lib:
#   installer/linux/build.sh [--out DIR] [--only image|deb|rpm|tar]... [--quick]
# --quick packs faster and a tenth larger, for trying.
# DIR (default target/package) gets image/deskbreak, which starts with bin/deskbreak, and the .deb, .rpm and .tar.gz.
# shellcheck disable=SC2154,SC2034 # shared with the steps
set -euo pipefail
cd "$(dirname "$0")/../.."
out=target/package
wanted=()
quick=
while [ $# -gt 0 ]; do
  case $1 in
    --out) out=${2:?--out wants a folder} && shift 2 ;;
    --only) wanted+=("${2:?--only wants image, deb, rpm or tar}") && shift 2 ;;
    --quick) quick=yes && shift ;;
    *) echo "build.sh: unknown option $1; known are --out DIR and --only image|deb|rpm|tar and --quick" >&2 && exit 2 ;;
  esac
done
[ "${#wanted[@]}" -gt 0 ] || wanted=(image deb rpm tar)

mkdir -p "$out"
out=$(realpath "$out")
for step in common runtime image cache tree packages; do
  # shellcheck source=/dev/null
  . "installer/linux/steps/$step.sh"
done

check_needs
case " ${wanted[*]} " in
  *" image "*)
    say "runtime" && make_runtime
    say "app image" && make_image
    say "ahead-of-time cache" && make_caches
    say "manual, completions, icons" && make_share
    ;;
esac
[ -x "$image/bin/deskbreak" ] || fail "$image is missing; make it with: installer/linux/build.sh --only image"
# What is packed keeps the date that its cache knows.
SOURCE_DATE_EPOCH=$(stat -c %Y "$image/bin/deskbreak")
for kind in deb rpm tar; do
  case " ${wanted[*]} " in
    *" $kind "*) say ".$kind" && "make_$kind" "$version" ;;
  esac
done
say "done"
