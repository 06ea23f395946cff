#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Runs a command as root in a layer over this system: layer.sh COMMAND...
# It sees the same files and may change all of them; the changes are in memory and gone when it ends, with every process it started.
set -euo pipefail
if [ "${1:-}" != --inside ]; then
  exec unshare --mount --propagation private --pid --fork --kill-child "$0" --inside "$@"
fi
shift

here=$PWD
layer=$(mktemp -d)
mount -t tmpfs -o size=3g none "$layer"
mkdir "$layer/changed" "$layer/work" "$layer/root"
mount -t overlay -o "lowerdir=/,upperdir=$layer/changed,workdir=$layer/work" overlay "$layer/root" 2>/dev/null || {
  echo "layer.sh: this kernel lays no layer over the system (overlayfs); run it where that is possible" >&2
  exit 1
}
root=$layer/root
mount -t proc proc "$root/proc"
mount --rbind /dev "$root/dev"
mount -t tmpfs -o mode=1777 none "$root/tmp"
mount -t tmpfs -o mode=755 none "$root/run"
mkdir "$root/tmp/.X11-unix"
chmod 1777 "$root/tmp/.X11-unix"
# A clone below /tmp must still be there; what the checks write has to come out.
mkdir -p "$root$here/target/package"
mount --bind "$here" "$root$here"
mount --bind "$here/target/package" "$root$here/target/package"
status=0
# Services of the system are not this layer's.
printf '#!/bin/sh\nexit 101\n' >"$root/usr/sbin/policy-rc.d"
chmod 755 "$root/usr/sbin/policy-rc.d"
chroot "$root" /usr/bin/env -C "$here" "$@" || status=$?
umount -R "$layer" 2>/dev/null || umount -R -l "$layer"
rmdir "$layer"
exit "$status"
