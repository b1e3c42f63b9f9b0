package plait.core.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import plait.core.search.Grouping.Group;
import plait.model.text.Span;

class GroupingTest {
    private static final Tally GWEN = tally("I2", "GWEN", "member", "C1", 3);
    private static final Tally ASKED = tally("I2", "INT", "interviewer", "C1", 2);
    private static final Tally BEV = tally("I10", "BEV", "member", "C2", 1);
    private static final Tally PAPER = tally("D1", "", "", "", 4);
    private static final SearchResult RESULT =
            new SearchResult(List.of(hit("D1", "", ""), hit("I2", "GWEN", "C1"), hit("I10", "BEV", "C2")), 10, 3, false, List.of(PAPER, GWEN, ASKED, BEV));

    @Test void groupsAreCountedInFullThoughNotAllHitsAreAtHand() {
        List<Group> cases = Grouping.CASE.of(RESULT);
        assertEquals(List.of("C1", "C2", ""), cases.stream().map(Group::key).toList());
        assertEquals(List.of(5L, 1L, 4L), cases.stream().map(Group::count).toList());
        assertEquals(1, cases.getFirst().hits().size());
    }

    @Test void sourcesAreInTheOrderInWhichPeopleCount() {
        assertEquals(List.of("D1", "I2", "I10"), Grouping.SOURCE.of(RESULT).stream().map(Group::key).toList());
        assertEquals(List.of("D1", "I2 GWEN", "I2 INT", "I10 BEV"), Grouping.SPEAKER.of(RESULT).stream().map(Group::key).toList());
    }

    @Test void whoAsksIsCountedApart() {
        RoleByCase counts = RoleByCase.of(RESULT.tallies());
        assertEquals(List.of("member", ""), counts.roles());
        assertEquals(List.of("C1", "C2", ""), counts.cases());
        assertEquals(3, counts.count("member", "C1"));
        assertEquals(4, counts.ofRole("member"));
        assertEquals(4, counts.ofCase(""));
        assertEquals(2, counts.interviewers());
    }

    @Test void aLineTellsWhereItsPassageGoesOn() {
        var unit = new Hit.Unit(new Span(0, 100), 1, "P", "", "");
        var line = KeywordInContext.of(new Hit(Transcript.id("I1"), "I1", new Span(10, 14), new Span(0, 100), "form", "we had\na  ", " here", unit));
        assertEquals(new KeywordInContext("we had a ", "form", " here", false, true), line);
    }

    private static Tally tally(String source, String speaker, String role, String caseId, long hits) {
        return new Tally(Transcript.id(source), source, speaker, role, caseId, hits);
    }

    private static Hit hit(String source, String speaker, String caseId) {
        var span = new Span(0, 4);
        return new Hit(Transcript.id(source), source, span, span, "form", "", "", new Hit.Unit(span, 1, speaker, "", caseId));
    }
}
