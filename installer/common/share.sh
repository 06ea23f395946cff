#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Makes what every package carries beside the program: the manual page, the completions of the shells, the icons.
#   installer/common/share.sh OUT
# It wants the program built (mvn -q -DskipTests package); JAVA names another java than the one it finds.
set -euo pipefail
cd "$(dirname "$0")/../.."

fail() {
  echo "share.sh: $*" >&2
  exit 1
}

java_25() { # the java of a JDK from 25 on: JAVA_HOME's, or the newest that the system keeps
  local best='' newest=24 home version
  for home in "${JAVA_HOME:-}" /usr/lib/jvm/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    [[ -f $home/release && -x $home/bin/javac ]] || continue
    version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$home/release")
    if ((${version:-0} > newest)); then
      best=$home/bin/java
      newest=$version
      [[ $home != "${JAVA_HOME:-}" ]] || break
    fi
  done
  echo "$best"
}

[[ $# == 1 ]] || fail "wants the folder to write to: installer/common/share.sh OUT"
out=$1
[[ -f target/deskbreak.jar && -d target/lib ]] || fail "target/deskbreak.jar is missing; make it with: mvn -q -DskipTests package"
java=${JAVA:-$(java_25)}
[[ -n $java ]] || fail "no JDK from 25 on was found; install one, or name it in JAVA_HOME"

deskbreak() {
  # The words are those of the source, not those of whoever builds.
  "$java" -Duser.language=en -Duser.country=US -Dstdout.encoding=UTF-8 -jar target/deskbreak.jar "$@"
}

mkdir -p "$out/man" "$out/completions" "$out/icons"
deskbreak manual >"$out/man/deskbreak.1"
deskbreak completion bash >"$out/completions/deskbreak.bash"
deskbreak completion zsh >"$out/completions/_deskbreak"
deskbreak completion fish >"$out/completions/deskbreak.fish"
"$java" -cp 'target/lib/*' installer/common/Icons.java "$out/icons"
