package plait.core.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plait.core.OpenStudy;
import plait.core.coding.CodeBook;
import plait.core.configurations.AddEvidence.Judgement;
import plait.core.sources.FileContent;
import plait.core.sources.ReadText;
import plait.core.sources.SourceDetails;
import plait.core.sources.Texts;
import plait.core.study.FakeStore;
import plait.core.study.Projector;
import plait.core.study.RowCodecs;
import plait.core.study.Session;
import plait.core.theories.RuleShapes;
import plait.model.Basis;
import plait.model.Configuration;
import plait.model.ConfigurationVersion;
import plait.model.Factor;
import plait.model.InterviewPhase;
import plait.model.ModelFactory;
import plait.model.Participant;
import plait.model.Source;
import plait.model.SourceKind;
import plait.model.Stance;
import plait.model.text.Paragraph;
import plait.model.text.Span;
import plait.model.text.TextStructure;
import plait.model.text.Turn;

/** The index follows the study: incremental = rebuilt = caught up later. */
class SearchProjectionTest {
    private static final ModelFactory MAKE = ModelFactory.eINSTANCE;

    private final Random random = new Random(3);
    private final List<Throwable> failures = new ArrayList<>();
    private final FakeStore store = new FakeStore();
    private final FakeSearch index = new FakeSearch();
    private final Projector projector = new Projector();
    private Session session;
    private OpenStudy open;

    @BeforeEach void openStudy() {
        session = Session.create(store, RowCodecs.binaryOnly(), OpenStudy.rules(RuleShapes.NONE), "Amara", study -> study.setName("Study"));
        open = new OpenStudy(session, OpenStudy.Adapters.withoutTheory((file, progress) -> read(file), () -> index, failures::add));
    }

    @AfterEach void nothingFailed() {
        projector.close();
        assertEquals(List.of(), failures);
    }

    /** {@code LABEL: words} on each line. */
    private static ReadText read(FileContent file) {
        String text = new String(file.bytes(), java.nio.charset.StandardCharsets.UTF_8);
        var turns = new ArrayList<Turn>();
        var paragraphs = new ArrayList<Paragraph>();
        int at = 0;
        for (String line : text.split("\n")) {
            var span = new Span(at, at + line.length());
            paragraphs.add(Paragraph.body(span));
            turns.add(new Turn(turns.size() + 1, span, at + line.indexOf(": ") + 2, line.substring(0, line.indexOf(':')), Turn.NO_TIME));
            at += line.length() + 1;
        }
        return new ReadText(text, new TextStructure(paragraphs, turns, List.of()), "text/plain", "UTF-8", List.of());
    }

