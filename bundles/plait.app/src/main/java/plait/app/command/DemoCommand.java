package plait.app.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import plait.app.Composition;
import plait.app.Sample;
import plait.core.OpenStudy;
import plait.core.Progress;
import plait.core.search.SearchRequest;
import plait.core.search.SearchResult;
import plait.core.sheets.ImportResult;
import plait.core.sources.Texts;
import plait.model.Source;

@Command(name = "demo", description = "Make the sample study, lero.plait, and print what is in it.", mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {
    private static final String QUERY = "hope";

    @Spec
    private CommandSpec spec;

    @Option(names = "--to", paramLabel = "DIR", description = "Where to make it; the current folder if not given")
    private Path folder = Path.of("");

    @Option(names = "--no-window", description = "Do not open the window afterwards")
    private boolean noWindow;

    @Override public Integer call() {
        Path study = folder.resolve("lero.plait");
        if (Composition.isStudy(study)) {
            say(study + " is there already and was left as it is.");
            try (OpenStudy open = Composition.open(study, Optional.empty(), author(), failure -> {})) {
                summarise(open, study);
            }
            return 0;
        }
        try (OpenStudy open = Sample.create(study, author(), Progress.NONE, this::report)) {
            summarise(open, study);
        }
        return 0;
    }

    private static String author() {
        return System.getProperty("user.name");
    }

    private void report(ImportResult result) {
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
