#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Starts Deskbreak with the Java it brings along, wherever its folder is.
self=$(readlink -f -- "$0")
lib=${self%/bin/*}/lib
# The agent and the process that draws its windows load other classes: each has a cache of its own. Without one that fits, the program
# starts all the same, and nobody needs to hear of it.
cache=$lib/app/deskbreak.aot more='' options=$DESKBREAK_JAVA_OPTIONS
case "$1" in
  windows) cache=$lib/app/windows.aot more=@$lib/app/drawing.options options=${DESKBREAK_WINDOWS_JAVA_OPTIONS-$DESKBREAK_JAVA_OPTIONS} ;;
  '' | -*) more=@$lib/app/agent.options ;;
esac
if [ -f "$cache" ]; then cache=-XX:AOTCache=$cache; else cache=; fi
# What is meant for other Java programs on this machine is not for this one.
unset JDK_JAVA_OPTIONS JAVA_TOOL_OPTIONS _JAVA_OPTIONS
# One malloc arena, not one for each thread: the agent is to be small, not to be in a hurry.
export MALLOC_ARENA_MAX="${MALLOC_ARENA_MAX:-1}"
# shellcheck disable=SC2086
exec "$lib/runtime/bin/deskbreak" "@$lib/app/jvm.options" ${more:+"$more"} '-Xlog:aot*=off,cds*=off:stderr' ${cache:+"$cache"} \
  "-Djna.boot.library.path=$lib/app" "-Djpackage.app-path=$self" $options \
  -classpath "@CLASSPATH@" deskbreak.Main "$@"
