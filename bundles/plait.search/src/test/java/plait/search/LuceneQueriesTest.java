package plait.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import plait.core.search.Hit;
import plait.core.search.IndexMark;
import plait.core.search.QueryProblem;
import plait.core.search.Search;
import plait.core.search.SearchRequest;
import plait.core.search.SearchResult;
import plait.core.search.Transcript;
import plait.model.text.CodePoints;

/** What the query language can do beyond the contract that every search keeps. */
class LuceneQueriesTest {
    private final Search search = new LuceneSearch(new ByteBuffersDirectory(), 5);

    @AfterEach void close() {
        search.close();
    }

    @Test void stemsFollowEnglishEndingsAlsoInBritishSpelling() {
        take("They organised; she organises; organising. The LERO\u2019s story, two LEROs, stories, housed in housing.");
        assertEquals(List.of("organised", "organises", "organising"), quotes("organise"));
        assertEquals(List.of("LERO\u2019s", "LEROs"), quotes("lero"));
        assertEquals(List.of("LERO\u2019s"), quotes("exact:lero's"));
        assertEquals(List.of("story", "stories"), quotes("story"));
        assertEquals(List.of("housed", "housing"), quotes("house"));
    }

    @Test void placesHoldBesideEmojiMarksAndCurlyQuotes() {
        var transcript = Transcript.of("I1").turn("\uD83D\uDE42", "\uD83D\uDE00 x\u0323\u0307 \u201CI don\u2019t trust\u201D \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67 na\u00EFve\nthe end");
        take(transcript);
        for (String query : List.of("don't", "don\u2019t", "\"don't trust\"", "naive", "\uD83D\uDE00", "x", "\"naive the end\"", "\"end trust\"~6", "tr?st", "/na.ve/", "naiv~1")) {
            List<Hit> hits = find(query).hits();
            assertEquals(1, hits.size(), query);
            assertEquals(hits.get(0).quote(), CodePoints.of(transcript.source().text()).slice(hits.get(0).span()), query);
        }
        assertEquals(transcript.spanOf("don\u2019t trust"), find("\u201Cdon\u2019t trust\u201D").hits().get(0).span());
        assertEquals(List.of("x\u0323\u0307"), quotes("x"));
    }

    @Test void nearWordsMayStandInEitherOrder() {
        take("one two three four five six", "six five four three two one");
        assertEquals(List.of("one two three four five six", "six five four three two one"), quotes("\"one six\"~5"));
        assertEquals(List.of(), quotes("\"one six\"~4"));
        assertEquals(List.of("three four", "four three"), quotes("\"four three\"~1"));
        assertEquals(List.of("two three four", "four three two"), quotes("\"four two three\"~1"));
        assertEquals(List.of(), quotes("\"two two\"~5"));
    }

    @Test void nearHitsAreAsShortAsCanBe() {
        take("trust x x staff trust x staff", "very x very x very");
        assertEquals(List.of("trust x x staff", "staff trust", "trust x staff"), quotes("\"trust staff\"~5"));
        assertEquals(List.of("very x very", "very x very"), quotes("\"very very\"~5"));
        assertEquals(List.of("very x very x very"), quotes("\"very very very\"~3"));
    }

    @Test void wildcardsFuzzyWordsAndRegularExpressionsMatchWholeWordsAsWritten() {
        take("women, woman; registered registration. Naloxone naloxon naxolone 2019 20190");
        assertEquals(List.of("women", "woman"), quotes("wom?n"));
        assertEquals(List.of("registered", "registration"), quotes("REGIST*"));
        assertEquals(List.of("registration"), quotes("*tion"));
        assertEquals(List.of("Naloxone", "naloxon"), quotes("naloxone~1"));
        assertEquals(List.of("Naloxone", "naloxon", "naxolone"), quotes("naloxone~2"));
        assertEquals(List.of("2019"), quotes("/(19|20)[0-9]{2}/"));
        assertEquals(List.of("2019", "20190"), quotes("/\\d+/"));
        assertEquals(List.of("Naloxone", "naloxon"), quotes("/NALOX.*/"));
        assertEquals(List.of("woman; registered"), quotes("\"woman regist*\""));
        assertEquals(List.of(), quotes("zz*"));
    }

    @Test void aWildcardForTooManyWordsIsCappedAndSaysSo() {
        take("a1 a2 a3 a4 a5", "b1 b2 b3 b4 b5 b6");
        assertEquals(5, find("a*").total());
        assertFalse(find("a*").capped());
        assertEquals(5, find("b*").total());
        assertTrue(find("b*").capped());
    }

