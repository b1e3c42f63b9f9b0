package plait.core.theories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plait.core.SpokenStudy;
import plait.core.OpenStudy;
import plait.core.configurations.Configurations;
import plait.core.study.FakeStore;
import plait.core.study.RowCodecs;
import plait.core.study.Session;
import plait.core.theories.WordChange.Fate;
import plait.core.theories.WordChange.Piece;
import plait.model.CausalKind;
import plait.model.CausalLink;
import plait.model.ConfigurationVersion;
import plait.model.EvidenceLink;
import plait.model.Inference;
import plait.model.Level;
import plait.model.ModelFactory;
import plait.model.Move;
import plait.model.Role;
import plait.model.Segment;
import plait.model.Slot;
import plait.model.Source;
import plait.model.Study;
import plait.model.Text;
import plait.model.TheoryStatus;
import plait.model.TheoryVersion;

/** What became of configurations between two theory versions. */
class ComparisonTest {
    private static final ModelFactory MAKE = ModelFactory.eINSTANCE;

    private Session session;
    private Derive derive;
    private EvidenceLink because;

    /** C-01 to C-05 in v1, which is frozen; C-01 ripples to C-02. */
    @BeforeEach void createStudy() {
        session = Session.create(new FakeStore(), RowCodecs.binaryOnly(), OpenStudy.rules(RuleShapes.NONE), "Amara", study -> study.setName("Study"));
        derive = new Derive(session);
        session.commit("Furnish", study -> {
            Source source = MAKE.createSource();
            Text text = MAKE.createText();
            text.setCharacters(100);
            source.getTexts().add(text);
            study.getSources().add(source);
            for (int i = 1; i <= 5; i++) Theories.version(study, "v1").getMembers().add(add(study, "C-0" + i));
            because = evidence(text, current("C-01"));
            ripple(current("C-01"), current("C-02"));
            newest().setStatus(TheoryStatus.INITIAL);
            newest().setFrozen(true);
        });
    }

    private static ConfigurationVersion add(Study study, String code) {
        return SpokenStudy.configuration(study, code, "Name of " + code);
    }

    private static EvidenceLink evidence(Text text, ConfigurationVersion version) {
        Segment segment = MAKE.createSegment();
        segment.setEnd(5);
        segment.setQuoteHash(new byte[] {1});
        text.getSegments().add(segment);
        EvidenceLink link = MAKE.createEvidenceLink();
        link.setSegment(segment);
        link.setIdentifier("C-01-E1");
        version.getEvidence().add(link);
        return link;
    }

    private static void ripple(ConfigurationVersion from, ConfigurationVersion to) {
        CausalLink link = MAKE.createCausalLink();
        link.setKind(CausalKind.RIPPLE);
        link.setTo(slot(to, Role.CONTEXT));
        slot(from, Role.OUTCOME).getEffects().add(link);
    }

    private static Slot slot(ConfigurationVersion version, Role role) {
        return Configurations.slots(version, role).get(0);
    }

    private ConfigurationVersion current(String code) {
        return Configurations.current(Configurations.find(session.study(), code).orElseThrow());
    }

    private TheoryVersion newest() {
        return Theories.newest(session.study()).orElseThrow();
    }

    private Derive.Reason reason(Move move) {
        return new Derive.Reason(move, Inference.RETRODUCTIVE, "It needs time.", List.of(because));
    }

    private Comparison compare() {
        return Comparison.between(Theories.previous(session.study()).orElseThrow(), newest());
    }

    /** Such as “split C-01(1) > C-01(2) C-06(1)”. */
    private static List<String> told(Comparison comparison) {
        return comparison.changes().stream().map(change -> change.became().word() + " " + names(change.before()) + " > " + names(change.after())).map(String::strip).toList();
    }

    private static String names(List<ConfigurationVersion> versions) {
        return versions.stream().map(each -> each.getConfiguration().getIdentifier() + "(" + each.getNumber() + ")").collect(Collectors.joining(" "));
    }

    @Test void eachKindOfChangeIsToldOnceAndWhatStayedAsWell() {
        derive.split(current("C-01"), List.of("The other"), reason(Move.SPLIT));
        derive.derive(List.of(current("C-02"), current("C-03")), reason(Move.MERGE), made -> {});
        derive.derive(current("C-04"), reason(Move.RETIRE));
        session.commit("Add", study -> newest().getMembers().add(add(study, "C-09")));
        Comparison comparison = compare();
        assertEquals(List.of("split C-01(1) > C-01(2) C-06(1)", "merged C-02(1) C-03(1) > C-02(2)", "new  > C-09(1)", "dropped C-04(1) >", "kept C-05(1) > C-05(1)"), told(comparison));
        assertEquals("1 split, 1 merged, 1 new, 1 dropped, 1 kept", comparison.words());
        assertEquals(List.of("C-01 was split into C-01 and C-06.", "C-02 and C-03 were merged into C-02.", "C-09 is new in v2.", "C-04 stands no longer in v2.", "C-05 stayed as it was."),
                comparison.changes().stream().map(change -> change.sentence(comparison.to())).toList());
        assertEquals(List.of(because), comparison.changes().get(0).steps().get(0).getEvidence());
        assertEquals(Move.RETIRE, comparison.changes().get(3).steps().get(0).getMove(), "why it was dropped");
        assertTrue(comparison.changes().get(2).isUnexplained(), "nobody said why it is new");
        assertFalse(comparison.changes().get(4).isUnexplained());
    }