    private Source add(String text, Participant... spoken) {
        var file = FileContent.of("s" + open.study().getSources().size() + ".txt", text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        var details = new SourceDetails("", "", SourceKind.INTERVIEW, List.of(), List.of(spoken), InterviewPhase.NONE, "", "", Map.of());
        return open.imports().add(open.imports().keep(file, read(file)), details);
    }

    private Map<UUID, IndexedSource> rebuilt() {
        var fresh = new FakeSearch();
        try (var projection = new SearchProjection(session, open.texts(), projector, fresh, failures::add)) {
            projection.start();
            projection.await();
            return new HashMap<>(fresh.contents());
        }
    }

    private void change() {
        switch (random.nextInt(12)) {
            case 0 -> add("INT: what helped\nGWEN: somebody a step ahead " + random.nextInt() + "\n", open.study().getParticipants().toArray(Participant[]::new));
            case 1, 2, 3 -> code();
            case 4 -> removeCode();
            case 5 -> evidence();
            case 6 -> session.commit("Rename", study -> study.getFactors().forEach(factor -> factor.setName("n" + random.nextInt(5))));
            case 7 -> session.commit("Role", study -> study.getParticipants().forEach(each -> each.setRole("r" + random.nextInt(3))));
            case 8 -> session.commit("Case", study -> study.getCases().forEach(each -> each.setType("t" + random.nextInt(3))));
            case 9 -> {
                if (open.study().getSources().size() > 3) session.commit("Remove a source", study -> study.getSources().remove(0));
            }
            case 10 -> {
                if (session.canUndo()) session.undo();
            }
            default -> {
                if (session.canRedo()) session.redo();
            }
        }
    }

    private void code() {
        if (open.study().getSources().isEmpty()) return;
        Source source = open.study().getSources().get(random.nextInt(open.study().getSources().size()));
        int start = random.nextInt(20);
        if (open.study().getFactors().size() < 3) open.codings().applyNew(Texts.current(source), new Span(start, start + 5), "factor " + random.nextInt());
        else open.codings().apply(Texts.current(source), new Span(start, start + 1 + random.nextInt(9)), open.study().getFactors().get(random.nextInt(3)));
    }

    private void removeCode() {
        for (Factor factor : CodeBook.ordered(open.study())) {
            if (factor.getCodings().isEmpty()) continue;
            open.codings().remove(factor.getCodings().get(0));
            return;
        }
    }

    private void evidence() {
        if (open.study().getSources().isEmpty() || open.study().getConfigurations().isEmpty()) return;
        ConfigurationVersion version = open.study().getConfigurations().get(0).getVersions().get(0);
        Source source = open.study().getSources().get(0);
        session.commit("Add evidence", study -> open.evidence().add(
                version, Texts.current(source), new Span(2, 9), new Judgement(List.of(), Stance.REFUTES, Basis.OBSERVED, "", "Amara")));
    }

    private void people() {
        session.commit("People", study -> {
            var caseStudy = MAKE.createCase();
            caseStudy.setIdentifier("C1");
            study.getCases().add(caseStudy);
            Participant gwen = MAKE.createParticipant();
            gwen.setIdentifier("P01");
            gwen.setPseudonym("Gwen");
            gwen.setCase(caseStudy);
            study.getParticipants().add(gwen);
            Configuration configuration = MAKE.createConfiguration();
            configuration.setIdentifier("CMOC-01");
            configuration.getVersions().add(MAKE.createConfigurationVersion());
            study.getConfigurations().add(configuration);
        });
    }

    @Test void incrementalIsRebuiltAfterAnySteps() {
        people();
        open.startSearch();
        for (int i = 0; i < 150; i++) {
            change();
            if (i % 10 != 9) continue;
            open.awaitSearch();
            assertEquals(rebuilt(), index.contents(), "after step " + i);
        }
        assertTrue(index.contents().size() >= 3);
    }

    @Test void caughtUpLaterIsRebuilt() {
        people();
        add("INT: one\nGWEN: two three four five six\n", open.study().getParticipants().get(0));
        open.startSearch();
        open.awaitSearch();
        for (int round = 0; round < 10; round++) {
            var lagging = new FakeSearch();
            lagging.apply(index.contents().values(), List.of(), index.mark().orElseThrow());
            for (int i = 0; i < 12; i++) change();
            open.awaitSearch();
            try (var projection = new SearchProjection(session, open.texts(), projector, lagging, failures::add)) {
                projection.start();
                projection.await();
                assertEquals(rebuilt(), lagging.contents(), "round " + round);
            }
        }
    }

    @Test void whatTheIndexCouldNotTakeInComesWithTheNextCommit() {
        people();
        Source gone = add("INT: one\nGWEN: two three\n");
        var full = new boolean[1];
        var told = new ArrayList<Throwable>();
        var sometimesFull = new FakeSearch() {
            @Override public synchronized void apply(Collection<IndexedSource> changed, Collection<UUID> removed, IndexMark mark) {
                if (full[0]) throw new IllegalStateException("full");
                super.apply(changed, removed, mark);
            }
        };
        try (var projection = new SearchProjection(session, open.texts(), projector, sometimesFull, told::add)) {
            projection.start();
            projection.await();
            assertTrue(projection.isUpToDate());

            full[0] = true;
            add("INT: one\nGWEN: what nobody may lose\n");
            session.commit("Remove a source", study -> study.getSources().remove(gone));
            projection.await();
            assertFalse(told.isEmpty());
            assertFalse(projection.isUpToDate());

            full[0] = false;
            session.commit("Rename", study -> study.setName("Other"));
            projection.await();
            assertTrue(projection.isUpToDate());
            assertEquals(rebuilt(), sometimesFull.contents());
        }
    }

    @Test void aForeignIndexIsThrownAway() {
        people();
        add("INT: one\nGWEN: two three four five six\n");
        var foreign = new FakeSearch();
        foreign.apply(List.of(), List.of(), new IndexMark(UUID.randomUUID(), 2, "00"));
        try (var projection = new SearchProjection(session, open.texts(), projector, foreign, failures::add)) {
            projection.start();
            projection.await();
            assertEquals(rebuilt(), foreign.contents());
        }
        assertEquals(session.store().study(), foreign.mark().orElseThrow().study());
    }
}
