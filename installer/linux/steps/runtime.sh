# shellcheck shell=bash
# SPDX-License-Identifier: Apache-2.0
# shellcheck disable=SC2154,SC2034 # build.sh and common.sh name what all steps share
# The trimmed Java: only the modules that the program and its libraries name, without what only developers need.

modules() {
  "$jdk/bin/jdeps" --multi-release 25 --ignore-missing-deps --print-module-deps target/deskbreak.jar target/lib/*.jar
}

make_runtime() {
  local runtime=$out/runtime
  rm -rf "$runtime"
  # Not compressed: classes that are not in the cache load faster, and the packages compress the whole of it better.
  "$jdk/bin/jlink" --add-modules "$(modules)" --output "$runtime" --strip-debug --no-header-files --no-man-pages --compress zip-0
  # The one command that stays is named like the program, so that it is listed by that name.
  mv "$runtime/bin/java" "$runtime/bin/deskbreak"
  find "$runtime/bin" -type f ! -name deskbreak -delete
  # Left over: Java Web Start's launcher, a file system for other Javas, the list of classes of the JDK's own archive.
  rm -f "$runtime"/lib/{jexec,jrt-fs.jar,classlist} "$runtime"/lib/server/*.jsa
  find "$runtime" -type f \( -name '*.so' -o -path '*/bin/*' -o -name jspawnhelper \) -exec strip --strip-unneeded {} +
}
