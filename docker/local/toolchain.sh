# shellcheck shell=bash
# Finds the tools that the build needs and puts them on PATH; what Debian has and is missing, it installs.

source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

find_java() {
  local dir version rank best='' best_rank=0
  for dir in "${JAVA_HOME:-}" /usr/lib/jvm/* /opt/* "${HOME:-}"/.sdkman/candidates/java/* \
    "$(readlink -f "$(command -v java || echo /)" | sed 's|/bin/java$||')"; do
    [[ -x $dir/bin/javac && -r $dir/release ]] || continue
    version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$dir/release")
    rank=$version
    [[ $version != 25 ]] || rank=1000
    if ((version >= 21 && rank > best_rank)); then
      best=$dir best_rank=$rank java_version=$version
    fi
  done
  [[ $best ]] || fail 'No JDK of version 21 or newer was found: install one (25 is best) or point JAVA_HOME to it.'
  export JAVA_HOME=$best PATH=$best/bin:$PATH
  # Maven's own libraries still use what newer JDKs warn about.
  if ((java_version >= 24)); then
    export MAVEN_OPTS="${MAVEN_OPTS:-} --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED"
  fi
}

find_node() {
  local node major
  for node in "$(command -v node || true)" /usr/local/bin/node /opt/node*/bin/node "${HOME:-}"/.nvm/versions/node/*/bin/node; do
    [[ -x $node ]] || continue
    major=$("$node" -p 'process.versions.node.split(".")[0]')
    if ((major >= 20)); then
      [[ $node == "$(command -v node)" ]] || export PATH=${node%/node}:$PATH
      return
    fi
  done
  fail 'No Node.js of version 20 or newer was found: install one and put it on PATH.'
}

find_maven() {
  PATH=$PATH:$tools/usr/share/maven/bin
  command -v mvn >/dev/null || debian_packages maven
  command -v mvn >/dev/null || fail 'Maven was not found and could not be installed: install Maven 3.8 or newer.'
}

# The browser of the journeys: Playwright's own where there is one, else Debian's, with a font for Chinese.
find_browser() {
  local playwright=${PLAYWRIGHT_BROWSERS_PATH:-${HOME:-}/.cache/ms-playwright}
  ! compgen -G "$playwright/chromium*" >/dev/null || return 0
  if ! command -v chromium >/dev/null && [[ ! -x $tools/chromium ]]; then
    debian_packages chromium fonts-noto-cjk
  fi
  DUIKOU_CHROMIUM=$(command -v chromium || echo "$tools/chromium")
  [[ -x $DUIKOU_CHROMIUM ]] || fail 'No Chromium was found and none could be installed: install the package chromium.'
  export DUIKOU_CHROMIUM
}

# What turns papers into PDF, by which the tests measure them.
find_converter() {
  if ! command -v soffice >/dev/null && [[ ! -x $tools/soffice ]]; then
    debian_packages libreoffice-writer-nogui fonts-noto-cjk
  fi
  DUIKOU_CONVERTER=$(command -v soffice || echo "$tools/soffice")
  [[ -x $DUIKOU_CONVERTER ]] || fail 'No LibreOffice was found and none could be installed: install the package libreoffice-writer-nogui.'
  export DUIKOU_CONVERTER
}

# debian_packages NAME…: installs them; without root they are unpacked below .local/tools.
debian_packages() {
  command -v apt-get >/dev/null || return 0
  if ((EUID == 0)); then
    say "Installing $*"
    DEBIAN_FRONTEND=noninteractive sh -c 'apt-get -q update && apt-get -q install -y --no-install-recommends "$@"' \
      apt "$@" >"$top/.local/apt.log" 2>&1 || show_end "$top/.local/apt.log"
  else
    say "Unpacking $* below .local/tools"
    "$local_scripts/unpack-packages" "$@" >"$top/.local/apt.log" 2>&1 || show_end "$top/.local/apt.log"
  fi
}

mkdir -p "$top/.local"
find_node
find_maven
find_java
