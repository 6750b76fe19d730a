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

# show_errors LOG: what a build complained of first, or else its last lines.
show_errors() {
  if grep -m 12 -E 'ERROR|error' "$1" >/dev/null; then
    grep -m 12 -E 'ERROR|error' "$1" | cut -c 1-300 | sed 's/^/        /' >&2
    printf 'The whole log: %s\n' "$1" >&2
  else
    show_end "$1"
  fi
}

# newer_than FILE PATH…: whether FILE is missing or anything at the paths has changed since it was written.
newer_than() {
  local file=$1
  shift
  [[ ! -e $file ]] || [[ -n $(find "$@" -newer "$file" -print -quit 2>/dev/null) ]]
}
