package plait.theory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plait.core.questions.Draft;
import plait.core.questions.QueryFault;

/** What is wrong with a query is said at its line, in words of the person who wrote it. */
class QueryWordsTest {
    private static QueryFault fault(String query) {
        return QueryWords.fault(query.replace("\\n", "\n")).orElseThrow();
    }

    @ParameterizedTest @CsvSource(delimiter = ';', value = {
        "SELCT ?a WHERE { ?a ?b ?c }; 1; “SELCT” is not expected here.",
        "SELECT ?a\\nWHERE { ?a plait:member ?c }; 2; The prefix “plait:” is not known.",
        "SELECT ?a WHERE {\\n ?a ?b ?c; 2; The query ends too early.",
        "SELECT ?a WHERE {\\n ?a ?b .\\n}; 2; “.” is not expected here.",
        "SELECT ?a WHERE { ?a ?b ?c }\\nORDER ?a; 2; “?a” is not expected here.",
        "SELECT ?a WHERE { ?a ?b ?c BIND(1 AS ?a) }; 0; The variable ?a has a value already.",
        "INSERT DATA { <urn:a> <urn:b> 1 }; 1; This would change the study.",
        "DELETE WHERE { ?a ?b ?c }; 1; This would change the study.",
        "DROP ALL; 1; This would change the study.",
        "SELECT * WHERE { SERVICE <http://example.org/> { ?a ?b ?c } }; 0; This query reaches out of the study"
    })
    void aFaultIsSaidAtItsLineInPlainWords(String query, int line, String words) {
        QueryFault fault = fault(query);
        assertTrue(fault.words().startsWith(words), fault.words());
        assertEquals(line, fault.line(), fault.words());
        assertFalse(fault.words().contains("<VAR") || fault.words().contains("Encountered"), fault.words());
        assertTrue(fault.grave());
    }

    @Test void whatANewQuestionBeginsWithCanBeAsked() {
        assertTrue(QueryWords.fault(Draft.NEW.query()).isEmpty());
    }
}