    @Test void wordsInsideNotGiveNoHits() {
        take("trust staff", "trust peers", "shame");
        assertEquals(List.of("trust"), quotes("trust NOT staff"));
        assertEquals(List.of("trust", "shame"), quotes("(trust NOT staff) OR shame"));
        assertEquals(List.of("trust staff", "shame"), quotes("NOT peers"));
        assertEquals(List.of("trust peers", "shame"), quotes("NOT \"trust staff\""));
        assertEquals(List.of("trust staff", "trust peers"), quotes("NOT sham*"));
    }

    @Test void onlyThePartsThatHoldGiveHits() {
        take("trust staff", "trust shame");
        assertEquals(List.of("trust", "staff", "shame"), quotes("(trust AND staff) OR shame"));
        assertEquals(List.of("trust", "staff", "trust"), quotes("+trust staff"));
    }

    @Test void fieldsFilterByWholeValues() {
        search.apply(
                List.of(
                        Transcript.of("I1").kind("interview").phase("gleaning").inCase("L1", "peer-led", Map.of("Funding source", "council | NHS", "Staff", "12"))
                                .turn("P01", "peer worker", "trust one").turn("Interviewer", "interviewer", "trust two").source(),
                        Transcript.of("D1").kind("document").inCase("L10", "", Map.of("Funding source", "charity"))
                                .turn("P02", "member", "trust three").coded("three", "F1", "Being believed").evidence("trust", "CMOC-07", "refutes").source()),
                List.of(), mark(1));
        assertEquals(List.of("trust one"), quotes("role:peer-worker"));
        assertEquals(List.of(), quotes("role:worker"));
        assertEquals(List.of("trust one"), quotes("role:*worker"));
        assertEquals(List.of("trust one", "trust two"), quotes("case:l1"));
        assertEquals(List.of("trust three"), quotes("case:L10"));
        assertEquals(List.of("trust three", "trust one", "trust two"), quotes("case:L1*"));
        assertEquals(List.of("trust one", "trust two"), quotes("type:peer-led"));
        assertEquals(List.of("trust three"), quotes("kind:document"));
        assertEquals(List.of("trust one", "trust two"), quotes("phase:gleaning"));
        assertEquals(List.of("trust three"), quotes("source:D1"));
        assertEquals(List.of("trust three"), quotes("factor:\"being believed\""));
        assertEquals(List.of("trust three"), quotes("factor:/f\\d/"));
        assertEquals(List.of("trust three"), quotes("configuration:CMOC-07 AND stance:refutes"));
        assertEquals(List.of("trust one", "trust two"), quotes("is:uncoded"));
        assertEquals(List.of("trust three"), quotes("is:coded"));
        assertEquals(List.of("trust", "trust"), quotes("trust AND funding-source:nhs"));
        assertEquals(List.of("trust three"), quotes("\"trust three\" AND NOT staff:12"));
        assertEquals(List.of("trust three", "trust one", "trust"), quotes("*:* AND (\"trust three\" OR participant:P01 OR (trust AND speaker:interviewer))"));
        assertThrows(QueryProblem.class, () -> find("region:north"));
    }

    @Test void blankPassagesAreNoHits() {
        take("", "  ", "trust");
        assertEquals(List.of("trust"), quotes("*:*"));
    }

    @Test void aRegularExpressionThatCannotBeReadIsAProblemAtItsPlace() {
        take("trust");
        assertEquals(6, assertThrows(QueryProblem.class, () -> find("trust /(a/")).position());
        assertEquals(0, assertThrows(QueryProblem.class, () -> find("/(.*a){500}/")).position());
    }

    @Test void longWordsAndLongValuesDoNoHarm() {
        String longest = "x".repeat(100_000);
        search.apply(List.of(Transcript.of("I1").inCase("L1", longest, Map.of("note", longest)).turn(longest, "trust " + longest + " end").source()), List.of(), mark(1));
        assertEquals(List.of("end"), quotes("end"));
        assertEquals(List.of("trust"), quotes("trust"));
    }

    private void take(String... speeches) {
        var transcript = Transcript.of("I1");
        for (String speech : speeches) transcript.turn("P01", speech);
        take(transcript);
    }

    private void take(Transcript transcript) {
        search.apply(List.of(transcript.source()), List.of(), mark(1));
    }

    private static IndexMark mark(long revision) {
        return IndexMark.of(new java.util.UUID(1, 2), revision, new byte[] {1});
    }

    private SearchResult find(String query) {
        return search.find(new SearchRequest(query, 1_000));
    }

    private List<String> quotes(String query) {
        SearchResult result = find(query);
        assertEquals(result.total(), result.hits().size(), query);
        return result.hits().stream().map(Hit::quote).toList();
    }
}
