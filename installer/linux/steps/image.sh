# shellcheck shell=bash
# SPDX-License-Identifier: Apache-2.0
# shellcheck disable=SC2154,SC2034 # build.sh and common.sh name what all steps share
# The app image: runtime, jars and one command to start it.

make_image() {
  rm -rf "$out/image" "$out/jars"
  mkdir -p "$out/image" "$out/jars"
  cp target/deskbreak.jar target/lib/*.jar "$out/jars"
  trim_jars
  "$jdk/bin/jpackage" --type app-image --name deskbreak --app-version "$version" --input "$out/jars" \
    --main-jar deskbreak.jar --main-class deskbreak.Main --runtime-image "$out/runtime" --dest "$out/image"
  rm -rf "$out/jars"
  own_launcher
  find "$image" -type d -exec chmod 755 {} +
  find "$image" -type f -exec chmod u=rw,go=r {} +
  chmod 755 "$image"/bin/* "$image"/lib/runtime/bin/* "$image"/lib/runtime/lib/jspawnhelper
  same_date "$image"
}

# Of the libraries for twenty systems in JNA's jar one is needed, and as a file of its own, or each start would unpack it into the home.
trim_jars() {
  local machine jna=("$out"/jars/jna-[0-9]*.jar) flatlaf=("$out"/jars/flatlaf-[0-9]*.jar)
  machine=$(uname -m)
  unzip -q -j -o "${jna[0]}" "com/sun/jna/linux-${machine/_/-}/libjnidispatch.so" -d "$out/jars"
  strip --strip-unneeded "$out/jars/libjnidispatch.so"
  zip -q -d "${jna[0]}" '*/libjnidispatch.*' '*/jnidispatch.dll'
  zip -q -d "${flatlaf[0]}" 'com/formdev/flatlaf/natives/*'
  # For Windows and macOS alone. Java keeps the directory of every jar in memory, and this one's is the longest.
  rm "$out"/jars/jna-platform-*.jar
}

# jpackage's launcher asks rpm and dpkg at each start which package it is from, which takes longer than the start itself.
own_launcher() {
  local jar path="\$lib/app/deskbreak.jar"
  rm -rf "${image:?}"/bin/* "$image"/lib/libapplauncher.so "$image"/lib/app/{deskbreak.cfg,.jpackage.xml} "$image"/lib/deskbreak.png
  for jar in "$image"/lib/app/*.jar; do
    if [ "${jar##*/}" != deskbreak.jar ]; then path+=":\$lib/app/${jar##*/}"; fi
  done
  cp installer/common/jvm.options installer/linux/{agent,drawing}.options "$image/lib/app"
  sed "s|@CLASSPATH@|$path|" installer/linux/launcher.sh >"$image/bin/deskbreak"
}
