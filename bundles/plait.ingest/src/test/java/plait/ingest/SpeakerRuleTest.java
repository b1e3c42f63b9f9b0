package plait.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who speaks in a plain text, and in which texts nobody does. */
class SpeakerRuleTest {
    private static Map<String, Integer> speakers(String... paragraphs) {
        return Made.read("text.txt", String.join("\n\n", paragraphs)).speakers();
    }

    @Test void leavesTheHeaderOut() {
        assertEquals(Map.of("INT", 2, "ANN", 2), speakers("Title: Interview", "Document: I03", "Date (invented): 2026-03-24", "Participants: P03 Ann (lead)", "INT: a", "ANN: b", "INT: c", "ANN: d"));
    }

    @Test void leavesARoleInTheFormAtTheTopOut() {
        assertEquals(Map.of("Interviewer", 2, "Ann", 2), speakers("Interviewer: Jo Bloggs", "Date: Monday", "Interviewer: a", "Ann: b", "Interviewer: c", "Ann: d"));
    }

    @Test void acceptsASnippetWithARole() {
        assertEquals(Map.of("INT", 1, "P01", 1), speakers("INT: How are you?", "P01: Fine."));
    }

    @Test void acceptsAShortTalkOfNames() {
        assertEquals(Map.of("Ann", 2, "Bob", 1), speakers("Ann: Hello.", "Bob: Hello.", "Ann: Goodbye."));
    }

    @Test void acceptsSomebodyWhoSpeaksOnce() {
        assertEquals(Map.of("FACILITATOR", 3, "MALC", 2, "NASREEN", 1), speakers("FACILITATOR: a", "MALC: b", "FACILITATOR: c", "NASREEN: mm", "FACILITATOR: d", "MALC: e"));
    }

    @Test void takesNoSentenceWithinATurnForASpeaker() {
        assertEquals(Map.of("INT", 2, "ANN", 2), speakers("INT: a", "ANN: b", "But remember: it was cold.", "INT: c", "ANN: d", "But remember: it was dark."));
    }

    @Test void findsNobodyInAReportWithRecurringNotes() {
        assertEquals(Map.of(), speakers("Annual report", "Note: small numbers.", "We did a lot.", "Source: own data.", "And more.", "Note: see above.", "Source: register."));
    }

    @Test void findsNobodyInConfigurations() {
        assertEquals(Map.of(), speakers("Context: a", "Mechanism: b", "Outcome: c", "Context: d", "Mechanism: e", "Outcome: f"));
    }

    @Test void findsNobodyInALetterhead() {
        assertEquals(Map.of(), speakers("To: the Board", "From: the Chair", "Status: internal", "We met."));
    }

    @Test void readsATimeOnTheLineBefore() {
        var turns = Made.read("text.txt", "00:00:05\nINT: a\n00:00:09\nANN: b\n00:00:12\nINT: c\n00:00:20\nANN: d").structure().turns();
        assertEquals(List.of(5000L, 9000L, 12000L, 20000L), turns.stream().map(turn -> turn.startMs()).toList());
    }

    @Test void beginsTheWordsInTheNextParagraphWhereALabelStandsAlone() {
        var read = Made.read("text.txt", "Speaker 1  0:03\nHello there.\n\nSpeaker 2  0:07\nHello.\n\nSpeaker 1  0:09\nBye.\n\nSpeaker 2  0:12\nBye bye.\n");
        assertEquals(List.of("Speaker 1|Hello there.", "Speaker 2|Hello.", "Speaker 1|Bye.", "Speaker 2|Bye bye."), Made.turns(read));
        assertEquals(3000, read.structure().turns().getFirst().startMs());
    }

    @Test void endsATurnAtAHeading() {
        var read = Made.read("text.md", "INT: a\n\nANN: b\n\n## Part two\n\nThe tape was changed.\n\nINT: c\n\nANN: d\n");
        assertEquals(List.of("INT|a", "ANN|b", "INT|c", "ANN|d"), Made.turns(read));
    }
}
