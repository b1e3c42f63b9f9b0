package plait.ui.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import plait.core.OpenStudy;
import plait.core.coding.CodeBook;
import plait.model.Factor;
import plait.ui.StudyInMemory;

class CodeChoicesTest {
    private static final String WORDS = "And I see him look at her and then look at his feet.";

    private final OpenStudy study = StudyInMemory.open();

    @AfterEach
    void close() {
        study.close();
    }

    @Test
    void whatBeginsWithTheLettersComesFirst() {
        assertEquals(List.of("warmth", "being warm", "lukewarm", "New code “warm”", "In their words: “And I see him look at her and then look at his feet”"), choices("warm", "lukewarm", "being warm", "warmth"));
    }

    @Test
    void nothingTypedOffersTheCodesUsedLastFirst() {
        List<Factor> codebook = codebook("a", "b", "c");
        var titles = CodeChoices.of(codebook, List.of(codebook.get(2)), "", "tea").stream().map(ChoiceRows::title).toList();
        assertEquals(List.of("c", "a", "b", "In their words: “tea”"), titles);
    }

    @Test
    void wordsOfTheSpeakerThatWereTypedComeBeforeANewCode() {
        assertEquals(List.of("In their words: “look at his feet”", "New code “look”"), choices("look"));
    }

    @Test
    void anExactNameIsNotOfferedAsNew() {
        assertEquals(List.of("Hope", "In their words: “And I see him look at her and then look at his feet”"), choices("hope", "Hope"));
    }

    @Test
    void aNameFromWordsIsOneLineCutAfterAWordAndNeverInsideALetter() {
        assertEquals("the kettle was on", CodeSelection.nameFrom("“the kettle\nwas on…”"));
        assertEquals("warm ".repeat(12).strip(), CodeSelection.nameFrom("warm ".repeat(30)));
        String emoji = CodeSelection.nameFrom("x" + "🙂".repeat(40));
        assertEquals(emoji.length(), emoji.codePoints().map(Character::charCount).sum());
        assertEquals(false, Character.isHighSurrogate(emoji.charAt(emoji.length() - 1)));
    }

    private List<String> choices(String typed, String... names) {
        return CodeChoices.of(codebook(names), List.of(), typed, WORDS).stream().map(ChoiceRows::title).toList();
    }

    private List<Factor> codebook(String... names) {
        var factors = new ArrayList<Factor>();
        study.session().commit("New codes", all -> {
            for (String name : names) factors.add(CodeBook.add(all, name));
        });
        return factors;
    }
}
