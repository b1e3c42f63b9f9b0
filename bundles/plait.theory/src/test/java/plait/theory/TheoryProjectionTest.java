package plait.theory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plait.core.Problem;
import plait.core.study.Entry;
import plait.core.study.FakeStore;
import plait.core.study.Key;
import plait.core.study.Projector;
import plait.core.study.RandomChanges;
import plait.core.study.Rule;
import plait.core.study.Session;
import plait.core.theories.FreezeRule;
import plait.core.theories.FreezeTheory;
import plait.core.theories.TheoryProjection;
import plait.model.Coding;
import plait.model.ConfigurationVersion;
import plait.model.EvidenceLink;
import plait.model.Memo;
import plait.model.ModelFactory;
import plait.model.Refinement;
import plait.model.SavedSearch;
import plait.model.Segment;
import plait.model.Study;
import plait.model.TheoryVersion;
import plait.model.base.Tracked;

/** The dataset follows the study: incremental = loaded anew, whatever was done. */
class TheoryProjectionTest {
    private static final ModelFactory MAKE = ModelFactory.eINSTANCE;
    private static final List<Rule> RULES = List.of(new FreezeRule());
    private static final int LEAST_STEPS = 300;
    private static final int MOST_STEPS = 1000;
    private static final Set<String> WANTED = Set.of("frozen", "freeze undone", "evidence of a frozen version added", "evidence of a frozen version removed",
            "what a frozen refinement rests on changed", "graph", "graph of evidence");

    private final FakeStore store = new FakeStore();
    private final JenaDataset dataset = new JenaDataset(null);
    private final Set<String> seen = new TreeSet<>();
    private Random random;
    private RandomChanges changes;
    private Session session;
    private int steps;
    private int refused;

    private void begin(long seed) {
        random = new Random(seed);
        changes = new RandomChanges(random);
        session = Session.create(store, TestStudy.CODEC, RULES, "Amara", study -> study.setName("Study"));
        for (int i = 0; i < 40; i++) change(12);
    }

    private void follow() {
        dataset.load(store::rows, store::row);
        session.listen(committed -> dataset.apply(committed.entry()));
    }

    /** One step; what a rule refuses is a step too. */
    private void step() {
        steps++;
        try {
            switch (random.nextInt(20)) {
                case 0, 1 -> undo();
                case 2 -> redo();
                case 3 -> freeze();
                case 4 -> addEvidence();
                case 5 -> removeEvidence();
                case 6 -> refine();
                case 7 -> changeBecause();
                default -> change(1 + random.nextInt(6));
            }
        } catch (Problem e) {
            refused++;
        }
    }

    /** Freezing is left to {@link #freeze}: else soon everything would be frozen. */
    private void change(int many) {
        Set<TheoryVersion> frozen = theoryVersions().stream().filter(TheoryVersion::isFrozen).collect(Collectors.toSet());
        try {
            session.commit("change", study -> {
                changes.make(study, many);
                for (TheoryVersion version : theoryVersions()) if (!frozen.contains(version)) version.setFrozen(false);
            });
        } catch (Problem | IllegalStateException e) {
            refused++; // frozen, or refers to what was never added
        }
    }

    private void undo() {
        for (int i = random.nextInt(3); i >= 0 && session.canUndo(); i--) session.undo();
    }

    private void redo() {
        if (session.canRedo()) session.redo();
    }

    private void freeze() {
        TheoryVersion version = any(theoryVersions().stream().filter(each -> !each.isFrozen()).toList());
        ConfigurationVersion member = any(all(ConfigurationVersion.class));
        if (version == null || member == null) return;
        session.commit("Add a member", study -> version.getMembers().add(member));
        new FreezeTheory(session, JenaDataset.frozenHash()).freeze(version);
        seen.add("frozen");
        if (theoryVersions().stream().filter(TheoryVersion::isFrozen).count() < 3 && random.nextBoolean()) return;
        session.undo();
        seen.add("freeze undone");
    }

    private void addEvidence() {
        ConfigurationVersion member = any(frozenMembers());
        if (member == null) return;
        Segment segment = any(all(Segment.class));
        if (segment == null) return;
        session.commit("Add evidence", study -> {
            EvidenceLink link = MAKE.createEvidenceLink();
            link.setSegment(segment);
            if (!member.getSlots().isEmpty()) link.getSlots().add(member.getSlots().get(0));
            member.getEvidence().add(link);
        });
        seen.add("evidence of a frozen version added");
    }

    private void removeEvidence() {
        EvidenceLink link = any(frozenMembers().stream().flatMap(member -> member.getEvidence().stream()).toList());
        if (link == null) return;
        session.commit("Remove evidence", study -> link.getVersion().getEvidence().remove(link));
        seen.add("evidence of a frozen version removed");
    }

