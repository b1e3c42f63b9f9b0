package plait.core.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plait.core.configurations.Configurations;
import plait.core.sources.ImportWarning;
import plait.model.CausalLink;
import plait.model.Configuration;
import plait.model.ConfigurationStatus;
import plait.model.ConfigurationVersion;
import plait.model.EvidenceLink;
import plait.model.Move;
import plait.model.Refinement;
import plait.model.Role;
import plait.model.Slot;
import plait.model.TheoryVersion;

/** The sheets that say how a theory came to be: earlier wordings, refinements, links, rivals. */
class TheorySheetsTest {
    private static final String WORDING = """
            configuration;theory;statement
            C-1;v1;People hope.
            """;

    @TempDir Path folder;
    private SheetStudy sheets;

    @BeforeEach void furnish() {
        sheets = SheetStudy.furnished(folder);
    }

    @AfterEach void close() {
        sheets.close();
    }

    private TheoryVersion theory(String label) {
        return sheets.study().getTheories().get(0).getVersions().stream().filter(version -> label.equals(version.getLabel())).findFirst().orElseThrow();
    }

    @Test void anEarlierWordingStandsBeforeTheCurrentVersionAndInItsPlaceInTheTheory() {
        sheets.take(WORDING);
        Configuration one = sheets.configuration("C-1");
        ConfigurationVersion earlier = one.getVersions().get(0);
        ConfigurationVersion current = Configurations.current(one);
        assertEquals(List.of(1, 2), one.getVersions().stream().map(ConfigurationVersion::getNumber).toList());
        assertEquals("People hope.", earlier.getStatement());
        assertEquals(ConfigurationStatus.FRAGMENT, earlier.getStatus());
        assertEquals(List.of(earlier, sheets.configuration("C-3").getVersions().get(0)), theory("v1").getMembers());
        assertSame(current, theory("v2").getMembers().get(0));
        assertEquals(List.of(Role.CONTEXT, Role.RESOURCE, Role.REASONING, Role.OUTCOME), earlier.getSlots().stream().map(Slot::getRole).toList());
        for (Slot slot : earlier.getSlots()) assertNull(slot.getWording());
        assertEquals(1, current.getEvidence().size(), "evidence stays with the version that it was judged against");
        sheets.open.session().undo();
        sheets.check();
        assertEquals(List.of(current), one.getVersions());
        assertEquals(1, current.getNumber());
        assertSame(current, theory("v1").getMembers().get(0));
    }

    @Test void anEarlierWordingMaySayItsSlotsAndNameATheoryVersionThatIsNew() {
        sheets.take("""
                configuration;theory;statement;context;outcome factors;status
                C-2;v0;Work helps.;a | b;F-B;candidate
                """);
        ConfigurationVersion earlier = sheets.configuration("C-2").getVersions().get(0);
        assertEquals(ConfigurationStatus.CANDIDATE, earlier.getStatus());
        assertEquals(List.of("a", "b"), Configurations.slots(earlier, Role.CONTEXT).stream().map(Slot::getWording).toList());
        assertEquals("b", Configurations.slots(earlier, Role.OUTCOME).get(0).getWording());
        assertEquals(List.of("v0", "v1", "v2"), sheets.study().getTheories().get(0).getVersions().stream().map(TheoryVersion::getLabel).toList());
        assertEquals(List.of(earlier), theory("v0").getMembers());
    }

    @Test void aWordingThatCannotBePlacedIsABadRow() {
        sheets.take(WORDING);
        String problem = sheets.refuse("""
                configuration;theory;statement
                C-1;v1;Again.
                C-9;v1;Nobody.
                C-3;;Nowhere.
                C-2;v1;Good.
                """);
        assertTrue(problem.contains("Row 2: C-1 has an earlier wording in theory version “v1” already"), problem);
        assertTrue(problem.contains("Row 3: there is no configuration “C-9”"), problem);
        assertTrue(problem.contains("Row 4: “theory” is empty"), problem);
        assertEquals(1, sheets.configuration("C-2").getVersions().size());
    }

