package plait.core.search.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import plait.core.search.QueryProblem;
import plait.core.search.language.Expression.All;
import plait.core.search.language.Expression.And;
import plait.core.search.language.Expression.Field;
import plait.core.search.language.Expression.Maybe;
import plait.core.search.language.Expression.Not;
import plait.core.search.language.Expression.Or;
import plait.core.search.language.Expression.Words;

class QueryParserTest {
    private static final Expression A = stems("a");
    private static final Expression B = stems("b");
    private static final Expression C = stems("c");

    @Test void wordsSideBySideAreAlternatives() {
        assertEquals(new Or(List.of(A, B)), parse("a b"));
        assertEquals(parse("a b"), parse("a OR b"));
        assertEquals(parse("a b"), parse("a || b"));
    }

    @Test void andBindsMoreTightlyThanOr() {
        assertEquals(new Or(List.of(A, new And(List.of(B, C)))), parse("a OR b AND c"));
        assertEquals(new Or(List.of(new And(List.of(A, B)), C)), parse("a AND b OR c"));
        assertEquals(new And(List.of(new Or(List.of(A, B)), C)), parse("(a OR b) && c"));
    }

    @Test void notTakesOutOfItsGroup() {
        var notB = new And(List.of(A, new Not(B)));
        for (String query : List.of("a NOT b", "a -b", "a !b", "a AND NOT b", "NOT b a", "+a -b")) assertEquals(notB, parse(query), query);
        assertEquals(new And(List.of(new Or(List.of(A, C)), new Not(B))), parse("a NOT b OR c"));
        assertEquals(new And(List.of(new And(List.of(A, B)), new Not(C))), parse("a AND b NOT c"));
        assertEquals(new And(List.of(new All(), new Not(A))), parse("NOT a"));
        assertEquals(A, parse("NOT NOT a"));
    }

    @Test void notBesideOrIsAnAlternative() {
        assertEquals(new Or(List.of(A, new Not(B))), parse("a OR NOT b"));
        assertEquals(new Or(List.of(new Not(A), B)), parse("NOT a OR b"));
    }

    @Test void aPlusMakesTheRestOptional() {
        assertEquals(new And(List.of(A, new Maybe(B))), parse("+a b"));
    }

    @Test void phrasesAndNearness() {
        assertEquals(new Words(List.of(new Term.Stem("peer"), new Term.Stem("support")), 0), parse("\"Peer support\""));
        assertEquals(parse("\"peer support\""), parse("\u201Cpeer support\u201D"));
        assertEquals(new Words(List.of(new Term.Stem("peer"), new Term.Stem("support")), 5), parse("\"peer support\"~5"));
        assertEquals(new Words(List.of(new Term.Exact("peer"), new Term.Exact("support")), 5), parse("exact:\"peer support\"~5"));
        assertEquals(new Words(List.of(new Term.Stem("how"), new Term.Stem("are"), new Term.Wildcard("y*")), 0), parse("\"how are? y*\""));
    }

    @Test void pastedPassagesMayHoldQuotationMarks() {
        assertEquals(parse("\"he said no way and left\""), parse("\"He said, \u201CNo way,\u201D and left.\""));
        assertEquals(parse("\"peer support\""), parse("\"peer support\u201D"));
        assertEquals(parse("\"peer support\""), parse("\u201Epeer support\u201C"));
        assertEquals(new Or(List.of(parse("\"a b\""), C)), parse("\u201Ca b\u201D c"));
    }

