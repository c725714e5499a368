# Shared by ./readout, ./evaluate and scripts/peer; `home` is the folder of the checkout, `profile` one of Maven, if needed.

# Prints the java of a JDK >= 17: JAVA_HOME, the PATH, then the usual places.
find_java() {
  local candidate version
  for candidate in "${JAVA_HOME:-}/bin/java" "$(command -v java || true)" /usr/lib/jvm/*/bin/java /Library/Java/JavaVirtualMachines/*/Contents/Home/bin/java; do
    [ -x "$candidate" ] || continue
    version=$("$candidate" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.specification\.version = //p')
    case "$version" in '' | 1.*) continue ;; esac
    if [ "$version" -ge 17 ]; then
      printf '%s\n' "$candidate"
      return
    fi
  done
  echo "readout: no Java 17 or later was found; install one (on Debian: apt install openjdk-17-jdk-headless) or set JAVA_HOME" >&2
  return 1
}

# True when the module has no build, or a source, resource or pom is newer than it.
is_stale() {
  local stamp="$home/$1/target/classpath"
  [ -f "$stamp" ] || return 0
  [ -n "$(find "$home"/pom.xml "$home"/readout-*/pom.xml "$home"/readout-*/src/main -newer "$stamp" -type f -print -quit)" ]
}

build() {
  command -v mvn >/dev/null || {
    echo "readout: Maven is needed to build; install it (on Debian: apt install maven)" >&2
    return 1
  }
  [ -f "$home/$1/target/classpath" ] || echo "readout: building for the first time, this takes a minute or two" >&2
  (cd "$home" && JAVA_HOME=$(dirname "$(dirname "$(readlink -f "$java")")") \
    mvn -q -B -ntp -P"unchecked${profile:+,$profile}" -pl "$1" -am -Dmaven.test.skip -Dspotless.check.skip \
    -Dforbiddenapis.skip package >&2)
  # Maven would take what was compiled so as compiled, and `mvn verify` would not check it.
  rm -rf "$home"/readout-*/target/maven-status
  touch "$home/$1/target/classpath"
}

# Keeps the program's classes as the JVM holds them (class data sharing), from a run on the sample coverage, so that a start
# need not read and verify them again: once for each build. Another JDK than the one that made it leaves the archive aside.
archive_classes() {
  local fresh
  fresh=$(mktemp -d "$home/$module/target/archive.XXXXXX") || return 0
  if "$java" "${flags[@]}" -XX:ArchiveClassesAtExit="$fresh/classes.jsa" -Xlog:disable -cp "$classpath" "$main" \
    run "$home/examples/coverage" --quiet --out "$fresh/record" >/dev/null 2>&1; then
    mv -f "$fresh/classes.jsa" "$archive"
  fi
  rm -rf "$fresh"
}

launch() {
  local module=$1 main=$2 java classpath jar archive
  shift 2
  java=$(find_java)
  if is_stale "$module"; then build "$module"; fi
  jar=$home/$module/target/$module.jar
  archive=$home/$module/target/classes.jsa
  classpath=$jar:$(cat "$home/$module/target/classpath")
  local flags=(-XX:+UseSerialGC)
  # A short run is over before optimised code would pay: its making waits for ten times as many calls as usual.
  if [ "${1:-}" != serve ]; then
    flags+=(-XX:Tier4InvocationThreshold=50000 -XX:Tier4MinInvocationThreshold=6000
      -XX:Tier4CompileThreshold=150000 -XX:Tier4BackEdgeThreshold=400000)
  fi
  if [ "$module" = readout-app ] && [ "$jar" -nt "$archive" ] && [ -w "$home/$module/target" ]; then archive_classes; fi
  if [ -f "$archive" ]; then flags+=(-XX:SharedArchiveFile="$archive" -Xlog:disable "-Xlog:all=error,cds*=off:stderr"); fi
  local terminal=false
  if [ -t 2 ]; then terminal=true; fi
  exec "$java" "${flags[@]}" -Xshare:auto "-Dreadout.terminal=$terminal" ${READOUT_JAVA_OPTS:-} \
    -cp "$classpath" "$main" "$@"
}