    /** Leads to a version that may be frozen later. */
    private void refine() {
        List<ConfigurationVersion> open = all(ConfigurationVersion.class).stream().filter(version -> version.getTheoryVersions().stream().noneMatch(TheoryVersion::isFrozen)).toList();
        EvidenceLink because = any(all(EvidenceLink.class));
        if (open.isEmpty() || because == null) return;
        session.commit("Refine", study -> {
            Refinement refinement = MAKE.createRefinement();
            refinement.getResults().addAll(open.subList(0, Math.min(open.size(), 3)));
            refinement.getEvidence().add(because);
            study.getRefinements().add(refinement);
        });
    }

    private void changeBecause() {
        Refinement refinement = any(frozenMembers().stream().flatMap(member -> member.getRefinementOf().stream()).toList());
        EvidenceLink because = any(all(EvidenceLink.class));
        if (refinement == null || because == null) return;
        session.commit("Change what a refinement rests on", study -> {
            if (!refinement.getEvidence().remove(because)) refinement.getEvidence().add(because);
        });
        seen.add("what a frozen refinement rests on changed");
    }

    private List<TheoryVersion> theoryVersions() {
        return all(TheoryVersion.class);
    }

    private List<ConfigurationVersion> frozenMembers() {
        return theoryVersions().stream().filter(TheoryVersion::isFrozen).flatMap(version -> version.getMembers().stream()).toList();
    }

    private <T> List<T> all(Class<T> type) {
        var all = new ArrayList<T>();
        session.study().eAllContents().forEachRemaining(each -> {
            if (type.isInstance(each)) all.add(type.cast(each));
        });
        return all;
    }

    private <T> T any(List<T> list) {
        return list.isEmpty() ? null : list.get(random.nextInt(list.size()));
    }

    @ParameterizedTest
    @ValueSource(longs = {2, 3, 10})
    void incrementalIsRebuiltAfterAnySteps(long seed) {
        begin(seed);
        follow();
        for (int i = 0; i < LEAST_STEPS || i < MOST_STEPS && !seen.equals(WANTED); i++) {
            step();
            if (i % 10 != 9) continue;
            Quads.assertSame(Quads.rebuilt(store), Quads.of(dataset), "after step " + i);
            assertDescribedIsWhatShouldBe();
            if (theoryVersions().stream().anyMatch(version -> graphSize(version, "") > 3)) seen.add("graph");
            if (theoryVersions().stream().anyMatch(version -> graphSize(version, "#evidence") > 3)) seen.add("graph of evidence");
        }
        assertTrue(refused < steps / 2, () -> refused + " of " + steps + " were refused");
        assertEquals(WANTED, seen);
    }

    private int graphSize(TheoryVersion version, String part) {
        return Quads.of(dataset, Terms.iri(Terms.node(Key.of(version)).getURI() + part)).size();
    }

    /** Told from the live objects alone: everything is described but codings, passages that are no evidence, memos on either, and searches that somebody kept. */
    private void assertDescribedIsWhatShouldBe() {
        Set<Node> wanted = new HashSet<>();
        wanted.add(Terms.node(Key.of(session.study())));
        for (Tracked each : all(Tracked.class)) if (isDescribed(each)) wanted.add(Terms.node(Key.of(each)));
        Set<Node> have = Quads.of(dataset).stream().filter(Quad::isDefaultGraph).map(Quad::getSubject).collect(Collectors.toSet());
        assertEquals(wanted, have);
    }

    private boolean isDescribed(Tracked object) {
        return switch (object) {
            case Coding coding -> false;
            case SavedSearch search -> false;
            case Segment segment -> !segment.getEvidence().isEmpty();
            case Memo memo -> !(memo.eContainer() instanceof Segment || memo.eContainer() instanceof Coding);
            default -> true;
        };
    }

    @Test void passagesCodingsAndTheirMemosComeAndGoAsTheyShould() {
        try (var study = new TestStudy(RULES)) {
            var added = study.evidence(study.one, "met me at the door");
            Segment segment = added.getSegment();
            study.session.commit("Note", root -> {
                segment.getMemos().add(MAKE.createMemo());
                Coding coding = MAKE.createCoding();
                coding.setFactor(study.belonging);
                segment.getCodings().add(coding);
                coding.getMemos().add(MAKE.createMemo());
                study.belonging.getMemos().add(MAKE.createMemo());
            });
            assertTrue(describes(study, segment));
            assertTrue(describes(study, study.belonging.getMemos().get(0)));
            assertTrue(!describes(study, segment.getMemos().get(0)) && !describes(study, segment.getCodings().get(0)) && !describes(study, segment.getCodings().get(0).getMemos().get(0)));
            var again = study.evidence(study.two, "met me at the door");
            study.session.commit("Remove one", root -> study.one.getEvidence().remove(added));
            assertTrue(describes(study, segment), "other evidence still points at it");
            study.session.commit("Remove the other", root -> study.two.getEvidence().remove(again));
            assertTrue(!describes(study, segment));
            study.session.undo();
            assertTrue(describes(study, segment));
            study.session.commit("Move the memo", root -> study.belonging.getMemos().add(segment.getMemos().get(0)));
            assertEquals(2, study.belonging.getMemos().stream().filter(memo -> describes(study, memo)).count());
        }
    }

