package plait.app.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import plait.app.Composition;
import plait.core.OpenStudy;
import plait.core.Problem;
import plait.core.Progress;
import plait.core.search.SearchRequest;
import plait.core.search.SearchResult;
import plait.core.sheets.ImportFiles;
import plait.core.sheets.ImportResult;
import plait.core.sources.SourceDetails;
import plait.core.sources.Texts;
import plait.model.InterviewPhase;
import plait.model.Profile;
import plait.model.Source;
import plait.model.SourceKind;

@Command(name = "demo", description = "Make the sample study, lero.plait, and print what is in it.", mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {
    /** In no order that matters: each waits for what it refers to. */
    private static final List<String> SHEETS = List.of(
            "cases.csv", "participants.csv", "factors.csv", "sources.csv", "configurations.csv", "versions.csv", "evidence.csv", "codings.csv", "refinements.csv",
            "links.csv", "rivals.csv", "statements.csv", "answers.csv", "nodes.csv", "network.csv", "measures.csv");

    private static final String QUERY = "hope";

    @Spec
    private CommandSpec spec;

    @Option(names = "--to", paramLabel = "DIR", description = "Where to make it; the current folder if not given")
    private Path folder = Path.of("");

    @Option(names = "--no-window", description = "Do not open the window afterwards")
    private boolean noWindow;

    @Override public Integer call() throws Exception {
        Path study = folder.resolve("lero.plait");
        if (Composition.isStudy(study)) {
            say(study + " is there already and was left as it is.");
            try (OpenStudy open = Composition.open(study, Optional.empty(), author(), failure -> {})) {
                summarise(open, study);
            }
            return 0;
        }
        Files.createDirectories(folder.toAbsolutePath());
        var define = new Composition.NewStudy("LERO sample study", Profile.CMO_SPLIT, Optional.empty());
        try (OpenStudy open = Composition.create(study, define, author(), failure -> {}).study()) {
            make(open);
            summarise(open, study);
        }
        return 0;
    }

    private static String author() {
        return System.getProperty("user.name");
    }

    private void make(OpenStudy open) {
        Path sheets = samples().resolve("sheets");
        var files = new ArrayList<Path>();
        for (String sheet : SHEETS) files.add(sheets.resolve(sheet));
        var details = SourceDetails.of(SourceKind.INTERVIEW, List.of(), InterviewPhase.NONE);
        new ImportFiles(open, Composition.sheets()).importAll(files, details, Optional.empty(), Progress.NONE, this::report);
    }

    /** The samples lie beside the program. */
    private static Path samples() {
        String home = System.getProperty("plait.home");
        Path samples = Path.of(home == null ? "." : home, "samples", "lero-study");
        if (!Files.isDirectory(samples)) throw new Problem("The sample study's files are not there. They belong in samples/lero-study beside the program.");
        return samples;
    }

    private void report(ImportResult result) {
        if (result.status() == ImportResult.Status.REFUSED) throw new Problem(result.file() + ": " + result.problem());
        if (result.source().isEmpty()) say(result.file() + ": " + result.rows() + " rows");
        else say(result.file() + ": " + result.source() + ", " + result.words() + " words" + (result.turns() == 0 ? "" : ", " + result.turns() + " turns"));
        result.warnings().forEach(warning -> say("  note: " + warning.message()));
    }

    private void summarise(OpenStudy open, Path study) {
        List<Source> sources = open.study().getSources();
        int words = sources.stream().mapToInt(source -> Texts.current(source).getSpokenWords()).sum();
        int turns = sources.stream().mapToInt(source -> Texts.current(source).getTurns()).sum();
        int codings = sources.stream().flatMap(source -> Texts.current(source).getSegments().stream()).mapToInt(segment -> segment.getCodings().size()).sum();
        int evidence = open.study().getConfigurations().stream().flatMap(each -> each.getVersions().stream()).mapToInt(version -> version.getEvidence().size()).sum();
        open.awaitSearch();
        SearchResult found = open.search().find(new SearchRequest(QUERY, 1));
        say("");
        say(study.toString());
        say("  sources         " + sources.size());
        say("  words spoken    " + words);
        say("  turns           " + turns);
        say("  configurations  " + open.study().getConfigurations().size());
        say("  theory versions " + open.study().getTheories().stream().mapToInt(theory -> theory.getVersions().size()).sum());
        say("  refinements     " + open.study().getRefinements().size());
        say("  evidence        " + evidence);
        say("  codings         " + codings);
        say("  search “" + QUERY + "”   " + found.total() + " hits in " + found.sources() + " sources");
    }

    private void say(String line) {
        spec.commandLine().getOut().println(line);
        spec.commandLine().getOut().flush();
    }
}
