package plait.core.retrieval;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import plait.core.LeavingFile;
import plait.core.OnSession;
import plait.core.OpenStudy;
import plait.core.Problem;
import plait.core.Progress;
import plait.core.cases.QuoteConsent;
import plait.core.coding.CodeBook;
import plait.core.sheets.Table;
import plait.core.sheets.TableWriter;
import plait.core.sources.TextByText;
import plait.model.Quotable;
import plait.model.Segment;

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
        Map<Segment, Quotable> quoted = new LinkedHashMap<>();
        for (Segment passage : written) if (rows.get(passage).isQuoted) quoted.put(passage, rows.get(passage).quotable);
        var table = new Table("Passages", COLUMNS, written.stream().map(passage -> rows.get(passage).cells).toList());
        write(file, new LeavingFile.Leaving("Export passages", "Coded passages as a table", quoted), table);
        int quotes = (int) written.stream().filter(quoted::containsKey).count();
        return new Exported(quotes, written.size() - quotes);
    }

    private Row row(Segment passage) {
        Cited cited = Cited.of(passage, open.texts(), consent);
        return new Row(row(cited.leaving()), cited.quotable(), cited.isQuotable());
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
        write(file, LeavingFile.Leaving.withoutQuotes("Export counts", "Counts of codes as a table"), counts);
    }

    private void write(Path file, LeavingFile.Leaving leaving, Table table) {
        new LeavingFile(open.session(), session).write(file, leaving, out -> tables.write(table, file.getFileName().toString(), out));
    }
}
