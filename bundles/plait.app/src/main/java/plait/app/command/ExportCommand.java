package plait.app.command;

import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import plait.core.OnSession;
import plait.core.OpenStudy;
import plait.core.Problem;
import plait.core.Progress;
import plait.core.retrieval.NamesThatQuote;
import plait.core.theories.ExportTheory;
import plait.core.theories.RdfForm;

@Command(name = "export", description = "Write the theory for other tools: Turtle, TriG or JSON-LD, by the file's ending.", mixinStandardHelpOptions = true)
final class ExportCommand extends StudyCommand {
    @Option(names = "--out", required = true, paramLabel = "FILE", description = "FILE.ttl (the study as it is), or FILE.trig or FILE.jsonld (with the frozen versions)")
    private Path file;

    @Option(names = "--no-quotes", description = "Leave out also the words that may be quoted")
    private boolean noQuotes;

    @Override int run(OpenStudy open) {
        RdfForm form = RdfForm.of(file.getFileName().toString()).orElseThrow(() -> new Problem("The file's ending must say what it is: .ttl, .trig or .jsonld."));
        int named = new NamesThatQuote(open, OnSession.HERE).among(open.study().getFactors(), Progress.NONE).size();
        if (named > 0) warn(NamesThatQuote.warning(named));
        ExportTheory.Exported done = new ExportTheory(open).export(file, form, !noQuotes, Progress.NONE);
        if (json()) out().println(new Fields().with("file", file.toString()).with("quotes", done.quotes()).with("withheld", done.withheld()).json());
        else out().println(file + ": " + done.quotes() + " quotes, " + done.withheld() + " withheld because of consent.");
        return 0;
    }
}
