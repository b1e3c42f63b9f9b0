package plait.core.search.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import plait.core.search.language.Expression.And;
import plait.core.search.language.Expression.Field;
import plait.core.search.language.Expression.Maybe;
import plait.core.search.language.Expression.Not;
import plait.core.search.language.Expression.Or;
import plait.core.search.language.Expression.Words;

class QueryTextTest {
    @Test void whatIsWrittenReadsAsItWasForAnyQuery() {
        var random = new Random(20260604);
        for (int i = 0; i < 5_000; i++) {
            Expression query = QueryText.normal(expression(random, 3));
            String text = QueryText.of(query, QueryText.Spelling.FOLDED);
            if (text.isEmpty()) continue;
            assertEquals(query, withoutPlaces(QueryText.normal(parsed(text))), text);
        }
    }

    @Test void aQueryIsWrittenAsOneWouldTypeIt() {
        assertEquals("form NOT speaker:interviewer", rewritten("form NOT speaker:interviewer"));
        assertEquals("form AND case:c1 NOT speaker:interviewer", rewritten("(form NOT speaker:interviewer) AND case:C1"));
        assertEquals("\"hope see\"~5 AND is:uncoded", rewritten("\"Hope see\"~5 AND is:uncoded"));
        assertEquals("(form OR survey) AND case:c1", rewritten("(form survey) AND case:C1"));
        assertEquals("NOT role:lead", rewritten("NOT role:lead"));
        assertEquals("exact:\"seen as\"", rewritten("exact:\"seen as\""));
    }

    @Test void valuesAreSpeltAsTheyAreKnown() {
        assertEquals("form AND case:C1", QueryText.of(parsed("form AND case:c1"), (field, value) -> value.toUpperCase()));
        assertEquals("role:\"LERO lead\"", QueryText.of(parsed("role:\"lero lead\""), (field, value) -> "LERO lead"));
    }

    @Test void partsAreTakenOutAndPutInWithoutTouchingTheOthers() {
        QueryParts parts = QueryParts.of(parsed("form NOT speaker:interviewer"));
        assertEquals(2, parts.parts().size());
        QueryParts more = parts.with(QueryParts.field("case", "C1")).with(QueryParts.near("hope seen", 10));
        assertEquals("form AND case:c1 AND \"hope seen\"~10 NOT speaker:interviewer", QueryText.of(more.expression(), QueryText.Spelling.FOLDED));
        assertEquals("form", QueryText.of(parts.without(1).expression(), QueryText.Spelling.FOLDED));
        assertEquals("", QueryText.of(parts.without(1).without(0).expression(), QueryText.Spelling.FOLDED));
    }

    @Test void conditionsAreWhatIsNotAboutTheWords() {
        assertEquals(List.of(1, 2), QueryParts.of(parsed("form AND role:member NOT survey")).conditions());
        assertTrue(QueryParts.of(parsed("form AND role:member")).hasWords());
        assertFalse(QueryParts.of(parsed("role:member NOT survey")).hasWords());
    }

    private static String rewritten(String query) {
        return QueryText.of(parsed(query), QueryText.Spelling.FOLDED);
    }

    private static Expression parsed(String query) {
        return new QueryParser(query, name -> name.equals("funding source")).parse();
    }

    /** Where a regular expression stood is for messages only. */
    private static Expression withoutPlaces(Expression query) {
        return switch (query) {
            case And and -> new And(and.parts().stream().map(QueryTextTest::withoutPlaces).toList());
            case Or or -> new Or(or.parts().stream().map(QueryTextTest::withoutPlaces).toList());
            case Not not -> new Not(withoutPlaces(not.part()));
            case Maybe maybe -> new Maybe(withoutPlaces(maybe.part()));
            case Words words -> new Words(words.terms().stream().map(QueryTextTest::withoutPlace).toList(), words.distance());
            case Field field -> new Field(field.name(), withoutPlace(field.value()));
            default -> query;
        };
    }

    private static Term withoutPlace(Term term) {
        return term instanceof Term.Regex regex ? new Term.Regex(regex.expression(), 0) : term;
    }

    private static Expression expression(Random random, int depth) {
        int kind = random.nextInt(depth == 0 ? 6 : 10);
        return switch (kind) {
            case 0, 1, 2, 3 -> words(random);
            case 4 -> field(random);
            case 5 -> random.nextInt(4) == 0 ? new Expression.All() : words(random);
            case 6 -> new Not(expression(random, depth - 1));
            case 7 -> new Or(several(random, depth - 1));
            default -> and(random, depth);
        };
    }

    private static Expression and(Random random, int depth) {
        var parts = new ArrayList<>(several(random, depth - 1));
        if (random.nextInt(3) == 0) parts.add(new Maybe(expression(random, depth - 1)));
        if (random.nextInt(2) == 0) parts.add(new Not(expression(random, depth - 1)));
        return new And(parts);
    }

    private static List<Expression> several(Random random, int depth) {
        var parts = new ArrayList<Expression>();
        for (int i = 0; i <= 1 + random.nextInt(2); i++) parts.add(expression(random, depth));
        return parts;
    }

    private static Expression words(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> new Words(List.of(new Term.Exact(word(random)), new Term.Exact(word(random))), random.nextInt(2) * 4);
            case 1 -> new Words(List.of(new Term.Stem(word(random)), new Term.Wildcard(letters(random) + "*")), random.nextInt(2) * 3);
            case 2 -> new Words(List.of(new Term.Fuzzy(word(random), 1)), 0);
            case 3 -> new Words(List.of(new Term.Stem(word(random)), new Term.Wildcard("wom?n")), 0);
            case 4 -> new Words(List.of(new Term.Regex("a[bc]+/\\d", 0)), 0);
            default -> new Words(List.of(new Term.Stem(word(random))), 0);
        };
    }

    private static Expression field(Random random) {
        Term value = switch (random.nextInt(4)) {
            case 0 -> new Term.Exact(word(random) + " " + word(random));
            case 1 -> new Term.Wildcard(word(random) + " " + letters(random) + "?");
            case 2 -> new Term.Fuzzy(word(random) + " " + word(random), 2);
            default -> new Term.Exact(word(random));
        };
        return new Field(random.nextBoolean() ? "role" : "funding source", value);
    }

    /** A word that a star can go on: an emoji is one by itself. */
    private static String letters(Random random) {
        return List.of("form", "and", "hope", "p01").get(random.nextInt(4));
    }

    private static String word(Random random) {
        return List.of("form", "and", "not", "or", "don't", "3.5", "\uD83D\uDE42", "hope", "p01").get(random.nextInt(9));
    }
}
