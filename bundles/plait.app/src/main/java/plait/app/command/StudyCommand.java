package plait.app.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import plait.app.Composition;
import plait.core.OpenStudy;
import plait.core.Problem;

/** A command on one study: opens it, works, closes it. */
abstract class StudyCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "STUDY", description = "The folder of the study, NAME.plait")
    private Path study;

    @Option(names = "--as", paramLabel = "NAME", description = "Who does it; your user name if not given")
    private String author = System.getProperty("user.name");

    @Option(names = "--passphrase-file", paramLabel = "F", description = "The file that holds the passphrase of an encrypted study")
    private Path passphraseFile;

    @Option(names = "--json", description = "One JSON object per line")
    private boolean json;

    @Override public final Integer call() {
        try (OpenStudy open = Composition.open(study, passphrase(), author, failure -> warn("The search index could not be written; it is built anew next time."))) {
            return run(open);
        }
    }

    /** @return the exit code */
    abstract int run(OpenStudy open);

    Path study() {
        return study;
    }

    String author() {
        return author;
    }

    boolean json() {
        return json;
    }

    picocli.CommandLine commandLine() {
        return spec.commandLine();
    }

    PrintWriter out() {
        return spec.commandLine().getOut();
    }

    /** One plain line on standard error. */
    void warn(String line) {
        spec.commandLine().getErr().println(line);
    }

    Optional<char[]> passphrase() {
        return passphraseFile == null ? Optional.empty() : Optional.of(readPassphrase(passphraseFile));
    }

    /** The first line of the file. */
    static char[] readPassphrase(Path file) {
        try {
            return Files.readString(file).lines().findFirst().orElse("").toCharArray();
        } catch (IOException e) {
            throw new Problem("The passphrase file cannot be read. Check its name, and that you may read it.", e);
        }
    }
}
