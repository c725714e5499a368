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
  [ -f "$home/$1/target/classpath" ] || echo "readout: building for the first time, this takes about a minute" >&2
  (cd "$home" && JAVA_HOME=$(dirname "$(dirname "$(readlink -f "$java")")") \
    mvn -q -B -ntp ${profile:+"-P$profile"} -pl "$1" -am -DskipTests -Dspotless.check.skip package >&2)
  touch "$home/$1/target/classpath"
}

launch() {
  local module=$1 main=$2 java
  shift 2
  java=$(find_java)
  if is_stale "$module"; then build "$module"; fi
  local terminal=false
  if [ -t 2 ]; then terminal=true; fi
  exec "$java" -XX:+UseSerialGC -Xshare:auto "-Dreadout.terminal=$terminal" ${READOUT_JAVA_OPTS:-} \
    -cp "$home/$module/target/classes:$(cat "$home/$module/target/classpath")" "$main" "$@"
}
