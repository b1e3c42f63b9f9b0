# Finds the built product for ./plait and builds it when it is missing or older than what it is made from. Sourced after machine.sh.

stamp=$root/target/product.built
archive=$root/target/window.jsa

# Sets home, the folder of the product, and JAVA_HOME.
need_product() {
  if [ -z "${PLAIT_AS_BUILT:-}" ] && ! is_current; then
    alone build_product
  fi
  find_product || fail "The product is not built."
  need_java
}

find_product() {
  for launcher in "$root"/releng/plait.product/target/products/plait/*/*/*/plugins/org.eclipse.equinox.launcher_*.jar \
      "$root"/releng/plait.product/target/products/plait/*/*/*/*.app/Contents/Eclipse/plugins/org.eclipse.equinox.launcher_*.jar; do
    [ -f "$launcher" ] || continue
    home=$(dirname "$(dirname "$launcher")")
    return 0
  done
  return 1
}

is_current() {
  [ -f "$stamp" ] && find_product && [ -z "$(newer -type f -print -o -type d -path '*/src/*' -print)" ]
}

# What ships and is newer than the product. A folder is newer when something was removed from it.
newer() {
  cd "$root"
  find pom.xml bundles features ontology releng/plait.platform releng/plait.codegen releng/plait.product \
    \( -name target -o -path '*/src/test' \) -prune -o -newer "$stamp" \( "$@" \) 2> /dev/null | head -n 1
}

build_product() {
  is_current && return # someone else has built it while we waited
  . "$root/releng/launcher/build.sh"
  # what a changed pom no longer brings in must go (not by Maven's clean: our log lies in a target folder too)
  if [ -f "$stamp" ] && [ -n "$(newer -name pom.xml -print)" ]; then rm -rf "$root"/bundles/*/target "$root"/releng/plait.product/target; fi
  product_is_begun
  if [ -f "$stamp" ]; then say "The sources have changed: building Plait anew."
  else say "Building Plait. The first time this takes some minutes, for it fetches what it is made from."
  fi
  build build package -DskipTests -pl releng/plait.product -am || { show_failure; exit 1; }
  product_is_done
  say "Built."
}

# The product is as old as the beginning of its build: what is edited meanwhile counts as newer.
product_is_begun() { mkdir -p "$root/target"; touch "$stamp.new"; }
product_is_done() { rm -f "$archive"; mv "$stamp.new" "$stamp"; }

# Two commands that start together must not build together.
alone() {
  lock=$root/target/building
  mkdir -p "$root/target"
  until mkdir "$lock" 2> /dev/null; do
    sleep 1
    owner=$(cat "$lock/pid" 2> /dev/null) || owner=
    kill -0 "${owner:-none}" 2> /dev/null || rm -rf "$lock" # left behind
  done
  echo $$ > "$lock/pid"
  trap 'rm -rf "$lock"' EXIT
  trap 'exit 130' INT TERM HUP
  "$@"
  trap - EXIT INT TERM HUP
  rm -rf "$lock"
}
