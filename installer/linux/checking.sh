# shellcheck shell=bash
# SPDX-License-Identifier: Apache-2.0
# How a check is said and counted; results names the file that counts them.

check() { # what, command...: shows what the command printed only when it failed
  local what=$1 printed
  shift
  # Not in a condition, where a failure inside a function would go unnoticed.
  set +e
  printed=$(set -e; "$@" 2>&1)
  local status=$?
  set -e
  if [ "$status" = 0 ]; then
    echo "ok      $what" | tee -a "${results:?}"
  else
    echo "FAILED  $what" | tee -a "${results:?}"
    tail -n 30 <<<"$printed" | sed 's/^/        /'
  fi
}
