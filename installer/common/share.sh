#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Makes what every package carries beside the program: the manual page, the completions of the shells, the icons.
#   installer/common/share.sh OUT
# It wants the program built: mvn -q -DskipTests package
set -euo pipefail
here=$PWD
cd "$(dirname "$0")/../.."
# shellcheck source=installer/common/jdk.sh
. installer/common/jdk.sh

fail() {
  echo "share.sh: $*" >&2
  exit 1
}

deskbreak() {
  # The words are those of the source, not those of whoever builds.
  "$jdk/bin/java" -Duser.language=en -Duser.country=US -Dstdout.encoding=UTF-8 -jar target/deskbreak.jar "$@"
}

[[ $# == 1 ]] || fail "wants the folder to write to: installer/common/share.sh OUT"
out=$1
if [[ $out != /* ]]; then out=$here/$out; fi
[[ -f target/deskbreak.jar && -d target/lib ]] || fail "target/deskbreak.jar is missing; make it with: mvn -q -DskipTests package"
jdk=$(find_jdk)
[[ -n $jdk ]] || fail "no JDK from 25 on was found; install one, or name it in JAVA_HOME"

mkdir -p "$out/man" "$out/completions" "$out/icons"
deskbreak manual >"$out/man/deskbreak.1"
deskbreak completion bash >"$out/completions/deskbreak.bash"
deskbreak completion zsh >"$out/completions/_deskbreak"
deskbreak completion fish >"$out/completions/deskbreak.fish"
"$jdk/bin/java" -cp 'target/lib/*' installer/common/Icons.java "$out/icons"
