# shellcheck shell=sh
# Part of the packages' scripts. Agents are told from other programs by the file that they run, also when it was just replaced.
agents() {
  for exe in /proc/[0-9]*/exe; do
    case $(readlink "$exe" 2>/dev/null) in
      /usr/lib/deskbreak/lib/runtime/bin/deskbreak*) agent=${exe%/exe} && echo "${agent#/proc/}" ;;
    esac
  done
}
# Who is upgraded under goes on, and starts anew by itself once no window is up. Nobody's break is cut short for it.
upgraded() {
  if [ -n "$(agents)" ]; then
    echo "Deskbreak that runs now starts anew by itself in a moment, with what it remembers."
  fi
}
# A program that is being removed must not go on from files that are gone. It saves what it knows, and ends.
removed() {
  for agent in $(agents); do
    kill -TERM "$agent" 2>/dev/null || true
  done
}
