package plait.core.sheets;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import plait.core.OpenStudy;
import plait.core.WholeFile;
import plait.core.cases.QuoteConsent;
import plait.core.questions.Cells;
import plait.core.questions.Question;
import plait.core.theories.Answer;
import plait.core.theories.Value;
import plait.model.Case;
import plait.model.ExportRecord;
import plait.model.ModelFactory;
import plait.model.Participant;
import plait.model.Quotable;
import plait.model.Segment;
import plait.model.Source;
import plait.model.Speaker;

/** Writes what a question brought as a table. Quotes follow consent, and who was quoted is recorded: a withdrawal must recall it. */
public final class ExportAnswer {
    private final OpenStudy open;
    private final TableWriter tables;

    public ExportAnswer(OpenStudy open, TableWriter tables) {
        this.open = open;
        this.tables = tables;
    }

    /**
     * Writes the file, whole or not at all, and records it.
     *
     * @throws plait.core.Problem if the file cannot be written
     */
    public void export(Path file, Question question, Answer answer) {
        var consent = new QuoteConsent(open.texts());
        var cells = new Cells(open.session(), open.segments(), consent, false);
        var rows = new ArrayList<List<Object>>();
        var quoted = new LinkedHashSet<Participant>();
        for (List<Value> row : answer.rows()) {
            boolean byRole = segments(row).anyMatch(segment -> consent.of(segment) == Quotable.BY_ROLE_ONLY);
            rows.add(row.stream().map(value -> byRole && leadsToSomebody(value) ? "" : cell(cells.plain(value))).toList());
            segments(row).forEach(segment -> quoted.addAll(speaking(segment, consent)));
        }
        WholeFile.write(file, out -> tables.write(new Table(question.name(), answer.columns(), rows), file.getFileName().toString(), out));
        record(file, quoted);
    }

    private Stream<Segment> segments(List<Value> row) {
        return row.stream().map(this::thing).filter(Segment.class::isInstance).map(Segment.class::cast);
    }

    private Object thing(Value value) {
        return value instanceof Value.Thing thing ? open.session().find(thing.key()) : null;
    }

    /** Beside the words of somebody who is quoted by role only, neither pseudonym, source nor case may stand. */
    private boolean leadsToSomebody(Value value) {
        Object thing = thing(value);
        return thing instanceof Participant || thing instanceof Source || thing instanceof Case;
    }

    private static Object cell(Object plain) {
        boolean small = plain instanceof Long number && number == number.intValue();
        return small ? (Object) ((Long) plain).intValue() : plain.toString();
    }

    private static List<Participant> speaking(Segment segment, QuoteConsent consent) {
        Quotable quotable = consent.of(segment);
        if (quotable != Quotable.YES && quotable != Quotable.BY_ROLE_ONLY) return List.of();
        return segment.getSpeakers().stream().map(Speaker::getParticipant).filter(each -> each != null).toList();
    }

    private void record(Path file, Set<Participant> quoted) {
        open.session().commit("Export answer", study -> {
            ExportRecord record = ModelFactory.eINSTANCE.createExportRecord();
            record.setFileName(file.getFileName().toString());
            record.setWhat("Answer to a question as a table");
            record.setAuthor(open.session().author());
            record.setTime(System.currentTimeMillis());
            record.getQuoted().addAll(quoted);
            study.getExports().add(record);
        });
    }
}
