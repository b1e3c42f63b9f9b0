package plait.core.sheets;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plait.core.LeavingFile;
import plait.core.OnSession;
import plait.core.OpenStudy;
import plait.core.Progress;
import plait.core.cases.QuoteConsent;
import plait.core.questions.BesideQuotes;
import plait.core.questions.Cells;
import plait.core.questions.EvidenceMatrix;
import plait.core.questions.Question;
import plait.core.sources.TextByText;
import plait.core.study.Key;
import plait.core.theories.Answer;
import plait.core.theories.Value;
import plait.model.ConfigurationVersion;
import plait.model.Factor;
import plait.model.Quotable;
import plait.model.Segment;

/** Writes what a question brought as a table. Quotes follow consent, and who was quoted is recorded: a withdrawal must recall it. */
public final class ExportAnswer {
    private final OpenStudy open;
    private final TableWriter tables;
    private final OnSession session;
    private final QuoteConsent consent;
    private final Cells cells;

    /** For what is copied: nothing is written. */
    public ExportAnswer(OpenStudy open) {
        this(open, null, OnSession.HERE);
    }

    /** @param session the way to the session thread, from the thread that exports */
    public ExportAnswer(OpenStudy open, TableWriter tables, OnSession session) {
        this.open = open;
        this.tables = tables;
        this.session = session;
        consent = new QuoteConsent(open.texts());
        cells = new Cells(open.session(), open.segments(), consent, false);
    }

    /** A passage as it may leave. */
    private record Said(String words, Quotable quotable) {
        boolean isQuoted() {
            return quotable == Quotable.YES || quotable == Quotable.BY_ROLE_ONLY;
        }
    }

    /**
     * Writes the file, whole or not at all, and records it. Passages that went since the question was asked are left empty.
     *
     * @throws plait.core.Problem if the file cannot be written, or consent changed meanwhile
     * @throws java.util.concurrent.CancellationException if the person stopped
     */
    public void export(Path file, Question question, Answer answer, Progress progress) {
        List<Segment> passages = session.call(() -> answer.rows().stream().flatMap(this::segments).distinct().toList());
        Map<Segment, Said> said = new HashMap<>();
        new TextByText(open.texts(), session, progress).read(passages, there -> there.forEach(passage -> said.put(passage, said(passage))));
        var table = new Table(question.name(), answer.columns(), session.call(() -> rows(answer, said)));
        Map<Segment, Quotable> quoted = new LinkedHashMap<>();
        for (Segment passage : passages) if (said.containsKey(passage) && said.get(passage).isQuoted()) quoted.put(passage, said.get(passage).quotable);
        var leaving = new LeavingFile.Leaving("Export answer", "Answer to a question as a table", quoted);
        new LeavingFile(open.session(), session).write(file, leaving, out -> tables.write(table, file.getFileName().toString(), out));
    }

    /** The rows as they may leave, on the session thread: for what is copied rather than written. */
    public List<List<Object>> leaving(Answer answer) {
        Map<Segment, Said> said = new HashMap<>();
        answer.rows().stream().flatMap(this::segments).distinct().forEach(passage -> said.put(passage, said(passage)));
        return rows(answer, said);
    }

    /** The codes whose names an answer holds, asked for as codes or by name. On the session thread. */
    public Set<Factor> codes(Answer answer) {
        var found = new LinkedHashSet<Factor>();
        Map<String, List<Factor>> named = open.study().getFactors().stream().filter(code -> code.getName() != null).collect(Collectors.groupingBy(Factor::getName));
        answer.rows().stream().flatMap(List::stream).forEach(value -> {
            if (thing(value) instanceof Factor code) found.add(code);
            if (value instanceof Value.Text text) found.addAll(named.getOrDefault(text.text(), List.of()));
        });
        return found;
    }

    private Said said(Segment passage) {
        return new Said(cells.text(new Value.Thing(Key.of(passage))), consent.of(passage));
    }

    private List<List<Object>> rows(Answer answer, Map<Segment, Said> said) {
        var beside = new BesideQuotes(open.session(), passage -> said.containsKey(passage) && said.get(passage).quotable == Quotable.BY_ROLE_ONLY);
        var rows = new ArrayList<List<Object>>();
        for (List<Value> row : answer.rows()) rows.add(beside.within(row).stream().map(value -> cell(value, said)).toList());
        return rows;
    }

    /**
     * Writes a matrix as it is shown, each cell with its counts. No words of anybody go along.
     *
     * @param shown the rows that are shown, in their order
     * @throws plait.core.Problem if the file cannot be written
     */
    public void export(Path file, EvidenceMatrix matrix, List<ConfigurationVersion> shown) {
        Table table = session.call(() -> new Table(EvidenceMatrix.QUESTION, matrix.header(), matrix.lines(shown)));
        var leaving = new LeavingFile.Leaving("Export matrix", "Matrix of evidence as a table", Map.of());
        new LeavingFile(open.session(), session).write(file, leaving, out -> tables.write(table, file.getFileName().toString(), out));
    }

    private Stream<Segment> segments(List<Value> row) {
        return row.stream().map(this::thing).filter(Segment.class::isInstance).map(Segment.class::cast);
    }

    private Object thing(Value value) {
        return value instanceof Value.Thing thing ? open.session().find(thing.key()) : null;
    }

    private Object cell(Value value, Map<Segment, Said> said) {
        if (thing(value) instanceof Segment passage) return said.containsKey(passage) ? said.get(passage).words : "";
        Object plain = cells.plain(value);
        boolean small = plain instanceof Long number && number == number.intValue();
        return small ? (Object) ((Long) plain).intValue() : plain.toString();
    }
}
