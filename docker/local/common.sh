# shellcheck shell=bash
# What the scripts beside this file share: where things are, and what they say to the person at the terminal.
# shellcheck disable=SC2034 # the places are used by those who source this

set -euo pipefail

top=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
local_scripts=$top/docker/local
tools=$top/.local/tools
keycloak=$top/.local/keycloak
home=${DUIKOU_HOME:-$top/.local}
[[ $home == /* ]] || home=$PWD/$home
logs=$home/logs
port=${DUIKOU_PORT:-8080}
keycloak_port=${DUIKOU_KEYCLOAK_PORT:-8180}

say() {
  printf '%4d s  %s\n' "$SECONDS" "$*"
}

fail() {
  printf '%s\n' "$*" >&2
  exit 1
}

# show_end LOG: the last lines of a log, and where the rest is.
show_end() {
  tail -n 20 "$1" | sed 's/^/        /' >&2
  printf 'The whole log: %s\n' "$1" >&2
}

# show_errors LOG: a build's log from its first complaint on, or else its last lines.
show_errors() {
  local first
  first=$(grep -n -m 1 -E 'ERROR|[Ee]rror' "$1" | cut -d: -f1) || { show_end "$1" && return; }
  sed -n "$first,$((first + 14))p" "$1" | cut -c 1-300 | sed $'s/\e\\[[0-9;]*m//g; s/^/        /' >&2
  printf 'The whole log: %s\n' "$1" >&2
}

# newer_than FILE PATH…: whether FILE is missing or anything at the paths has changed since it was written.
newer_than() {
  local file=$1
  shift
  [[ ! -e $file ]] || [[ -n $(find "$@" -newer "$file" -print -quit 2>/dev/null) ]]
}

# jvm_options BUILD: what the JVM is given for the backend, with the start-up cache where `rehearse` has made one for it.
jvm_options() {
  printf '%s\n' -XX:+UseSerialGC -Xmx512m --enable-native-access=ALL-UNNAMED
  [[ ! $1/start.aot -nt $1/quarkus-run.jar ]] || printf '%s\n' -XX:+IgnoreUnrecognizedVMOptions "-XX:AOTCache=$1/start.aot"
}
