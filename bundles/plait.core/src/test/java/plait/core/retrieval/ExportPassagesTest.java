package plait.core.retrieval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plait.core.Problem;
import plait.core.Progress;
import plait.core.coding.CodeBook;
import plait.core.sheets.Table;
import plait.core.sheets.TableWriter;
import plait.model.Consent;
import plait.model.ExportRecord;
import plait.model.ModelFactory;
import plait.model.Participant;
import plait.model.Quotable;
import plait.model.Segment;

class ExportPassagesTest {
    @TempDir Path folder;
    private final RandomStudy study = new RandomStudy(new Random(7));
    private final List<Table> written = new ArrayList<>();
    private final TableWriter tables = (table, name, out) -> {
        written.add(table);
        out.write("written".getBytes(StandardCharsets.UTF_8));
    };

    @Test
    void wordsGoOnlyWhereConsentAllowsThemAndWhoIsQuotedIsRecorded() {
        Segment passage = spokenByOne();
        Participant person = passage.getSpeakers().get(0).getParticipant();
        allow(person, Quotable.YES);
        assertEquals(new ExportPassages.Exported(1, 0), export(passage));
        String words = study.open.segments().quote(passage).strip().replaceAll("\\s+", " ");
        assertEquals(words, written.get(0).rows().get(0).get(0));
        assertEquals(List.of(person), record(0).getQuoted());

        allow(person, Quotable.NO);
        assertEquals(new ExportPassages.Exported(0, 1), export(passage));
        assertEquals("[not quotable]", written.get(1).rows().get(0).get(0));
        assertEquals(person.getTranscriptLabel(), written.get(1).rows().get(0).get(1));
        assertEquals(List.of(), record(1).getQuoted());
    }

    @Test
    void whoMayBeQuotedByRoleOnlyIsNotToBeFoundByPseudonymSourceOrCase() {
        Segment passage = spokenByOne();
        Participant person = passage.getSpeakers().get(0).getParticipant();
        allow(person, Quotable.BY_ROLE_ONLY);
        export(passage);
        List<Object> row = written.get(0).rows().get(0);
        assertEquals(List.of("", person.getRole(), "", "", ""), row.subList(1, 6));
        assertEquals(List.of(person), record(0).getQuoted());
    }

    @Test
    void aFileThatCannotBeWrittenLeavesNothingAndRecordsNothing() {
        Segment passage = spokenByOne();
        long before = study.open.session().last().revision();
        var export = new ExportPassages(study.open, tables);
        assertThrows(Problem.class, () -> export.passages(folder.resolve("gone/passages.csv"), Set.of(passage), Progress.NONE));
        assertEquals(before, study.open.session().last().revision());
        assertFalse(Files.exists(folder.resolve("gone")));
    }

    @Test
    void countsGoWithoutQuotingAnybody() {
        new ExportPassages(study.open, tables).counts(folder.resolve("counts.xlsx"), new Table("Counts", List.of("Code", "All"), List.of(List.of("Warmth", 3))));
        assertTrue(Files.exists(folder.resolve("counts.xlsx")));
        assertEquals("counts.xlsx", record(0).getFileName());
        assertEquals(List.of(), record(0).getQuoted());
    }

    @Test
    void aConsentThatGoesWhileTheFileIsWrittenLeavesWhatStoodThere() throws IOException {
        Segment passage = spokenByOne();
        Participant person = passage.getSpeakers().get(0).getParticipant();
        allow(person, Quotable.YES);
        Files.writeString(folder.resolve("passages.csv"), "from last week");
        TableWriter meanwhile = (table, name, out) -> allow(person, Quotable.NO);
        var export = new ExportPassages(study.open, meanwhile);
        assertThrows(Problem.class, () -> export.passages(folder.resolve("passages.csv"), List.of(passage), Progress.NONE));
        assertEquals("from last week", Files.readString(folder.resolve("passages.csv")));
        assertFalse(Files.exists(folder.resolve("passages.csv.part")));
        assertEquals(List.of(), study.open.study().getExports());
    }

    @Test
    void rowsKeepTheOrderThatWasAskedForThoughTextsAreReadOneByOne() {
        List<Segment> passages = new ArrayList<>(study.sources.stream().flatMap(source -> source.getTexts().get(0).getSegments().stream()).toList());
        Collections.shuffle(passages, new Random(3));
        new ExportPassages(study.open, tables).passages(folder.resolve("passages.csv"), passages, Progress.NONE);
        List<Object> codes = passages.stream().map(passage -> (Object) Cited.codes(passage).stream().map(CodeBook::nameOf).collect(Collectors.joining("; "))).toList();
        assertEquals(codes, written.get(0).rows().stream().map(row -> row.get(6)).toList());
    }

    private ExportPassages.Exported export(Segment passage) {
        return new ExportPassages(study.open, tables).passages(folder.resolve("passages.csv"), List.of(passage), Progress.NONE);
    }

    private ExportRecord record(int number) {
        return study.open.study().getExports().get(number);
    }

    private Segment spokenByOne() {
        return study.sources.stream().flatMap(source -> source.getTexts().get(0).getSegments().stream())
            .filter(each -> each.getSpeakers().size() == 1 && each.getSpeakers().get(0).getParticipant() != null).findFirst().orElseThrow();
    }

    private void allow(Participant person, Quotable quotable) {
        study.open.session().commit("Consent", all -> {
            Consent consent = ModelFactory.eINSTANCE.createConsent();
            consent.setQuotable(quotable);
            person.setConsent(consent);
        });
    }
}
