package plait.app.command;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import plait.app.Composition;
import plait.core.StudyFolders;
import plait.model.Profile;

@Command(name = "new", description = "Make a study.", mixinStandardHelpOptions = true)
final class NewCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "STUDY", description = "The folder to make, best NAME.plait")
    private Path study;

    @Option(names = "--title", paramLabel = "T", description = "The study's name; the folder's name if not given")
    private String title;

    @Option(names = "--profile", paramLabel = "P", description = "cmo, cmo-split (mechanism as resource and reasoning), icmo or icamo; cmo-split if not given")
    private String profile = Profile.CMO_SPLIT.getLiteral();

    @Option(names = "--encrypt", description = "Encrypt everything on the disk; needs --passphrase-file")
    private boolean encrypt;

    @Option(names = "--passphrase-file", paramLabel = "F", description = "The file whose first line is the passphrase")
    private Path passphraseFile;

    @Option(names = "--as", paramLabel = "NAME", description = "Who does it; your user name if not given")
    private String author = System.getProperty("user.name");

    @Override public Integer call() {
        Profile slots = Arrays.stream(Profile.values()).filter(each -> each.getLiteral().equalsIgnoreCase(profile)).findFirst().orElse(null);
        if (slots == null) throw new ParameterException(spec.commandLine(), "--profile must be cmo, cmo-split, icmo or icamo.");
        if (encrypt && passphraseFile == null) throw new ParameterException(spec.commandLine(), "--encrypt needs --passphrase-file.");
        Optional<char[]> passphrase = encrypt ? Optional.of(StudyCommand.readPassphrase(passphraseFile)) : Optional.empty();
        var define = new StudyFolders.NewStudy(title == null ? name() : title, slots, passphrase);
        StudyFolders.Created created = Composition.create(study, define, author, failure -> {});
        created.study().close();
        var out = spec.commandLine().getOut();
        out.println("Made " + study + (encrypt ? ", encrypted." : "."));
        created.recoveryKey().ifPresent(key -> out.println("Recovery key (print it and lock it away; it is not shown again): " + key));
        return 0;
    }

    private String name() {
        String folder = study.toAbsolutePath().normalize().getFileName().toString();
        return folder.endsWith(".plait") ? folder.substring(0, folder.length() - 6) : folder;
    }
}
