# Runs the build for ./plait and ./test: its output goes to a file, what a person wants to see goes to the screen. Sourced after machine.sh.

# build LOG-NAME MAVEN-ARGUMENTS…; what is set as "within" runs Maven
build() {
  mkdir -p "$root/target"
  log=$root/target/$1.log; status=$root/target/$1.status; shift
  need_java; need_maven
  # Maven's own Guava warns on newer JDKs; the option to accept that does not exist on older ones
  [ "$JAVA_MAJOR" -ge 24 ] && MAVEN_OPTS="${MAVEN_OPTS:-} --sun-misc-unsafe-memory-access=allow" && export MAVEN_OPTS
  echo 1 > "$status"
  (cd "$root" && ${within:-} ./mvnw -B "$@"; echo $? > "$status") 2>&1 | tee "$log" | progress
  return "$(cat "$status")"
}

# One line a module, so that nobody sits before a silent screen.
progress() {
  fetched=0
  while IFS= read -r line; do
    case $line in
      "Downloaded from "* | "[INFO] Downloaded from "*)
        fetched=$((fetched + 1))
        [ $((fetched % 100)) = 0 ] && say "  … $fetched files fetched" ;;
      "[INFO] Building "*"["*"/"*"]")
        module=${line#"[INFO] Building "}; module=${module%% *}
        step=${line##*[}; step=${step%]}
        say "  ${step%/*} of ${step#*/}  $module" ;;
    esac
  done
}

show_failure() {
  say "The build failed. Its last lines (all of them: $log):"
  grep -v 'Downloaded from\|Downloading from' "$log" | tail -n 30 >&2
}
