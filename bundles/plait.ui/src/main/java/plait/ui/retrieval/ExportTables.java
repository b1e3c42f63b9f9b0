package plait.ui.retrieval;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import plait.core.OpenStudy;
import plait.core.Progress;
import plait.core.retrieval.Cited;
import plait.core.retrieval.CopyPassages;
import plait.core.retrieval.ExportPassages;
import plait.core.sheets.Table;
import plait.core.sheets.TableWriter;
import plait.model.Factor;
import plait.model.Segment;
import plait.ui.coding.LeavingNames;
import plait.ui.study.Jobs;

/** Writes what was found or counted to a file, or makes lines of it to be pasted, in the background. Before a file it says when names of codes are words that may not be quoted. */
final class ExportTables {
    /** Who exports. */
    interface Person {
        /** Where the table goes; empty for nowhere after all. */
        Optional<Path> file(String suggested);

        /** False if nothing shall be written after this warning. */
        boolean goOn(String warning);

        void hear(String outcome);
    }

    private static final int MANY = 500;

    private final OpenStudy study;
    private final Jobs jobs;
    private final TableWriter tables;
    private final Person person;
    private Jobs.Running copying;

    ExportTables(OpenStudy study, Jobs jobs, TableWriter tables, Person person) {
        this.study = study;
        this.jobs = jobs;
        this.tables = tables;
        this.person = person;
    }

    void passages(List<Segment> passages) {
        Set<Factor> codes = new HashSet<>();
        for (Segment passage : passages) codes.addAll(Cited.codes(passage));
        ask(codes, "Passages.xlsx", file -> write(file, passages));
    }

    void counts(Collection<Factor> codes, Table counts) {
        ask(codes, "Matrix of codes.xlsx", file -> jobs.start("Exporting counts",
            progress -> new ExportPassages(study, tables, jobs.onSession(progress)).counts(file, counts), () -> {}));
    }

    /** A few are there in a moment; of many it is shown how far it is. What is copied last is what is pasted. */
    void copy(List<Segment> passages, Consumer<String> then) {
        if (copying != null) copying.cancel();
        var lines = new String[1];
        Consumer<Progress> work = progress -> lines[0] = new CopyPassages(study, jobs.onSession(progress)).lines(passages, progress);
        Runnable paste = () -> {
            if (!lines[0].isEmpty()) then.accept(lines[0]);
        };
        copying = passages.size() > MANY ? jobs.start("Copying passages", work, paste) : jobs.startQuietly("Copying passages", work, paste);
    }

    private void ask(Collection<Factor> codes, String suggested, Consumer<Path> then) {
        new LeavingNames(study, jobs, person::goOn).of(codes, () -> person.file(suggested).ifPresent(then));
    }

    private void write(Path file, List<Segment> passages) {
        var done = new ExportPassages.Exported[1];
        jobs.start("Exporting passages", progress -> done[0] = new ExportPassages(study, tables, jobs.onSession(progress)).passages(file, passages, progress), () -> {
            person.hear(outcome(done[0]));
        });
    }

    static String outcome(ExportPassages.Exported done) {
        String quoted = done.quotes() == 0 ? "No passage was written with its words" : done.quotes() == 1 ? "One passage was written with its words" : done.quotes() + " passages were written with their words";
        return done.withheld() == 0 ? quoted + "." : quoted + ", " + done.withheld() + " without because consent does not allow it.";
    }
}
