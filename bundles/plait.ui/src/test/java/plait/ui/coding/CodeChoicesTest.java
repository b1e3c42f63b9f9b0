package plait.ui.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import plait.core.OpenStudy;
import plait.core.coding.CodeBook;
import plait.model.Factor;
import plait.model.text.Span;
import plait.ui.StudyInMemory;
import plait.ui.coding.CodeChoices.Choice;

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
        assertEquals(List.of("c", "a", "b", "In their words: “tea”"), titles(new CodeChoices(codebook, List.of(codebook.get(2)), "tea").of("", List.of())));
    }

    @Test
    void nothingTypedOffersFrequentCodesBeforeOthers() {
        List<Factor> codebook = codebook("a", "b", "c");
        var source = StudyInMemory.add(study, "I01", "The kettle was on.");
        study.codings().apply(source.getTexts().get(0), new Span(0, 3), codebook.get(1));
        assertEquals(List.of("b", "a", "c"), titles(new CodeChoices(codebook, List.of(), "").of("", List.of())));
    }

    @Test
    void wordsAreFoundInAnyOrder() {
        assertEquals(List.of("look at his feet"), choices("feet look", "look at his feet", "look up").subList(0, 1));
    }

    @Test
    void codesOfOneNameTellWhatTheyStandBelow() {
        List<Factor> codebook = codebook("At work", "Warmth", "Other", "Cold");
        study.session().commit("Same name", all -> {
            codebook.get(2).setName("warmth");
            codebook.get(2).getParents().add(codebook.get(0));
        });
        var above = new CodeChoices(codebook, List.of(), "").of("warm", List.of()).stream().filter(Choice.Code.class::isInstance).map(choice -> ((Choice.Code) choice).above()).toList();
        assertEquals(List.of("F-2", "At work"), above);
    }

    @Test
    void whatIsCollectedStandsFirstAndIsCounted() {
        List<Factor> codebook = codebook("a", "b", "c");
        List<Choice> choices = new CodeChoices(codebook, List.of(), "").of("", List.of(codebook.get(2), codebook.get(1)));
        assertEquals("Codes · 2 collected, Enter applies them", ChoiceRows.title(choices.get(0)));
        assertEquals(List.of("b", "c", "a"), titles(choices));
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
        assertEquals("back in [town]", CodeSelection.nameFrom("back in [town]."));
        assertEquals("warm ".repeat(12).strip(), CodeSelection.nameFrom("warm ".repeat(30)));
        String emoji = CodeSelection.nameFrom("x" + "🙂".repeat(40));
        assertEquals(emoji.length(), emoji.codePoints().map(Character::charCount).sum());
        assertEquals(false, Character.isHighSurrogate(emoji.charAt(emoji.length() - 1)));
    }

    private List<String> choices(String typed, String... names) {
        return titles(new CodeChoices(codebook(names), List.of(), WORDS).of(typed, List.of()));
    }

    private static List<String> titles(List<Choice> choices) {
        return choices.stream().filter(choice -> !(choice instanceof Choice.Heading)).map(ChoiceRows::title).toList();
    }

    private List<Factor> codebook(String... names) {
        var factors = new ArrayList<Factor>();
        study.session().commit("New codes", all -> {
            for (String name : names) factors.add(CodeBook.add(all, name));
        });
        return factors;
    }
}
