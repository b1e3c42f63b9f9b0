package plait.core.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plait.model.text.CodePoints;
import plait.model.text.Span;

/** What every search has to do, the fake one of the core's tests included. */
public abstract class SearchContract {
    protected static final UUID STUDY = new UUID(1, 2);

    protected Search search;
    private final Map<String, String> texts = new HashMap<>();

    /** A search that has taken in nothing yet. */
    protected abstract Search open() throws Exception;

    @BeforeEach void openSearch() throws Exception {
        search = open();
    }

    @AfterEach void closeSearch() {
        search.close();
    }

    @Test void bareWordsMatchTheirInflectionsAndExactWordsDoNot() {
        take(Transcript.of("I1").turn("P01", "I register today; she registers too, he Registered. Registry."));
        assertEquals(List.of("register", "registers", "Registered"), quotes("register"));
        assertEquals(List.of("register", "registers", "Registered"), quotes("REGISTERS"));
        assertEquals(List.of("registers"), quotes("exact:registers"));
    }

    @Test void aHitSaysWhereItIsAndWhoSpeaks() {
        take(Transcript.of("I1").inCase("L01", "peer-led", Map.of()).turn("Interviewer", "And then?").turn("P01", "They believed me at last."));
        Hit hit = search.find(new SearchRequest("exact:believed", 10)).hits().get(0);
        Span turn = new Span(hit.span().start() - 5, hit.span().end() + 12);
        var passage = new Hit.Unit(turn, 2, "P01", "", "L01");
        assertEquals(new Hit(Transcript.id("I1"), "I1", hit.span(), turn, "believed", "They ", " me at last.", passage), hit);
        assertEquals("believed", sliceOf("I1", hit.span()));
    }

    @Test void aHitKnowsItsSentence() {
        take(Transcript.of("I1").turn("P01", "First it rained. Then we believed them! Was it so? Yes."));
        Hit hit = search.find(new SearchRequest("exact:believed", 10)).hits().get(0);
        assertEquals("Then we believed them!", sliceOf("I1", hit.sentence()));
    }

    @Test void allHitsAreCountedByVoiceAlsoThoseBeyondTheLimit() {
        take(
                Transcript.of("I1").inCase("L01", "", Map.of()).turn("INT", "interviewer", "Trust?").turn("P01", "member", "Trust, trust.").turn("P02", "lead", "Trust."),
                Transcript.of("I2").inCase("L02", "", Map.of()).turn("P03", "member", "Trust."));
        SearchResult result = search.find(new SearchRequest("trust", 1));
        assertEquals(1, result.hits().size());
        assertEquals(
                Set.of(tally("I1", "INT", "interviewer", "L01", 1), tally("I1", "P01", "member", "L01", 2), tally("I1", "P02", "lead", "L01", 1), tally("I2", "P03", "member", "L02", 1)),
                Set.copyOf(result.tallies()));
        assertEquals(5, result.total());
        assertEquals(2, result.cases());
    }

    private static Tally tally(String source, String speaker, String role, String caseId, long hits) {
        return new Tally(Transcript.id(source), source, speaker, role, caseId, hits);
    }

    @Test void whatStandsAroundIsCutAtSixtyCharactersAndNeverLeavesThePassage() {
        String emoji = "\uD83D\uDE42";
        take(Transcript.of("I1").turn("P01", emoji.repeat(100) + "trust" + emoji.repeat(100)).turn("P02", "trust"));
        List<Hit> hits = search.find(new SearchRequest("trust", 10)).hits();
        assertEquals(emoji.repeat(60), hits.get(0).before());
        assertEquals(emoji.repeat(60), hits.get(0).after());
        assertEquals("", hits.get(1).before());
        assertEquals("", hits.get(1).after());
    }

    @Test void placesAreCountedInCodePoints() {
        take(Transcript.of("I1").turn("P01", "\uD83D\uDE00\uD83D\uDC4D\uD83C\uDFFD cafe\u0301 x\u0323\u0307 \u201Cpeers\u201D cope"));
        for (String word : List.of("peers", "cope")) {
            Hit hit = search.find(new SearchRequest("exact:" + word, 1)).hits().get(0);
            assertEquals(word, hit.quote());
            assertEquals(word, sliceOf("I1", hit.span()));
        }
    }

    @Test void aPhraseIsOneHitAlsoAcrossTheParagraphsOfATurn() {
        take(Transcript.of("I1").turn("P01", "waiting list for\nhousing, list waiting"), Transcript.of("I2").turn("P02", "a waiting").turn("P03", "list"));
        assertEquals(List.of("waiting list for\nhousing"), quotes("\"waiting list for housing\""));
        assertEquals(List.of("waiting list"), quotes("\"waiting list\""));
        assertEquals(List.of("waiting list"), quotes("exact:\"waiting list\""));
        assertEquals(List.of(), quotes("exact:\"wait lists\""));
    }

    @Test void commonWordsAreFound() {
        take(Transcript.of("I1").turn("P01", "The staff of the place"));
        assertEquals(List.of("The", "the"), quotes("the"));
        assertEquals(List.of("of the"), quotes("\"of the\""));
    }

    @Test void andOrNotDecideWhichPassagesCount() {
        take(Transcript.of("I1").turn("P01", "trust and housing").turn("P02", "trust and shame").turn("P03", "stigma"));
        assertEquals(List.of("trust", "housing"), quotes("trust AND housing"));
        assertEquals(List.of("trust", "housing", "trust"), quotes("trust OR housing"));
        assertEquals(List.of("trust", "housing", "trust"), quotes("trust housing"));
        assertEquals(List.of("trust"), quotes("trust NOT shame"));
        assertEquals(List.of("trust", "trust", "stigma"), quotes("stigma OR trust"));
        assertEquals(List.of("shame", "stigma"), quotes("trust AND shame OR stigma").subList(1, 3));
    }

