package plait.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import plait.model.text.Turn;

class LabelTest {
    @ParameterizedTest @CsvSource(delimiter = ';', value = {
            "INT: So.; INT; -1; So.",
            "RENÉE: Yes; RENÉE; -1; Yes",
            "[00:01:02] P01: Yes; P01; 62000; Yes",
            "(1:02) P01: Yes; P01; 62000; Yes",
            "00:01:02 Ms Hodge: Yes; Ms Hodge; 62000; Yes",
            "00:01:02.500 - Ann: Yes; Ann; 62500; Yes",
            "#00:01:02-3# Ann: Yes; Ann; 62000; Yes",
            "P01 (01:02): Yes; P01; 62000; Yes",
            "P01 [01:00:02]: Yes; P01; 3602000; Yes",
            "INT: [00:01:02] Yes; INT; 62000; Yes",
            "**INT:** Yes; INT; -1; Yes",
            "**Ms Hodge**: Yes; Ms Hodge; -1; Yes",
            "[Interviewer]: Yes; Interviewer; -1; Yes",
            "Jean (family member): Yes; Jean (family member); -1; Yes",
            "Dr. Smith: Yes; Dr. Smith; -1; Yes",
            "12. INT: Yes; INT; -1; Yes",
            ">> JOHN: Yes; JOHN; -1; Yes",
            "INT:Yes; INT; -1; Yes",
            "访谈者：你好; 访谈者; -1; 你好",
    }) void readsLabelStampAndSpeech(String paragraph, String speaker, long startMs, String speech) {
        Label label = Label.at(paragraph);
        assertNotNull(label);
        assertEquals(speaker, label.speaker());
        assertEquals(startMs, label.startMs());
        assertEquals(speech, paragraph.substring(label.speechAt()));
    }

    @ParameterizedTest @ValueSource(strings = {
            "https://example.org is where it is", "At 12:30 we met", "12:30", "I said this. And then: nothing", "What did he say? He said: no", "No colon here",
            "“Tell them everything,” he said: all of it", "a/b: c", "It is a much longer thing than any label ever was, and it goes on: really",
    }) void takesNoUrlTimeOrSentenceForALabel(String paragraph) {
        assertNull(Label.at(paragraph));
    }

    @Test void readsALabelThatStandsAloneWithItsTime() {
        assertEquals(new Label("Speaker 1", 3000, "Speaker 1  0:03".length(), true), Label.at("Speaker 1  0:03"));
        assertEquals(new Label("INT", Turn.NO_TIME, 4, true), Label.at("INT:"));
    }

    @Test void readsATimeThatStandsAlone() {
        assertEquals(62_000, Label.stampAlone("[00:01:02]"));
        assertEquals(62_000, Label.stampAlone("00:01:02 --> 00:01:04"));
        assertEquals(Turn.NO_TIME, Label.stampAlone("at 1:02"));
    }

    @Test void allows63CharactersAndNotMore() {
        assertNotNull(Label.at("N".repeat(63) + ": yes"));
        assertNull(Label.at("N".repeat(64) + ": yes"));
    }
}
