package plait.core.retrieval;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import plait.core.OnSession;
import plait.core.OpenStudy;
import plait.core.Problem;
import plait.core.Progress;
import plait.core.WholeFile;
import plait.core.cases.QuoteConsent;
import plait.core.coding.CodeBook;
import plait.core.sheets.Table;
import plait.core.sheets.TableWriter;
import plait.core.sources.TextByText;
import plait.core.study.Committed;
import plait.model.ExportRecord;
import plait.model.ModelFactory;
import plait.model.Participant;
import plait.model.Quotable;
import plait.model.Segment;
import plait.model.Speaker;

/** Writes passages, or counts of them, as a table for other programs. What leaves is recorded, with those who are quoted: a withdrawal must recall it. */
public final class ExportPassages {
    private static final List<String> COLUMNS = List.of("Passage", "Speaker", "Role", "Source", "Place", "Cases", "Codes");

    private final OpenStudy open;
    private final TableWriter tables;
    private final OnSession session;
    private final QuoteConsent consent;

    /** For who is on the session thread. */
    public ExportPassages(OpenStudy open, TableWriter tables) {
        this(open, tables, OnSession.HERE);
    }

    /** @param session the way to the session thread, for who exports in the background */
    public ExportPassages(OpenStudy open, TableWriter tables, OnSession session) {
        this.open = open;
        this.tables = tables;
        this.session = session;
        consent = new QuoteConsent(open.texts());
    }

    /** How many passages went with their words, and how many without because of consent. */
    public record Exported(int quotes, int withheld) {}

    private record Row(List<Object> cells, Quotable quotable, boolean isQuoted) {}

    /**
     * Writes the file, whole or not at all, and records it.
     *
     * @throws Problem if the file cannot be written, or consent changed meanwhile
     * @throws java.util.concurrent.CancellationException if the person stopped
     */
    public Exported passages(Path file, Collection<Segment> passages, Progress progress) {
        List<Segment> wanted = List.copyOf(passages);
        Map<Segment, Row> rows = new HashMap<>();
        new TextByText(open.texts(), session, progress).read(wanted, there -> there.forEach(passage -> rows.put(passage, row(passage))));
        List<Segment> written = wanted.stream().filter(rows::containsKey).toList();
        List<Segment> quoted = written.stream().filter(passage -> rows.get(passage).isQuoted).toList();
        write(file, new Table("Passages", COLUMNS, written.stream().map(passage -> rows.get(passage).cells).toList()));
        recordOrDelete(file, () -> {
            if (quoted.stream().anyMatch(passage -> passage.getText() == null || !QuoteConsent.stillAllows(passage, rows.get(passage).quotable))) {
                throw new Problem("Consent changed while the file was written, so it was deleted again. Export once more.");
            }
            return record(file, "Export passages", "Coded passages as a table", people(quoted));
        });
        return new Exported(quoted.size(), written.size() - quoted.size());
    }

    private Row row(Segment passage) {
        Cited cited = Cited.of(passage, open.texts(), consent);
        return new Row(row(cited.leaving()), cited.quotable(), cited.isQuotable());
    }

    private static Set<Participant> people(List<Segment> quoted) {
        var people = new LinkedHashSet<Participant>();
        for (Segment passage : quoted) for (Speaker speaker : passage.getSpeakers()) if (speaker.getParticipant() != null) people.add(speaker.getParticipant());
        return people;
    }

    private static List<Object> row(Cited cited) {
        String codes = cited.codes().stream().map(CodeBook::nameOf).collect(Collectors.joining("; "));
        return List.of(cited.words(), cited.speaker(), cited.role(), cited.source(), cited.place(), cited.cases(), codes);
    }

    /**
     * Writes counts as they are shown; no words go along.
     *
     * @throws Problem if the file cannot be written
     */
    public void counts(Path file, Table counts) {
        write(file, counts);
        recordOrDelete(file, () -> record(file, "Export counts", "Counts of codes as a table", Set.of()));
    }

    private void recordOrDelete(Path file, Supplier<Committed> record) {
        try {
            session.call(record);
        } catch (RuntimeException unrecorded) {
            file.toFile().delete(); // nobody could recall it
            throw unrecorded;
        }
    }

    private void write(Path file, Table table) {
        WholeFile.write(file, out -> tables.write(table, file.getFileName().toString(), out));
    }

    private Committed record(Path file, String label, String what, Set<Participant> quoted) {
        return open.session().commit(label, study -> {
            ExportRecord record = ModelFactory.eINSTANCE.createExportRecord();
            record.setFileName(file.getFileName().toString());
            record.setWhat(what);
            record.setAuthor(open.session().author());
            record.setTime(System.currentTimeMillis());
            record.getQuoted().addAll(quoted);
            study.getExports().add(record);
        });
    }
}
