# Runs the built product with a script of plait.drive in it, for pictures and measurements. Sourced after machine.sh, product.sh and build.sh.

# Sets driven, a folder with a copy of the product's configuration to which plait.drive is added.
need_driven() { # FOLDER
  driven=$1/configuration
  driver=$(ls "$root"/releng/plait.drive/target/plait.drive-*.jar 2> /dev/null | head -n 1)
  [ -n "$driver" ] && [ -z "$(find "$root/releng/plait.drive/src" -newer "$driver" -type f | head -n 1)" ] || { build drive package -Dquick -DskipTests -pl releng/plait.drive -am || { show_failure; exit 1; }; }
  driver=$(ls "$root"/releng/plait.drive/target/plait.drive-*.jar | head -n 1)
  version=$(unzip -p "$driver" META-INF/MANIFEST.MF | tr -d '\r' | sed -n 's/^Bundle-Version: //p')
  info=org.eclipse.equinox.simpleconfigurator/bundles.info
  mkdir -p "$driven/${info%/*}"
  sed -e "s#file\\\\:plugins/#file\\\\:$home/plugins/#g" -e "s#reference\\\\:file\\\\:org\\.#reference\\\\:file\\\\:$home/plugins/org.#g" \
    "$home/configuration/config.ini" > "$driven/config.ini"
  { sed "s#,plugins/#,file:$home/plugins/#" "$home/configuration/$info"; echo "plait.drive,$version,file:$driver,4,false"; } > "$driven/$info"
}

# drive SCRIPT JAVA-OPTIONS…; the person's own preferences are left alone
drive() {
  script=$1; shift
  "$JAVA_HOME/bin/java" $(sed '1,/^-vmargs$/d' "$home/eclipse.ini") "-Dplait.home=$root" "-Djava.util.prefs.userRoot=${driven%/*}" "-Dplait.drive.script=plait.drive.$script" "$@" \
    -jar "$home"/plugins/org.eclipse.equinox.launcher_*.jar -configuration "$driven" -application plait.drive.run -data @none -consoleLog
}
