#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Starts Deskbreak with the Java it brings along, wherever its folder is.
self=$(readlink -f -- "$0")
lib=${self%/bin/*}/lib
# Without a cache that fits, the program starts all the same, and nobody needs to hear of it.
cache=
[ -f "$lib/app/deskbreak.aot" ] && cache=-XX:AOTCache=$lib/app/deskbreak.aot
# What is meant for other Java programs on this machine is not for this one.
unset JDK_JAVA_OPTIONS JAVA_TOOL_OPTIONS _JAVA_OPTIONS
# One malloc arena, not one for each thread: the agent is to be small, not to be in a hurry.
export MALLOC_ARENA_MAX="${MALLOC_ARENA_MAX:-1}"
# shellcheck disable=SC2086
exec "$lib/runtime/bin/deskbreak" "@$lib/app/jvm.options" '-Xlog:aot*=off,cds*=off' ${cache:+"$cache"} \
  "-Djna.boot.library.path=$lib/app" "-Djpackage.app-path=$self" $DESKBREAK_JAVA_OPTIONS \
  -classpath "@CLASSPATH@" deskbreak.Main "$@"