    @Test void fieldsFilterAndAloneGiveWholePassages() {
        take(Transcript.of("I1").turn("Peer worker", "We trust.").turn("P02", "They trust us.").coded("They", "F1", "Being believed"));
        assertEquals(List.of("trust"), quotes("trust AND speaker:\"Peer worker\""));
        assertEquals(List.of("They trust us."), quotes("speaker:p02"));
        assertEquals(List.of("They trust us."), quotes("factor:F1"));
        assertEquals(List.of("They trust us."), quotes("factor:\"being believed\""));
        assertEquals(List.of("We trust."), quotes("is:uncoded"));
        assertEquals(List.of("We trust."), quotes("NOT they"));
    }

    @Test void evidenceAlsoCountsAsCoded() {
        take(Transcript.of("I1").turn("P01", "one two").turn("P02", "three").evidence("two", "CMOC-07", "refutes"));
        assertEquals(List.of("three"), quotes("is:uncoded"));
    }

    @Test void hitsComeInTheNaturalOrderOfSourcesAndAllAreCounted() {
        take(Transcript.of("I10").turn("P01", "trust"), Transcript.of("I2").turn("P01", "trust me, trust us"), Transcript.of("i1").turn("P01", "trust"));
        SearchResult result = search.find(new SearchRequest("trust", 3));
        assertEquals(List.of("i1", "I2", "I2"), result.hits().stream().map(Hit::source).toList());
        assertEquals(4, result.total());
        assertEquals(3, result.sources());
        assertFalse(result.capped());
    }

    @Test void theSameSpanIsOneHit() {
        take(Transcript.of("I1").turn("P01", "peer support"));
        assertEquals(List.of("peer"), quotes("peer OR exact:peer"));
        assertEquals(List.of("peer support", "peer"), quotes("peer OR \"peer support\""));
    }

    @Test void takingInASourceAgainReplacesIt() {
        take(Transcript.of("I1").turn("P01", "shame"), Transcript.of("I2").turn("P01", "shame"));
        take(Transcript.of("I1").turn("P01", "pride"));
        assertEquals(List.of("I2"), search.find(new SearchRequest("shame", 10)).hits().stream().map(Hit::source).toList());
        assertEquals(List.of("pride"), quotes("pride"));
    }

    @Test void whatIsRemovedIsNotFound() {
        take(Transcript.of("I1").turn("P01", "shame"), Transcript.of("I2").turn("P01", "shame"));
        search.apply(List.of(), List.of(Transcript.id("I1"), Transcript.id("unknown")), mark(2));
        assertEquals(List.of("I2"), search.find(new SearchRequest("shame", 10)).hits().stream().map(Hit::source).toList());
        assertEquals(Optional.of(mark(2)), search.mark());
    }

    @Test void theMarkIsTheLastOneGiven() {
        assertEquals(Optional.empty(), search.mark());
        search.apply(List.of(), List.of(), mark(7));
        assertEquals(Optional.of(mark(7)), search.mark());
        search.apply(List.of(), List.of(), mark(8));
        assertEquals(Optional.of(mark(8)), search.mark());
    }

    @Test void clearingForgetsEverything() {
        take(Transcript.of("I1").turn("P01", "shame"));
        search.clear();
        assertEquals(Optional.empty(), search.mark());
        assertEquals(List.of(), quotes("shame"));
        take(Transcript.of("I1").turn("P01", "shame"));
        assertEquals(List.of("shame"), quotes("shame"));
    }

    @Test void aNewSearchFindsNothing() {
        assertEquals(SearchResult.NONE, search.find(new SearchRequest("trust", 10)));
    }

    @Test void aQueryThatCannotBeUnderstoodIsAProblemWithItsPlace() {
        take(Transcript.of("I1").turn("P01", "shame"));
        assertEquals(6, problem("shame \"and trust").position());
        assertEquals(6, problem("shame AND").position());
        assertEquals(0, problem("OR shame").position());
        assertEquals(0, problem("  ").position());
    }

    protected final void take(Transcript... transcripts) {
        List<IndexedSource> sources = Stream.of(transcripts).map(Transcript::source).toList();
        sources.forEach(source -> texts.put(source.identifier(), source.text()));
        search.apply(sources, List.of(), mark(1));
    }

    protected final List<String> quotes(String query) {
        SearchResult result = search.find(new SearchRequest(query, 1_000));
        assertEquals(result.total(), result.hits().size());
        return result.hits().stream().map(Hit::quote).toList();
    }

    /** Also checks that the message does not give the query away. */
    protected final QueryProblem problem(String query) {
        QueryProblem problem = assertThrows(QueryProblem.class, () -> search.find(new SearchRequest(query, 10)));
        assertTrue(problem.getMessage().endsWith("."), problem.getMessage());
        assertFalse(problem.getMessage().contains("shame"));
        return problem;
    }

    protected static IndexMark mark(long revision) {
        return IndexMark.of(STUDY, revision, new byte[] {1, (byte) revision});
    }

    /** The words at a span of the last text that was taken in with this identifier. */
    private String sliceOf(String identifier, Span span) {
        return CodePoints.of(texts.get(identifier)).slice(span);
    }
}
