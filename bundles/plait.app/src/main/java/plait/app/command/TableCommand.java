package plait.app.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import plait.app.Composition;
import plait.core.OnSession;
import plait.core.OpenStudy;
import plait.core.Problem;
import plait.core.Progress;
import plait.core.reports.ExportComparison;
import plait.core.retrieval.NamesThatQuote;
import plait.core.theories.Comparison;
import plait.core.theories.Theories;
import plait.model.Theory;
import plait.model.TheoryVersion;

@Command(name = "table", description = "Write a table: what changed between two theory versions, and because of what.", mixinStandardHelpOptions = true)
final class TableCommand extends StudyCommand {
    /** What tables there are. */
    enum Kind { changes }

    @Option(names = "--kind", required = true, paramLabel = "KIND", description = "${COMPLETION-CANDIDATES}")
    private Kind kind;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "FILE.xlsx or FILE.csv")
    private Path file;

    @Option(names = "--from", paramLabel = "VERSION", description = "The earlier theory version; the one before the newest if not given")
    private String from;

    @Option(names = "--to", paramLabel = "VERSION", description = "The later theory version; the newest if not given")
    private String to;

    @Override int run(OpenStudy open) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (List.of(".xlsx", ".csv").stream().noneMatch(name::endsWith)) throw new Problem("The file's ending must say what it is: .xlsx or .csv.");
        TheoryVersion earlier = from == null ? Theories.previous(open.study()).orElseThrow(() -> new Problem("This study has no two theory versions to compare yet.")) : Theories.require(open.study(), from);
        TheoryVersion later = to == null ? Theories.newest(open.study()).orElseThrow(() -> new Problem(Theories.NONE_YET)) : Theories.require(open.study(), to);
        Theory theory = earlier.getTheory();
        if (later.getTheory() != theory) throw new Problem("These are versions of two theories. Name two versions of one.");
        Comparison comparison = Comparison.between(earlier, later);
        int named = new NamesThatQuote(open, OnSession.HERE).among(ExportComparison.codes(comparison), Progress.NONE).size();
        if (named > 0) warn(NamesThatQuote.warning(named));
        ExportComparison.Exported done = new ExportComparison(open, Composition.tables(), OnSession.HERE).export(file, comparison, Progress.NONE);
        if (json()) out().println(new Fields().with("file", file.toString()).with("changes", comparison.words()).with("quotes", done.quotes()).with("withheld", done.withheld()).json());
        else out().println(file + ": " + comparison.words() + ". " + done.quotes() + " quotes, " + done.withheld() + " withheld because of consent.");
        return 0;
    }
}
