package plait.core.retrieval;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import plait.core.OpenStudy;
import plait.core.Problem;
import plait.core.WholeFile;
import plait.core.cases.QuoteConsent;
import plait.core.coding.CodeBook;
import plait.core.sheets.Table;
import plait.core.sheets.TableWriter;
import plait.model.ExportRecord;
import plait.model.ModelFactory;
import plait.model.Participant;
import plait.model.Segment;
import plait.model.Speaker;

/** Writes passages, or counts of them, as a table for other programs. What leaves is recorded, with those who are quoted: a withdrawal must recall it. */
public final class ExportPassages {
    private static final List<String> COLUMNS = List.of("Passage", "Speaker", "Role", "Source", "Place", "Cases", "Codes");

    private final OpenStudy open;
    private final TableWriter tables;

    public ExportPassages(OpenStudy open, TableWriter tables) {
        this.open = open;
        this.tables = tables;
    }

    /** How many passages went with their words, and how many without because of consent. */
    public record Exported(int quotes, int withheld) {}

    /**
     * Writes the file, whole or not at all, and records it.
     *
     * @throws Problem if the file cannot be written
     */
    public Exported passages(Path file, Collection<Segment> passages) {
        var consent = new QuoteConsent(open.texts());
        var rows = new ArrayList<List<Object>>();
        var quoted = new LinkedHashSet<Participant>();
        int quotes = 0;
        for (Segment passage : passages) {
            Cited cited = Cited.of(passage, open.texts(), consent);
            if (cited.isQuotable()) {
                quotes++;
                for (Speaker speaker : passage.getSpeakers()) if (speaker.getParticipant() != null) quoted.add(speaker.getParticipant());
            }
            rows.add(row(cited.leaving()));
        }
        write(file, new Table("Passages", COLUMNS, rows));
        record(file, "Export passages", "Coded passages as a table", quoted);
        return new Exported(quotes, passages.size() - quotes);
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
        record(file, "Export counts", "Counts of codes as a table", Set.of());
    }

    private void write(Path file, Table table) {
        WholeFile.write(file, out -> tables.write(table, file.getFileName().toString(), out));
    }

    private void record(Path file, String label, String what, Set<Participant> quoted) {
        open.session().commit(label, study -> {
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