    @Test void aWordWithADashInsideIsAPhrase() {
        assertEquals(parse("\"co production\""), parse("co-production"));
        assertEquals(parse("\"co production\""), parse("co\u2011production"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a \u2013 b", "a - b", "a -- b", "a \u2014b", "- a b -", "a, b!", "[a] {b}", "a\u00A0b", "a^2 b", "a & b", "... a ; b", "~ a b", "\"\" a b", "(a) (b) ()"})
    void signsThatMeanNothingAreDropped(String query) {
        assertEquals(new Or(List.of(A, B)), parse(query));
    }

    @Test void wildcardsFuzzyWordsAndRegularExpressions() {
        assertEquals(words(new Term.Wildcard("wom?n")), parse("Wom?n"));
        assertEquals(words(new Term.Wildcard("regist*")), parse("exact:regist*"));
        assertEquals(words(new Term.Fuzzy("naloxone", 1)), parse("naloxone~1"));
        assertEquals(words(new Term.Fuzzy("naloxone", 2)), parse("naloxone~"));
        assertEquals(words(new Term.Regex("(19|20)\\d\\d", 0)), parse("/(19|20)\\d\\d/"));
        assertEquals(words(new Term.Regex("a/b", 0)), parse("/a\\/b/"));
        assertEquals(parse("\"he she\""), parse("he/she"));
    }

    @Test void curlyApostrophesAndAccentsAreFolded() {
        assertEquals(stems("don't"), parse("don\u2019t"));
        assertEquals(stems("cafe"), parse("CAF\u00C9"));
    }

    @Test void fieldsTakeAValueAPhraseOrAGroup() {
        assertEquals(new Field("speaker", new Term.Exact("p01")), parse("Speaker:P01"));
        assertEquals(new Field("role", new Term.Exact("peer worker")), parse("role:\"Peer worker\""));
        assertEquals(new Field("configuration", new Term.Exact("cmoc 07")), parse("configuration:CMOC-07"));
        assertEquals(new Field("factor", new Term.Wildcard("believ*")), parse("factor: believ*"));
        assertEquals(new And(List.of(new Or(List.of(new Field("case", new Term.Exact("l01")), new Field("case", new Term.Exact("l02")))), A)), parse("case:(L01 L02) AND a"));
        assertEquals(new Or(List.of(words(new Term.Exact("a")), words(new Term.Exact("b")))), parse("exact:(a b)"));
    }

    @Test void attributesOfCasesAreFields() {
        assertEquals(new Field("funding source", new Term.Exact("council")), new QueryParser("Funding-source:council", "funding source"::equals).parse());
    }

    @Test void aBackslashTakesTheMeaningOfASign() {
        assertEquals(parse("\"interviewer well\""), parse("interviewer\\:well"));
        assertEquals(parse("\"f b\""), parse("f\\*b"));
        assertEquals(A, parse("\\a"));
        assertEquals(A, parse("a\\"));
        assertEquals(parse("\"say yes\""), parse("\"say \\\"yes\""));
    }

    @Test void anEscapedOrQuotedOperatorIsAWord() {
        assertEquals(stems("and"), parse("\"AND\""));
        assertEquals(stems("or"), parse("\\OR"));
        assertEquals(stems("not"), parse("not"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "a \"b c | 2",
        "a \u201Cb c | 2",
        "a /b | 2",
        "(a OR (b c) | 0",
        "a) b | 1",
        "a AND | 2",
        "a OR | 2",
        "AND a | 0",
        "a AND OR b | 6",
        "a OR OR b | 5",
        "a NOT | 2",
        "(a AND ) | 3",
        "colour:red | 0",
        "a speaker: | 2",
        "a speaker: AND b | 2",
        "a speaker:\u2014 | 10",
        "is:odd | 3",
        "a b~7 | 2",
        "a b~0.8 | 2",
        "a * | 2",
        "\uD83D\uDE42\uD83D\uDE42 \"b | 3",
        "\u2014 | 0"
    })
    void aProblemNamesItsPlaceInCodePoints(String query, int position) {
        QueryProblem problem = problem(query);
        assertEquals(position, problem.position(), problem.getMessage());
        assertTrue(problem.getMessage().matches("[A-Z][^\\n]*\\."), problem.getMessage());
    }

    @Test void problemsNeverRepeatWhatWasTyped() {
        for (String query : List.of("\"secret", "secret:word", "secret AND", "(secret", "/secret", "secret~9", "is:secret", "speaker:(secret")) {
            assertFalse(problem(query).getMessage().contains("secret"), query);
        }
    }

    @Test void endlessQueriesAreRefusedInPlainWords() {
        assertEquals(50, problem("(".repeat(100_000) + "a").position());
        assertTrue(problem("a ".repeat(1_001)).getMessage().contains("1,000"));
        assertEquals(Or.class, parse("a ".repeat(1_000)).getClass());
    }

    private static Expression parse(String query) {
        return new QueryParser(query, name -> false).parse();
    }

    private static QueryProblem problem(String query) {
        return assertThrows(QueryProblem.class, () -> parse(query), query);
    }

    private static Expression words(Term... terms) {
        return new Words(List.of(terms), 0);
    }

    private static Expression stems(String... words) {
        return new Words(Stream.of(words).<Term>map(Term.Stem::new).toList(), 0);
    }
}