    @Test void rowsThatDifferInTheirPassageAreOneRefinement() {
        sheets.take(WORDING);
        sheets.take("""
                configuration;from;to;move;change;rationale;source;quote;inference
                C-1;v1;v2;situate;narrowed;It needs time.;I1;It took months.;retroductive
                C-1;v1;v2;situate;narrowed;It needs time.;I1;We laughed.;retroductive
                """);
        Refinement refinement = sheets.study().getRefinements().get(0);
        assertEquals(1, sheets.study().getRefinements().size());
        assertEquals(Move.SITUATE, refinement.getMove());
        assertEquals(List.of(sheets.configuration("C-1").getVersions().get(0)), refinement.getUsed());
        assertEquals(List.of(sheets.configuration("C-1").getVersions().get(1)), refinement.getResults());
        assertEquals(List.of("C-1", "C-2"), refinement.getEvidence().stream().map(link -> link.getVersion().getConfiguration().getIdentifier()).sorted().toList(),
                "evidence of this configuration, else of another");
        for (EvidenceLink link : refinement.getEvidence()) assertTrue(link.getRefinements().contains(refinement));
        assertEquals("Amara", refinement.getAuthor());
    }

    @Test void theSameRefinementComesInOnceAndAnotherChangeIsAnother() {
        sheets.take(WORDING);
        String rows = """
                configuration;from;to;move;change;rationale
                C-1;v1;v2;situate;narrowed;It needs time.
                C-1;v1;v2;situate;place added;It needs time.
                """;
        sheets.take(rows);
        assertEquals(2, sheets.study().getRefinements().size());
        assertTrue(sheets.refuse(rows).contains("Row 2: this refinement of C-1 is in the study already"));
    }

    @Test void aFrozenTheoryVersionTakesInNothing() {
        sheets.take(WORDING);
        sheets.open.session().commit("Freeze", study -> {
            theory("v1").setFrozen(true);
            theory("v2").setFrozen(true);
        });
        assertTrue(sheets.refuse("configuration;theory;statement\nC-3;v1;Late.\n").contains("Row 2: theory version “v1” is frozen"));
        assertTrue(sheets.refuse("id;name;context;outcome;theory\nC-4;Four;a;b;v2\n").contains("Row 2: theory version “v2” is frozen"));
        assertTrue(sheets.refuse("configuration;from;to;move;rationale\nC-1;v1;v2;situate;Late.\n").contains("Row 2: C-1 stands in a frozen theory version"));
    }

    @Test void aSplitNamesItsParents() {
        sheets.take(WORDING);
        sheets.take("""
                configuration;from;to;move;change;rationale;source;quote
                C-2;v1;v2;adjudicate;split from C-1, C-3;Same reasoning.;;
                """);
        Refinement refinement = sheets.study().getRefinements().get(0);
        assertEquals(Move.ADJUDICATE, refinement.getMove());
        assertEquals(List.of("C-1 1", "C-3 1"), refinement.getUsed().stream().map(each -> each.getConfiguration().getIdentifier() + " " + each.getNumber()).sorted().toList());
    }

    @Test void aRowWithoutChangeIsKeptAsAMemo() {
        ImportResult result = sheets.take("""
                configuration;from;to;move;change;rationale;source;quote
                C-1;v1;v2;;unchanged;Carried forward.;;
                C-3;v1;v2;;unchanged;Carried forward.;;
                """);
        assertEquals(0, sheets.study().getRefinements().size());
        assertEquals("Carried forward.", Configurations.current(sheets.configuration("C-3")).getMemos().get(0).getText());
        assertEquals(1, result.warnings().size());
        assertEquals(ImportWarning.KEPT_AS_MEMO, result.warnings().get(0).code());
        assertTrue(result.warnings().get(0).message().startsWith("2 rows"));
    }

