# SPDX-License-Identifier: Apache-2.0
# Prints what the completion offers for each line, one line for each:
#   bash typed.bash SCRIPT LINE...
source "$1"
shift
set -u
completion=$(complete -p deskbreak | sed -n 's/.* -F \([^ ]*\) deskbreak$/\1/p')
# shellcheck disable=SC2034 # bash hands these to the completion
for line; do
  read -r -a COMP_WORDS <<<"$line"
  if [[ $line == *' ' ]]; then COMP_WORDS+=(''); fi
  COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
  COMPREPLY=()
  "$completion" deskbreak "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
  echo ${COMPREPLY[@]+"${COMPREPLY[@]}"}
done
