package plait.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import plait.core.OpenStudy;

/** The sample study, made by the command line as a user would, and the files that it is made of. */
final class SampleStudy {
    static final Path SAMPLES = Path.of("../../samples/lero-study").toAbsolutePath().normalize();

    /** What a command printed and how it ended. */
    record Outcome(int code, String out, String err) {
        List<String> lines() {
            return out.lines().toList();
        }
    }

    private SampleStudy() {}

    static Outcome run(Object... words) {
        var out = new StringWriter();
        var err = new StringWriter();
        String[] args = new String[words.length];
        for (int i = 0; i < args.length; i++) args[i] = String.valueOf(words[i]);
        int code = CommandLine.run(new PrintWriter(out), new PrintWriter(err, true), args);
        return new Outcome(code, out.toString(), err.toString());
    }

    /** Makes lero.plait in the folder. */
    static Path make(Path folder) {
        System.setProperty("plait.home", SAMPLES.getParent().getParent().toString());
        Outcome made = run("demo", "--to", folder, "--no-window");
        if (made.code != 0) throw new AssertionError(made.err);
        return folder.resolve("lero.plait");
    }

    static OpenStudy open(Path study) {
        return Composition.open(study, Optional.empty(), "Amara", failure -> {
            throw new AssertionError(failure);
        });
    }

    static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (Path file : files.toList()) Files.copy(file, to.resolve(from.relativize(file).toString()));
        }
    }
}