    @Test void aRefinementThatCannotBeIsABadRow() {
        sheets.take(WORDING);
        String problem = sheets.refuse("""
                configuration;from;to;move;change;rationale;source;quote
                C-3;v1;v2;situate;;Why.;;
                C-1;v1;v2;;;Why.;;
                C-1;v1;v2;dream;;Why.;;
                C-1;v1;v2;reword;;;;
                C-1;v1;v9;reword;;Why.;;
                C-1;v1;v2;reword;;Why.;I1;Nobody came.
                C-1;v1;v2;reword;;Why.;I1;Everybody came.
                C-2;v1;v2;split;split from C-9;Why.;;
                C-1;v1;v2;reword;;Why.;I1;We laughed.
                """);
        for (String row : List.of(
                "Row 2: C-3 has the same wording in “v1” and in “v2”",
                "Row 3: “move” is empty",
                "Row 4: “move” must be juxtapose",
                "Row 5: “rationale” is empty",
                "Row 6: there is no theory version “v9”",
                "Row 7: this passage of I1 is no evidence yet",
                "Row 8: the quote was not found",
                "Row 9: there is no configuration “C-9”")) {
            assertTrue(problem.contains(row), row + " in " + problem);
        }
        assertTrue(problem.startsWith("8 rows are wrong"), problem);
    }

    @Test void aRippleFindsTheEntriesThatShareAFactor() {
        sheets.take("""
                from;to;kind;rationale
                C-1.outcome;C-2.context;ripple;It comes back.
                C-1.context.2;C-3.reasoning;inhibits;
                """);
        CausalLink ripple = Configurations.slots(Configurations.current(sheets.configuration("C-1")), Role.OUTCOME).get(0).getEffects().get(0);
        assertEquals("is well", ripple.getTo().getWording());
        assertEquals("It comes back.", ripple.getRationale());
        assertEquals("known", Configurations.current(sheets.configuration("C-3")).getSlots().get(2).getCauses().get(0).getFrom().getWording());
    }

    @Test void aLinkMayBeOneOfAnEarlierTheory() {
        sheets.take("""
                configuration;theory;statement;outcome
                C-1;v1;People hope.;hope
                """);
        sheets.take("""
                from;to;kind;theory
                C-1.outcome;C-3.context;ripple;v1
                """);
        CausalLink ripple = Configurations.current(sheets.configuration("C-3")).getSlots().get(0).getCauses().get(0);
        assertEquals("hope", ripple.getFrom().getWording());
    }

    @Test void aLinkThatCannotBeIsABadRow() {
        String problem = sheets.refuse("""
                from;to;kind
                C-1.context;C-2.context;ripple
                C-1.outcome;C-2.outcome;ripple
                C-1.outcome;C-1.context;ripple
                C-1.outcome;C-2.context.3;ripple
                C-1;C-2.context;ripple
                C-1.outcome;C-2.intervention;ripple
                C-1.outcome;C-2.context;leads to
                C-1.outcome;C-2.context;ripple
                C-1.outcome;C-2.context;ripple
                """);
        for (String row : List.of("Row 2: a ripple runs from an outcome", "Row 3: a ripple", "Row 4: a ripple", "Row 5: C-2 has no context.3", "Row 6: “from” must name",
                "Row 7: C-2 has no intervention", "Row 8: “kind” must be", "Row 10: this link is in the study already")) {
            assertTrue(problem.contains(row), row + " in " + problem);
        }
    }

    @Test void rivalsAreTwoConfigurationsAndAReason() {
        sheets.take("""
                a;b;why
                C-1;C-2;Hope or pride?
                """);
        assertEquals("Hope or pride?", sheets.configuration("C-2").getRivalsB().get(0).getWhy());
        String problem = sheets.refuse("""
                a;b;why
                C-2;C-1;Again.
                C-2;C-2;Itself.
                C-2;C-3;
                C-2;C-4;Who?
                """);
        for (String row : List.of("Row 2: these two are rivals already", "Row 3: “a” and “b” are the same", "Row 4: “why” is empty", "Row 5: there is no configuration “C-4”")) {
            assertTrue(problem.contains(row), row + " in " + problem);
        }
    }
}
