package plait.core.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import plait.model.ModelFactory;
import plait.model.Speaker;
import plait.model.Text;
import plait.model.text.CodePoints;
import plait.model.text.Paragraph;
import plait.model.text.TextStructure;
import plait.model.text.Turn;

class SpokenTest {
    private static final String WORDS = "A note 🙂 first.\nINT: How was it?\nKAZ: Warm.\nLOU: Loud.\nKAZ:   Warm and loud. \nINT: And then?\nLOU: Home.\nINT: Bye.";

    private final Text text = ModelFactory.eINSTANCE.createText();
    private final FrozenText frozen;

    SpokenTest() {
        var points = CodePoints.of(WORDS);
        var turns = new ArrayList<Turn>();
        List<MatchResult> labels = Pattern.compile("(?m)^([A-Z]{3}): (.*)$").matcher(WORDS).results().toList();
        for (MatchResult label : labels) turns.add(new Turn(turns.size() + 1, points.toSpan(label.start(), label.end()), points.toCodePoint(label.start(2)), label.group(1), Turn.NO_TIME));
        for (String label : List.of("INT", "KAZ", "LOU")) {
            Speaker speaker = ModelFactory.eINSTANCE.createSpeaker();
            speaker.setLabel(label);
            speaker.setInterviewer(label.equals("INT"));
            text.getSpeakers().add(speaker);
        }
        frozen = new FrozenText(points, new TextStructure(List.of(Paragraph.body(points.toSpan(0, WORDS.indexOf('\n')))), turns, List.of()));
    }

    private int at(String words) {
        return WORDS.codePointCount(0, WORDS.indexOf(words));
    }

    private List<String> turn(String words) {
        return Spoken.turn(frozen, at(words)).stream().map(frozen::slice).toList();
    }

    private List<String> answer(String words) {
        return Spoken.answer(text, frozen, at(words)).stream().map(frozen::slice).toList();
    }

    @Test void aTurnIsItsWordsWithoutTheLabel() {
        assertEquals(List.of("Warm and loud."), turn("and loud"));
        assertEquals(List.of("Warm and loud."), turn("KAZ:   "));
    }

    @Test void behindItsLastWordATurnIsStillMeant() {
        assertEquals(List.of("Home."), Spoken.turn(frozen, at("Home.") + 5).stream().map(frozen::slice).toList());
        assertEquals(List.of("Home."), Spoken.answer(text, frozen, at("Home.") + 5).stream().map(frozen::slice).toList());
    }

    @Test void whereThereAreNoTurnsTheParagraphIsMeant() {
        assertEquals(List.of("A note 🙂 first."), turn("first"));
        assertEquals(List.of(), answer("first"));
    }

    @Test void anAnswerIsAllThatOnePersonSaysBetweenTwoQuestions() {
        assertEquals(List.of("Warm.", "Warm and loud."), answer("and loud"));
        assertEquals(List.of("Loud."), answer("Loud"));
        assertEquals(List.of("Home."), answer("Home"));
    }

    @Test void atAQuestionTheAnswerIsWhatAllSayUntilTheNext() {
        assertEquals(List.of("Warm.", "Loud.", "Warm and loud."), answer("How"));
        assertEquals(List.of(), answer("Bye"));
    }
}
