# shellcheck shell=bash
# SPDX-License-Identifier: Apache-2.0
# Part of the scripts that want a JDK.

find_jdk() { # JAVA_HOME if it is 25 or newer, else the newest that the system keeps; says nothing where there is none
  local home number best='' newest=24
  for home in "${JAVA_HOME:-}" /usr/lib/jvm/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if [[ ! -f $home/release || ! -x $home/bin/jlink ]]; then continue; fi
    number=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$home/release")
    if ((${number:-0} > newest)); then
      best=$home newest=$number
      if [[ $home == "${JAVA_HOME:-}" ]]; then break; fi
    fi
  done
  echo "$best"
}