    @Test void severalStepsBetweenTwoVersionsAreAllToldOldestFirst() {
        derive.derive(current("C-02"), reason(Move.REWORD));
        derive.derive(current("C-02"), reason(Move.SITUATE));
        Comparison.Change change = compare().changes().get(0);
        assertEquals(Became.REFINED, change.became());
        assertEquals(List.of(Move.REWORD, Move.SITUATE), change.steps().stream().map(step -> step.getMove()).toList());
        assertEquals(List.of(Move.SITUATE), change.stepsOf(change.after().get(0)).stream().map(step -> step.getMove()).toList());
    }

    @Test void onlyRewordedIsWhatEveryStepSaysIsAWording() {
        derive.derive(current("C-02"), reason(Move.REWORD));
        assertEquals(Became.REWORDED, compare().changes().get(0).became());
    }

    @Test void theOlderVersionComesFirstWhicheverIsNamedFirst() {
        derive.derive(current("C-02"), reason(Move.REWORD));
        Comparison turned = Comparison.between(newest(), Theories.previous(session.study()).orElseThrow());
        assertEquals("v1", turned.from().getLabel());
        assertEquals(told(compare()), told(turned));
    }

    @Test void aVersionWithoutAStepIsPairedWithItsConfigurationAndUnexplained() {
        session.commit("By hand", study -> {
            TheoryVersion open = Succession.follow(study.getTheories().get(0), newest());
            ConfigurationVersion old = current("C-03");
            ConfigurationVersion made = MAKE.createConfigurationVersion();
            made.setNumber(2);
            for (Slot slot : old.getSlots()) {
                Slot copy = MAKE.createSlot();
                copy.setRole(slot.getRole());
                copy.setWording("anew " + slot.getRole());
                made.getSlots().add(copy);
            }
            old.getConfiguration().getVersions().add(made);
            open.getMembers().set(open.getMembers().indexOf(old), made);
        });
        Comparison.Change change = compare().changes().get(0);
        assertEquals("reworded C-03(1) > C-03(2)", told(compare()).get(0));
        assertTrue(change.isUnexplained());
    }

    @Test void aLinkThatIsCarriedIsNoChangeAndOneThatIsDrawnIs() {
        derive.derive(current("C-02"), reason(Move.SITUATE));
        assertEquals(List.of(), compare().links());
        session.commit("Draw", study -> ripple(current("C-03"), current("C-02")));
        List<LinkChange> links = compare().links();
        assertEquals(List.of("ripple from C-03’s outcome to C-02’s context"), links.stream().map(LinkChange::words).toList());
        assertTrue(links.get(0).isNew());
        Comparison comparison = compare();
        assertEquals(links, comparison.linksOf(comparison.changes().get(0)));
    }

    @Test void partsArePairedByWordsThenByLikenessThenByRole() {
        ConfigurationVersion old = current("C-02");
        ConfigurationVersion made = derive.derive(old, reason(Move.SITUATE));
        session.commit("Word", study -> {
            slot(made, Role.CONTEXT).setWording("the first context of C-02");
            slot(made, Role.OUTCOME).setWording("nothing like it");
            slot(made, Role.REASONING).setLevel(Level.MESO);
            Slot further = MAKE.createSlot();
            further.setRole(Role.CONTEXT);
            further.setWording("a second one");
            made.getSlots().add(0, further);
        });
        var told = new ArrayList<String>();
        for (PartChange part : compare().changes().get(0).parts(made)) {
            told.add(part.role().getLiteral() + ": " + part.wordsBefore() + " > " + part.wordsAfter() + part.traits().stream().map(trait -> " [" + trait.what() + ": " + trait.before() + " > " + trait.after() + "]").collect(Collectors.joining()));
        }
        assertEquals(List.of("context: the context of C-02 > the first context of C-02", "context:  > a second one", "resource: the resource of C-02 > the resource of C-02",
                "reasoning: the reasoning of C-02 > the reasoning of C-02 [level:  > meso]", "outcome: the outcome of C-02 > nothing like it"), told);
        assertTrue(compare().changes().get(0).parts(made).get(2).isNone());
        assertSame(slot(old, Role.OUTCOME), compare().changes().get(0).parts(made).get(4).before());
    }

    @Test void wordsThatStayedWentAndCameAreMarked() {
        WordChange change = WordChange.between("people feel hope and come", "people feel much hope and stay");
        assertEquals(List.of(new Piece(Fate.KEPT, "people feel"), new Piece(Fate.CAME, "much"), new Piece(Fate.KEPT, "hope and"), new Piece(Fate.GONE, "come"), new Piece(Fate.CAME, "stay")), change.pieces());
        assertFalse(change.isAnew());
        assertTrue(WordChange.between("the old words here", "other words said now altogether").isAnew());
        assertTrue(WordChange.between("the same", "the  same").isNone());
        assertEquals(List.of(new Piece(Fate.CAME, "all new")), WordChange.between("", "all new").pieces());
    }
}