    private static boolean describes(TestStudy study, plait.model.base.Entity object) {
        Node subject = Terms.node(Key.of(object));
        return study.dataset().read(snapshot -> snapshot.getDefaultGraph().contains(subject, Node.ANY, Node.ANY));
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5})
    void takingInEntriesAgainChangesNothing(long seed) {
        begin(seed);
        follow();
        for (int round = 0; round < 15; round++) {
            for (int i = 0; i < 15; i++) step();
            Set<Quad> before = Quads.of(dataset);
            long last = session.last().revision();
            for (long revision = Math.max(1, last - random.nextInt(30)); revision <= last; revision++) dataset.apply(store.entry(revision));
            Quads.assertSame(before, Quads.of(dataset), "round " + round);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {6, 7})
    void loadingWhileCommitsGoOnEndsTheSame(long seed) {
        begin(seed);
        var waiting = new ArrayList<Entry>();
        session.listen(committed -> waiting.add(committed.entry()));
        for (int i = 0; i < 80; i++) step();
        int missed = 0;
        for (int round = 0; round < 8; round++) {
            waiting.clear();
            for (int i = random.nextInt(8); i > 0; i--) step(); // stored before the load begins, told of only afterwards
            dataset.load(each -> {
                var rows = new int[1];
                store.rows((key, image) -> {
                    if (rows[0]++ % 20 == 0) step();
                    each.accept(key, image);
                });
            }, store::row);
            missed += waiting.size();
            waiting.forEach(dataset::apply);
            Quads.assertSame(Quads.rebuilt(store), Quads.of(dataset), "round " + round);
        }
        assertTrue(missed > 30, "commits came in between");
    }

    @Test void onItsOwnThreadItKeepsStepThroughRebuilds() {
        begin(8);
        var failures = new ArrayList<Throwable>();
        try (var projector = new Projector(); var projection = new TheoryProjection(session, projector, dataset, failures::add)) {
            projection.start();
            for (int i = 0; i < 200; i++) {
                step();
                if (i % 50 == 25) projection.rebuild();
                if (i % 40 == 39) Quads.assertSame(Quads.rebuilt(store), Quads.of((JenaDataset) projection.dataset()), "after step " + i);
            }
            assertEquals(List.of(), failures);
        }
    }

    @Test void aCommitThatCannotBeTakenInIsToldAndTheDatasetLoadedAnew() {
        begin(9);
        var failures = new ArrayList<Throwable>();
        var failing = new FailingDataset(dataset);
        try (var projector = new Projector(); var projection = new TheoryProjection(session, projector, failing, failures::add)) {
            projection.start();
            for (int i = 0; i < 30; i++) step();
            projection.dataset();
            failing.failures = 1;
            session.commit("Rename", study -> study.setName("Another"));
            projection.dataset();
            Quads.assertSame(Quads.rebuilt(store), Quads.of(dataset), "nobody commits again");
            assertEquals(1, failures.size());
            failing.failures = 2; // loading fails too: asking must not give an old answer
            session.commit("Rename", study -> study.setName("A third"));
            assertThrows(IllegalStateException.class, projection::dataset);
            assertEquals(3, failures.size());
            session.commit("Rename", study -> study.setName("A fourth"));
            projection.dataset();
            Quads.assertSame(Quads.rebuilt(store), Quads.of(dataset), "the next commit mends it");
        }
    }

    @Test void evidenceThatMovesAwayLeavesTheFrozenVersionsGraph() {
        try (var study = new TestStudy(RULES)) {
            study.open.freezing().freeze(study.theory);
            EvidenceLink moved = study.evidence(study.one, "met me at the door");
            EvidenceLink stays = study.evidence(study.one, "I stayed");
            study.session.commit("Move", root -> study.three.getEvidence().add(moved));
            Node graph = Terms.iri(Terms.node(Key.of(study.theory)).getURI() + "#evidence");
            Set<Node> subjects = Quads.of(study.dataset(), graph).stream().map(Quad::getSubject).collect(Collectors.toSet());
            assertEquals(Set.of(Terms.node(Key.of(stays))), subjects);
        }
    }

    @Test void aVersionThatIsFrozenWhenTheDatasetIsLoadedHasItsGraphs() {
        try (var study = new TestStudy()) {
            study.evidence(study.one, "Now I open the door for others.");
            study.open.freezing().freeze(study.theory);
            Set<Quad> loaded = Quads.rebuilt(study.session.store());
            assertEquals(Set.of("", "#evidence"), loaded.stream().filter(quad -> !quad.isDefaultGraph())
                    .map(quad -> quad.getGraph().getURI().replace(Terms.node(Key.of(study.theory)).getURI(), "")).collect(Collectors.toSet()));
            Quads.assertSame(loaded, Quads.of(study.dataset()), "followed");
        }
    }
}
