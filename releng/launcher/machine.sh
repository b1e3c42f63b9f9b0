# What ./plait, ./test and ./mvnw need of the machine: a JDK, Maven, system libraries. Sourced; plain POSIX sh; names no host.
# Sets up what is missing where it may (apt-get as root or with a sudo that asks nothing), else says in one sentence what to install.

JAVA_LEAST=21

say() { printf '%s\n' "plait: $*" >&2; }
fail() { say "$*"; exit 1; }

# ---- JDK

# The version stands in the JDK's own "release" file; reading it costs nothing, starting each java would.
java_major() {
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
  while IFS='=' read -r key value; do
    [ "$key" = JAVA_VERSION ] || continue
    value=${value#\"}; value=${value%%[.\"+-]*}
    echo "$value"; return 0
  done < "$1/release"
  return 1
}

java_suits() {
  [ -n "$1" ] && found_major=$(java_major "$1") && [ "$found_major" -ge $JAVA_LEAST ]
}

# Sets JAVA_HOME: PLAIT_JAVA_HOME or JAVA_HOME when they suit, else the newest JDK found.
find_java() {
  if java_suits "${PLAIT_JAVA_HOME:-}"; then JAVA_HOME=$PLAIT_JAVA_HOME
  elif java_suits "${JAVA_HOME:-}"; then :
  else newest_java || return 1
  fi
  JAVA_MAJOR=$(java_major "$JAVA_HOME")
  export JAVA_HOME
}

newest_java() {
  JAVA_HOME=; best=0
  on_path=$(command -v javac) && on_path=$(dirname "$(dirname "$on_path")")
  for candidate in "$on_path" /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* \
      /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
      /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
      "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/*; do
    java_suits "$candidate" || continue
    if [ "$found_major" -gt "$best" ]; then best=$found_major; JAVA_HOME=$candidate; fi
  done
  [ -n "$JAVA_HOME" ]
}

need_java() {
  find_java && return
  install "a JDK $JAVA_LEAST or newer" "openjdk-25-jdk-headless|openjdk-21-jdk-headless" && find_java && return
  fail "No JDK $JAVA_LEAST or newer was found. Install one (for example Temurin 25) and set JAVA_HOME to its folder."
}

# ---- Maven: any mvn will do, ./mvnw fetches the one the build wants through it

need_maven() {
  command -v mvn > /dev/null && return
  install "Maven" maven && return
  fail "Maven was not found. Install it so that mvn is on the PATH (Debian, Ubuntu: apt install maven; macOS: brew install maven)."
}

# ---- system libraries

is_mac() { [ "$(uname -s)" = Darwin ]; }

has_display() { [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || is_mac; }

has_library() {
  ldconfig=$(command -v ldconfig || echo /sbin/ldconfig)
  [ -x "$ldconfig" ] || return 0 # a system without it: let SWT itself tell
  "$ldconfig" -p | grep -q "$1"
}

need_gtk() {
  is_mac && return
  has_library libgtk-3.so.0 && return
  install "GTK 3, which draws the window" "libgtk-3-0t64|libgtk-3-0" && return
  fail "GTK 3, which draws the window, is missing. Install it (Debian, Ubuntu: apt install libgtk-3-0 or libgtk-3-0t64; Fedora: dnf install gtk3)."
}

need_command() { # COMMAND PACKAGE
  command -v "$1" > /dev/null && return
  install "$1" "$2" && return
  fail "$1 is missing. Install the package $2."
}

# ---- apt

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi
}

may_install() {
  command -v apt-get > /dev/null || return 1
  [ "$(id -u)" = 0 ] || { command -v sudo > /dev/null && sudo -n true 2> /dev/null; }
}

# install WHAT PACKAGE|OTHER-NAME: the first of the names that this system knows
install() {
  may_install || return 1
  mkdir -p "$root/target"; log=$root/target/apt.log
  package=$(known "$2") || { say "Asking apt what there is."; as_root apt-get update > "$log" 2>&1; package=$(known "$2"); } || return 1
  say "Installing $1 ($package)."
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$package" >> "$log" 2>&1 && return
  # the lists may be older than what the server still holds
  as_root apt-get update >> "$log" 2>&1
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$package" >> "$log" 2>&1 && return
  tail -n 5 "$log" >&2
  return 1
}

known() {
  (IFS='|'; for name in $1; do
    apt-cache policy "$name" 2> /dev/null | grep 'Candidate:' | grep -qv '(none)' && { echo "$name"; exit 0; }
  done; exit 1)
}
