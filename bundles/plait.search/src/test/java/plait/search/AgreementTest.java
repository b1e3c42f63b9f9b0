package plait.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import plait.core.search.FakeSearch;
import plait.core.search.IndexMark;
import plait.core.search.IndexedSource;
import plait.core.search.Search;
import plait.core.search.SearchRequest;
import plait.core.search.Transcript;

/** Lucene and a search that simply reads everything agree on every hit, through replacements and removals. */
class AgreementTest {
    private static final List<String> WORDS = List.of("trust", "Staff", "don\u2019t", "caf\u00E9", "\uD83D\uDE42", "x\u0323", "a-b", "the", "\u201Csaid\u201D", "3.5");
    private static final List<String> ASKED = List.of("trust", "staff", "don't", "cafe", "x", "\"a b\"", "the", "said", "\"the trust\"", "\"staff said\"", "\"don\u2019t trust\"");

    @Test void onRandomTextsAndQueries() {
        var random = new Random(20_261_124);
        try (Search lucene = LuceneSearch.inMemory(); Search simple = new FakeSearch()) {
            for (int revision = 1; revision <= 30; revision++) {
                var mark = new IndexMark(new UUID(1, 2), revision, "");
                var changed = new ArrayList<IndexedSource>();
                for (int i = random.nextInt(4); i >= 0; i--) changed.add(source("I" + (i + random.nextInt(3) * 4), random));
                List<UUID> removed = revision % 4 == 0 ? List.of(Transcript.id("I13"), Transcript.id("I14")) : List.of();
                lucene.apply(changed, removed, mark);
                simple.apply(changed, removed, mark);
                for (int i = 0; i < 40; i++) {
                    var request = new SearchRequest(query(random), 1 + random.nextInt(60));
                    assertEquals(simple.find(request), lucene.find(request), request.query());
                }
            }
        }
    }

    private static IndexedSource source(String identifier, Random random) {
        var transcript = Transcript.of(identifier);
        for (int turn = random.nextInt(5); turn >= 0; turn--) {
            var speech = new StringBuilder(pick(WORDS, random));
            for (int i = random.nextInt(12); i >= 0; i--) speech.append(random.nextInt(5) == 0 ? "\n" : " ").append(pick(WORDS, random));
            transcript.turn("P0" + random.nextInt(3), speech.toString());
        }
        return transcript.coded("P0", "F1", "Trust").source();
    }

    private static String query(Random random) {
        var query = new StringBuilder(part(random));
        for (int i = random.nextInt(3); i > 0; i--) query.append(pick(List.of(" ", " AND ", " OR "), random)).append(part(random));
        if (random.nextInt(3) == 0) query.append(" NOT ").append(part(random));
        return query.toString();
    }

    private static String part(Random random) {
        return random.nextInt(5) == 0 ? "speaker:P0" + random.nextInt(3) : "exact:" + pick(ASKED, random);
    }

    private static <T> T pick(List<T> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }
}
