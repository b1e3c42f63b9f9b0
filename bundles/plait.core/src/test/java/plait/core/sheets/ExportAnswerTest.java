package plait.core.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plait.core.OnSession;
import plait.core.OpenStudy;
import plait.core.PlainStudy;
import plait.core.Problem;
import plait.core.Progress;
import plait.core.questions.Question;
import plait.core.sources.FileContent;
import plait.core.sources.ReadText;
import plait.core.sources.SourceDetails;
import plait.core.sources.Texts;
import plait.core.study.Key;
import plait.core.theories.Answer;
import plait.core.theories.Value;
import plait.model.Case;
import plait.model.Consent;
import plait.model.Factor;
import plait.model.InterviewPhase;
import plait.model.ModelFactory;
import plait.model.Participant;
import plait.model.Quotable;
import plait.model.Segment;
import plait.model.Source;
import plait.model.SourceKind;
import plait.model.text.Paragraph;
import plait.model.text.Span;
import plait.model.text.TextStructure;
import plait.model.text.Turn;

class ExportAnswerTest {
    private static final String TEXT = "Gwen: The kettle was on.";
    private static final int SPEECH = 6;

    @TempDir Path folder;
    private final OpenStudy open = new PlainStudy("Nobody speaks here.").open;
    private final List<Table> written = new ArrayList<>();
    private final TableWriter tables = (table, name, out) -> {
        written.add(table);
        out.write("written".getBytes(StandardCharsets.UTF_8));
    };
    private final Case site = ModelFactory.eINSTANCE.createCase();
    private final Participant gwen = ModelFactory.eINSTANCE.createParticipant();
    private final Factor code = ModelFactory.eINSTANCE.createFactor();
    private Source source;
    private Segment passage;

    @BeforeEach void gwenSpeaks() {
        open.session().commit("Furnish", study -> {
            site.setIdentifier("C1");
            study.getCases().add(site);
            gwen.setIdentifier("P01");
            gwen.setTranscriptLabel("Gwen");
            gwen.setRole("lead");
            study.getParticipants().add(gwen);
            code.setName("warmth");
            study.getFactors().add(code);
        });
        var whole = new Span(0, TEXT.length());
        var structure = new TextStructure(List.of(Paragraph.body(whole)), List.of(new Turn(1, whole, SPEECH, "Gwen", Turn.NO_TIME)), List.of());
        var file = FileContent.of("I2.txt", TEXT.getBytes(StandardCharsets.UTF_8));
        var details = new SourceDetails("I2", "", SourceKind.INTERVIEW, List.of(site), List.of(gwen), InterviewPhase.NONE, "", "", Map.of());
        source = open.imports().add(open.imports().keep(file, new ReadText(TEXT, structure, "text/plain", "UTF-8", List.of())), details);
        open.session().commit("Code", study -> open.codings().add(Texts.current(source), new Span(SPEECH, TEXT.length()), code, "Amara"));
        passage = Texts.current(source).getSegments().get(0);
    }

    private void allow(Quotable quotable) {
        open.session().commit("Consent", study -> {
            Consent consent = ModelFactory.eINSTANCE.createConsent();
            consent.setQuotable(quotable);
            gwen.setConsent(consent);
        });
    }

    private List<Object> export() {
        var row = List.<Value>of(new Value.Text("CMOC-01"), new Value.Thing(Key.of(passage)), new Value.Thing(Key.of(gwen)), new Value.Thing(Key.of(site)), new Value.Thing(Key.of(source)), new Value.Number(new BigDecimal("3.0")));
        var answer = new Answer(List.of("configuration", "passage", "person", "case", "source", "count"), List.of(row));
        export(tables, answer);
        return written.get(written.size() - 1).rows().get(0);
    }

    private void export(TableWriter writer, Answer answer) {
        new ExportAnswer(open, writer, OnSession.HERE).export(folder.resolve("q01.csv"), Question.of("q01", "# title: Thin support\nSELECT"), answer, Progress.NONE);
    }

    private Answer passageBeside(String text) {
        return new Answer(List.of("passage", "beside"), List.of(List.of(new Value.Thing(Key.of(passage)), new Value.Text(text))));
    }

