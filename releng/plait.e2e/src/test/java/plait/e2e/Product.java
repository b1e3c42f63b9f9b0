package plait.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The product that releng/plait.product made. It is only read: what a test adds goes to a copy of its configuration. */
final class Product {
    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final String BUNDLES_INFO = "org.eclipse.equinox.simpleconfigurator/bundles.info";
    private static final int PATIENCE_SECONDS = 240;

    private final Path home;
    private final Path scratch;

    Product(Path scratch) throws IOException {
        this.scratch = scratch;
        this.home = only(ROOT.resolve("releng/plait.product/target/products/plait"), "org.eclipse.equinox.launcher_").getParent().getParent();
    }

    record Result(int exit, String output) {}

    /** How Equinox marks a logged error. */
    private static final Pattern ERROR = Pattern.compile("^!ENTRY \\S+ 4 ", Pattern.MULTILINE);

    static boolean hasErrors(Result result) {
        return ERROR.matcher(result.output()).find();
    }

    /** Opens the window on a study and plays a script of plait.drive in it. @param options further ones for Java */
    Result window(String script, Path study, String... options) throws Exception {
        var arguments = new ArrayList<>(List.of(options));
        arguments.addAll(List.of("-Dplait.study=" + study, "-Dplait.drive.script=" + script,
                "-jar", only(home, "org.eclipse.equinox.launcher_").toString(),
                "-configuration", ownConfiguration(driver()).toString(), "-application", "plait.drive.run", "-consoleLog", "-data", "@none"));
        return java(arguments);
    }

    /**
     * Opens the window on a desktop of its own, for a script that knows only what a screen reader and a keyboard know.
     *
     * @param result receives what the script prints
     * @param study opened at the start; null for none
     * @param arguments of the script
     */
    Result used(Path script, Path result, Path study, String... arguments) throws Exception {
        var command = new ArrayList<>(List.of(script.resolveSibling("desktop.sh").toString(), script.toString(), result.toString()));
        command.addAll(List.of(arguments));
        command.add("--");
        var options = new ArrayList<>(study == null ? List.<String>of() : List.of("-Dplait.study=" + study));
        options.addAll(List.of("-Dplait.author=Amara", "-jar", only(home, "org.eclipse.equinox.launcher_").toString(),
                "-configuration", ownConfiguration("").toString(), "-consoleLog", "-data", "@none"));
        command.addAll(command(options));
        return run(command);
    }

    /** Runs {@code ./plait ARGUMENTS}. */
    Result command(String... arguments) throws Exception {
        return run(Stream.concat(Stream.of(ROOT.resolve("plait").toString()), Stream.of(arguments)).toList());
    }

    private Path ownConfiguration(String added) throws IOException {
        var original = home.resolve("configuration");
        var copy = Files.createDirectories(scratch.resolve("configuration"));
        Files.createDirectories(copy.resolve(BUNDLES_INFO).getParent());
        Files.writeString(copy.resolve("config.ini"), Files.readString(original.resolve("config.ini"))
                .replace("file\\:plugins/", "file\\:" + home + "/plugins/")
                .replace("reference\\:file\\:org.", "reference\\:file\\:" + home + "/plugins/org."));
        Files.writeString(copy.resolve(BUNDLES_INFO), Files.readString(original.resolve(BUNDLES_INFO))
                .replace(",plugins/", "," + home.toUri() + "plugins/") + added);
        return copy;
    }

    private static String driver() throws IOException {
        var driver = only(ROOT.resolve("releng/plait.drive/target"), "plait.drive-");
        return "plait.drive," + version(driver) + "," + driver.toUri() + ",4,false\n";
    }

    private static String version(Path bundle) throws IOException {
        try (var jar = new JarFile(bundle.toFile())) {
            return jar.getManifest().getMainAttributes().getValue("Bundle-Version");
        }
    }

    private static Path only(Path folder, String prefix) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(prefix) && file.toString().endsWith(".jar")).findFirst()
                    .orElseThrow(() -> new IOException("no " + prefix + "*.jar in " + folder));
        }
    }

    private Result java(List<String> arguments) throws Exception {
        return run(command(arguments));
    }

    private List<String> command(List<String> arguments) throws IOException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Dplait.home=" + ROOT,
                "-Djava.util.prefs.userRoot=" + scratch, // the person's own preferences are left alone
                "-Djava.io.tmpdir=" + Files.createDirectories(scratch.resolve("temporary")), "-Dosgi.logfile=" + scratch.resolve("product.log")));
        command.addAll(javaOptions());
        command.addAll(arguments);
        return command;
    }

    private List<String> javaOptions() throws IOException {
        var ini = Files.readAllLines(home.resolve("eclipse.ini"));
        return ini.subList(ini.indexOf("-vmargs") + 1, ini.size());
    }

    private Result run(List<String> command) throws Exception {
        var log = scratch.resolve("output.txt");
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("PLAIT_AS_BUILT", "1"); // the build that runs this test has just made it
        var process = builder.start();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly); // a desktop has more than one
            process.destroyForcibly().waitFor();
            throw new AssertionError("did not end:\n" + Files.readString(log));
        }
        return new Result(process.exitValue(), Files.readString(log));
    }
}