    private List<Participant> quoted() {
        var records = open.study().getExports();
        return records.get(records.size() - 1).getQuoted();
    }

    @Test void wordsGoWhereConsentAllowsThemAndWhoIsQuotedIsRecorded() {
        allow(Quotable.YES);
        assertEquals(List.of("CMOC-01", "The kettle was on.", "P01", "C1", "I2", 3), export());
        assertEquals(List.of(gwen), quoted());
    }

    @Test void withoutConsentNoWordsGoAndNobodyIsRecorded() {
        for (Quotable quotable : List.of(Quotable.NO, Quotable.AFTER_CHECKING)) {
            allow(quotable);
            assertEquals("[not quotable]", export().get(1));
            assertEquals(List.of(), quoted());
        }
    }

    @Test void besideWordsThatAreQuotedByRoleOnlyNothingLeadsToWhoSaidThem() {
        allow(Quotable.BY_ROLE_ONLY);
        assertEquals(List.of("CMOC-01", "The kettle was on.", "", "", "", 3), export());
        assertEquals(List.of(gwen), quoted());
    }

    @Test void aQuestionThatAsksForNamesAsTextDoesNotLeadToThemEither() {
        open.session().commit("Name", study -> gwen.setPseudonym("Gwendolyn"));
        allow(Quotable.BY_ROLE_ONLY);
        for (String name : List.of("P01", "Gwendolyn", "Gwen", "C1", "I2", "what Gwen (C1) said")) {
            export(tables, passageBeside(name));
            assertEquals(List.of("The kettle was on.", ""), written.get(written.size() - 1).rows().get(0), name);
        }
        for (String other : List.of("lead", "C12, Gwenda’s")) {
            export(tables, passageBeside(other));
            assertEquals(List.of("The kettle was on.", other), written.get(written.size() - 1).rows().get(0));
        }
    }

    @Test void aConsentThatGoesWhileTheFileIsWrittenLeavesWhatStoodThere() throws IOException {
        allow(Quotable.YES);
        Files.writeString(folder.resolve("q01.csv"), "from last week");
        TableWriter meanwhile = (table, name, out) -> allow(Quotable.NO);
        assertThrows(Problem.class, () -> export(meanwhile, passageBeside("lead")));
        assertEquals("from last week", Files.readString(folder.resolve("q01.csv")));
        assertEquals(List.of(), open.study().getExports());
    }

    @Test void nothingLeavesThatCannotBeRecorded() {
        allow(Quotable.YES);
        TableWriter complete = (table, name, out) -> out.write(1);
        OnSession stopped = new OnSession() {
            @Override public <T> T call(Supplier<T> work) {
                if (Files.exists(folder.resolve("q01.csv.part"))) throw new CancellationException();
                return work.get();
            }
        };
        var export = new ExportAnswer(open, complete, stopped);
        assertThrows(CancellationException.class, () -> export.export(folder.resolve("q01.csv"), Question.of("q01", "# title: Thin support\nSELECT"), passageBeside("lead"), Progress.NONE));
        assertEquals(0, folder.toFile().list().length);
    }

    @Test void whichCodesAnAnswerNamesIsToldWhetherItAskedForThemOrForTheirNames() {
        var export = new ExportAnswer(open);
        assertEquals(Set.of(code), export.codes(new Answer(List.of("code"), List.of(List.of(new Value.Thing(Key.of(code)))))));
        assertEquals(Set.of(code), export.codes(passageBeside("warmth")));
        assertEquals(Set.of(), export.codes(passageBeside("cold")));
    }

    @Test void aFileThatCannotBeWrittenIsNotRecorded() {
        var answer = new Answer(List.of("configuration"), List.of());
        var export = new ExportAnswer(open, tables, OnSession.HERE);
        assertThrows(Problem.class, () -> export.export(folder.resolve("gone/q01.csv"), Question.of("q01", "# title: Thin support\nSELECT"), answer, Progress.NONE));
        assertEquals(0, open.study().getExports().size());
    }
}
